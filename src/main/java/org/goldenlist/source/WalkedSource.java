package org.goldenlist.source;

import java.util.List;

/**
 * What was seen of one source.
 *
 * @param server its version
 * @param clock its clock and its time zone, in words
 */
public record WalkedSource(String name, String server, String clock, List<Remark> remarks, List<WalkedFeed> feeds) {}
