package org.goldenlist.report.letter;

import java.util.Locale;

/** The letters that there are; each has a folder of words, and a query that says who gets it. */
public enum LetterKind {
    /** For the golden list, with their reward and the next event. */
    NEWSLETTER,
    /** For those who are to be raised, with what is offered to them. */
    UPGRADE_LETTER,
    /** For those whose reward is a thank-you letter. */
    THANK_YOU_LETTER,
    /** For those whose reward is a certificate. */
    CERTIFICATE;

    /** The name of its template. */
    String template() {
        return this == CERTIFICATE ? "letter/certificate" : "letter/letter";
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
