package org.goldenlist.report.twin;

import org.goldenlist.report.look.Words;

/**
 * The words that a template says by itself: headings and heads of columns.
 *
 * @param currency as the head of a column says it
 */
public record Heads(Words words, String currency) {

    public String say(String key) {
        return words.say(key);
    }

    /** Words with a place for the currency. */
    public String money(String key) {
        return words.say(key, currency);
    }

    /** One head of a column out of two that stand over one another on paper. */
    public String joined(String above, String below) {
        return words.say("twin.joined", above, below);
    }
}
