package org.goldenlist.cli;

/** Text out of data, made fit for a terminal: what would move its cursor or turn its writing round becomes a space. */
final class Terminal {

    private Terminal() {}

    /** Line feeds stay. */
    static String safe(String text) {
        return text.replaceAll("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}&&[^\n]]", " ");
    }
}
