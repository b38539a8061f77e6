package org.goldenlist.imports;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.goldenlist.person.Erasure;
import org.goldenlist.person.Tombstones;
import org.goldenlist.source.Feed;
import org.goldenlist.store.ShippedFiles;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps erased persons out of what is imported: an amount stays as a guest's, a row about the person alone does not. */
final class ErasedRows {

    private final Tombstones tombstones;
    private final Feed feed;
    private final List<String> columns;
    private final Set<String> merged = new TreeSet<>();
    private int rows;

    ErasedRows(Tombstones tombstones, Feed feed) {
        this.tombstones = tombstones;
        this.feed = feed;
        this.columns = feed.columns().stream().map(Feed.Column::name).toList();
    }

    /** How many rows were an erased person's. */
    int rows() {
        return rows;
    }

    /** The row as it may be kept; null where it may not. */
    @Nullable
    String @Nullable [] without(@Nullable String[] row) {
        if (tombstones.isEmpty()) {
            return row;
        }
        if (isErased(row, "merged_into")) {
            merged.add(String.valueOf(row[columns.indexOf("customer_id")]));
        }
        if (isErased(row, "customer_id")
                || isErased(row, "merged_into")
                || isErased(row, "referrer_id")
                || isErased(row, "referred_id")) {
            rows++;
            return switch (feed) {
                case TRANSACTIONS -> set(row, "customer_id", null);
                case CONTACTS -> set(set(set(row, "customer_id", ""), "employee", null), "subject", null);
                case COMPLAINTS -> set(set(row, "customer_id", ""), "subject", null);
                case CUSTOMERS, PRODUCTS, PROMISES, SURVEYS, REFERRALS, OFFERS, SPEND, CONSENTS, RATES -> null;
            };
        }
        return isErased(row, "parent_id") ? set(row, "parent_id", null) : row;
    }

    /** Who was merged into an erased person is that person; part of the transaction under way. */
    void eraseMerged(JdbcClient jdbc) {
        if (!merged.isEmpty()) {
            new Erasure(jdbc, new ShippedFiles(null), tombstones).erase(merged);
        }
    }

    private boolean isErased(@Nullable String[] row, String column) {
        int at = columns.indexOf(column);
        return at >= 0 && tombstones.hold(row[at]);
    }

    private @Nullable String[] set(@Nullable String[] row, String column, @Nullable String value) {
        @Nullable String[] other = row.clone();
        other[columns.indexOf(column)] = value;
        return other;
    }
}
