package org.goldenlist.fact;

import java.util.ArrayList;
import java.util.List;
import org.goldenlist.source.FeedRow;
import org.jspecify.annotations.Nullable;

/** A customer as the feed customers gives it: the values of {@link #COLUMNS}, in order. */
record CustomerRecord(String customerId, List<@Nullable Object> values) {

    private static final int LONGEST_ID = 100;

    /** The columns of our table that the feed fills, with the longest text that each takes; 0 for a date. */
    private static final List<Column> COLUMNS = List.of(
            new Column("name", 200),
            new Column("kind", 20),
            new Column("email", 254),
            new Column("phone", 50),
            new Column("locale", 20),
            new Column("address_line_1", 200),
            new Column("address_line_2", 200),
            new Column("postal_code", 20),
            new Column("city", 100),
            new Column("country", 100),
            new Column("account_manager", 100),
            new Column("customer_since", 0),
            new Column("born_on", 0),
            new Column("merged_into", LONGEST_ID),
            new Column("parent_id", LONGEST_ID));

    private static final int MERGED_INTO = columns().indexOf("merged_into");
    private static final int PARENT_ID = columns().indexOf("parent_id");

    private record Column(String name, int longest) {}

    static List<String> columns() {
        return COLUMNS.stream().map(Column::name).toList();
    }

    /** Null where the row has no usable id. */
    static @Nullable CustomerRecord of(FeedRow row) {
        String id = row.text("customer_id");
        if (id == null || id.length() > LONGEST_ID) {
            return null;
        }
        List<@Nullable Object> values = new ArrayList<>();
        for (Column column : COLUMNS) {
            values.add(column.longest() == 0 ? row.date(column.name()) : row.text(column.name(), column.longest()));
        }
        values.set(MERGED_INTO, another(row, "merged_into", id));
        values.set(PARENT_ID, another(row, "parent_id", id));
        return new CustomerRecord(id, values);
    }

    /** The id of another customer; a text that is too long is none. */
    private static @Nullable String another(FeedRow row, String column, String own) {
        String id = row.text(column);
        return id == null || id.equals(own) || id.length() > LONGEST_ID ? null : id;
    }

    /** Whether a row names another customer by a text that no id can be. */
    static boolean hasUnusableLink(FeedRow row) {
        for (String column : List.of("merged_into", "parent_id")) {
            String id = row.text(column);
            if (id != null && id.length() > LONGEST_ID) {
                return true;
            }
        }
        return false;
    }

    @Nullable
    String mergedInto() {
        return (String) values.get(MERGED_INTO);
    }

    @Nullable
    String parentId() {
        return (String) values.get(PARENT_ID);
    }

    CustomerRecord withoutParent() {
        List<@Nullable Object> without = new ArrayList<>(values);
        without.set(PARENT_ID, null);
        return new CustomerRecord(customerId, without);
    }

    /** A hash of the values, never zero: zero marks a customer without a record. */
    long hash() {
        long h = Checksum.start(4);
        for (Object value : values) {
            h = Checksum.mix(h, value == null ? null : value.toString());
        }
        return h == 0 ? 1 : h;
    }
}
