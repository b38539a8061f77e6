package org.goldenlist.casework;

/**
 * What became of a file of acts.
 *
 * @param rows in the file
 * @param recorded new ones
 * @param known those recorded before
 * @param trial nothing was recorded
 */
public record CaseFileResult(String file, int rows, int recorded, int known, boolean trial) {}
