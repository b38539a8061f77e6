package org.goldenlist.club;

/**
 * A piece of a case study.
 *
 * @param text without line breaks; between two asterisks what is stressed, between four what is bold
 */
public record Passage(Kind kind, String text) {

    /** What it is set as. */
    public enum Kind {
        HEADING,
        PARAGRAPH,
        ITEM
    }
}
