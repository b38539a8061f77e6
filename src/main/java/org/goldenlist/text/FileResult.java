package org.goldenlist.text;

/**
 * What became of a file that persons filled in.
 *
 * @param rows that say anything
 * @param recorded new ones
 * @param known those recorded before
 * @param untouched rows that say nothing of what they are about
 * @param trial nothing was recorded
 */
public record FileResult(String file, int rows, int recorded, int known, int untouched, boolean trial) {}
