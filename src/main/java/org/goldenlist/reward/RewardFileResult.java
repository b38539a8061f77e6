package org.goldenlist.reward;

/**
 * What became of a file of rewards given and declined.
 *
 * @param rows that say anything
 * @param recorded new ones
 * @param known those recorded before
 * @param trial nothing was recorded
 */
public record RewardFileResult(String file, int rows, int recorded, int known, boolean trial) {}
