package org.goldenlist.report.look;

import java.util.Locale;

/**
 * What a document says of itself, in the properties of its files.
 *
 * @param id the document and its date, as management-2026-11-19: the same for the same data, and printed at the foot of each page
 * @param author whose document it is
 * @param subject what it tells, in a sentence
 * @param language of its words
 */
public record Edition(String id, String title, String author, String subject, Locale language) {}
