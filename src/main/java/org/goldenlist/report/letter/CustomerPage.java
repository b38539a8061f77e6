package org.goldenlist.report.letter;

/** A page for one customer: a record whose components are the fields of its template. */
interface CustomerPage {

    /** All that is read on it. */
    String texts();
}
