package org.goldenlist.report.newsletter;

import java.util.List;

/**
 * What a company writes for one edition of its newsletter.
 *
 * @param company whose it is; empty: of whoever has the file
 * @param masthead the newsletter's name
 * @param season as "Winter 2026"; empty for none
 * @param cover the file of the picture at its head; empty: the drawing
 * @param caption on that picture; empty for none
 * @param stories one at least
 */
record Issue(String company, String masthead, String season, String cover, String caption, List<Story> stories) {}
