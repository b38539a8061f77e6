package org.goldenlist.club;

/**
 * Members who have something in common, as many as it takes to hide in.
 *
 * @param name what they have in common; {@code others} for the rest
 * @param others whether this is the rest: all of too small groups, and those of whom it is not known
 */
public record Group(String name, boolean others, int members) {}
