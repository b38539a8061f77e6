package org.goldenlist.demo;

import java.util.Map;

/**
 * What was written.
 *
 * @param rows by table, in the order of the tables
 */
public record DemoSummary(Map<String, Long> rows) {

    /** Of orders and credit notes: what the feed {@code transactions} gives. */
    public long lines() {
        return rows.getOrDefault("sales_order_line", 0L) + rows.getOrDefault("credit_note_line", 0L);
    }
}
