package org.goldenlist.report.club;

/**
 * A guest as the template sees one; a text that is not there is empty.
 *
 * @param section that the guest stands in, with its totals; the same for all of it
 * @param box whether there is one to tick
 */
record GuestRow(String section, boolean box, String name, String persons, String manager) {}
