package org.goldenlist.report.club;

/**
 * A poster as its template sees it; a text that is not there is empty.
 *
 * @param rows of names; 0: there are none
 * @param more how many more agreed
 * @param said who stands above
 * @param join how one comes to be among them
 */
record PosterPage(
        String cry,
        String line,
        Integer rows,
        String first,
        String second,
        String third,
        String fourth,
        String more,
        String said,
        String join,
        String contact,
        String company,
        String address) {}
