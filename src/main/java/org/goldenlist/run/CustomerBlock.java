package org.goldenlist.run;

/** Customers whose numbers lie between two, both included: what one chunk of a partitioned step works on. */
public record CustomerBlock(int from, int to) {}
