package org.goldenlist.person;

import java.util.List;
import java.util.stream.Collectors;
import org.goldenlist.store.TestDatabase;

/** Where in a database a text stands: in any column of any table, those of Spring Batch too. */
public final class Traces {

    private record Column(String tableName, String columnName) {}

    private Traces() {}

    /** As {@code table.column}; none where it stands nowhere. */
    public static List<String> of(String text, TestDatabase database) {
        return database
                .jdbc()
                .sql("SELECT c.table_name AS table_name, c.column_name AS column_name FROM information_schema.columns c"
                        + " JOIN information_schema.tables t ON t.table_schema = c.table_schema"
                        + " AND t.table_name = c.table_name AND t.table_type = 'BASE TABLE'"
                        + " WHERE c.table_schema = DATABASE() AND (c.data_type LIKE '%char' OR c.data_type LIKE '%text'"
                        + " OR c.data_type LIKE '%blob' OR c.data_type LIKE '%binary')")
                .query(Column.class)
                .list()
                .stream()
                .filter(column -> database.jdbc()
                                .sql("SELECT COUNT(*) FROM " + column.tableName() + " WHERE LOCATE(?, "
                                        + column.columnName() + ") > 0")
                                .param(text)
                                .query(Integer.class)
                                .single()
                        > 0)
                .map(column -> column.tableName() + "." + column.columnName())
                .collect(Collectors.toList());
    }
}
