package org.goldenlist.watch;

import org.goldenlist.text.Text;

/**
 * A sign seen of a customer as of a date.
 *
 * @param evidence a clause with its figures, without a full stop; cut where it would be longer than our column
 */
public record Seen(Sign sign, Severity severity, String evidence) {

    private static final int LONGEST = 500;

    public Seen {
        evidence = Text.cut(evidence, LONGEST);
    }
}
