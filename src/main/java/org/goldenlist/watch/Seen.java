package org.goldenlist.watch;

/**
 * A sign seen of a customer as of a date.
 *
 * @param evidence a clause with its figures, without a full stop
 */
public record Seen(Sign sign, Severity severity, String evidence) {}
