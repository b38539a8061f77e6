package org.goldenlist.source;

/** Something that was seen while walking a source, in whole sentences: what, where, and the mend. */
public record Remark(Level level, String text) {

    /** How bad it is. */
    public enum Level {
        /** Worth knowing. */
        NOTE,
        /** A night would run, and give wrong or slow results. */
        WARNING,
        /** A night would refuse. */
        PROBLEM
    }

    static Remark note(String text) {
        return new Remark(Level.NOTE, text);
    }

    static Remark warning(String text) {
        return new Remark(Level.WARNING, text);
    }

    static Remark problem(String text) {
        return new Remark(Level.PROBLEM, text);
    }
}
