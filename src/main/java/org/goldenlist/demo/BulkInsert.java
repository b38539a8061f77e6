package org.goldenlist.demo;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import org.jspecify.annotations.Nullable;

/** Writes rows of one table, hundreds to a statement, whatever the options of the connection. */
final class BulkInsert implements AutoCloseable {

    private static final int VALUES_AT_ONCE = 6_000;

    private final Connection connection;
    private final String insert;
    private final String table;
    private final int columns;
    private final int rowsAtOnce;
    private final @Nullable Object[] values;
    private final PreparedStatement full;
    private int rows;
    private long written;

    BulkInsert(Connection connection, String table, String... columns) throws SQLException {
        this.connection = connection;
        this.table = table;
        this.columns = columns.length;
        this.insert = "INSERT INTO " + table + " (" + String.join(", ", columns) + ") VALUES ";
        this.rowsAtOnce = VALUES_AT_ONCE / columns.length;
        this.values = new @Nullable Object[rowsAtOnce * columns.length];
        this.full = connection.prepareStatement(sql(rowsAtOnce));
    }

    private String sql(int rowCount) {
        String row = "(" + String.join(",", Collections.nCopies(columns, "?")) + ")";
        return insert + String.join(",", Collections.nCopies(rowCount, row));
    }

    /** Numbers, texts, {@code LocalDate}, {@code LocalDateTime} (as it stands, in no zone), booleans, or null. */
    void row(@Nullable Object... row) throws SQLException {
        if (row.length != columns) {
            throw new IllegalArgumentException(table + " has " + columns + " columns, not " + row.length);
        }
        System.arraycopy(row, 0, values, rows * columns, columns);
        rows++;
        if (rows == rowsAtOnce) {
            execute(full);
        }
    }

    /** What is left of the last statement. */
    void flush() throws SQLException {
        if (rows > 0) {
            try (PreparedStatement rest = connection.prepareStatement(sql(rows))) {
                execute(rest);
            }
        }
    }

    private void execute(PreparedStatement statement) throws SQLException {
        for (int i = 0; i < rows * columns; i++) {
            statement.setObject(i + 1, values[i]);
        }
        int count = statement.executeUpdate();
        if (count != rows) {
            throw new SQLException("Expected " + rows + " new rows in " + table + ", but the server says " + count);
        }
        written += rows;
        rows = 0;
    }

    long written() {
        return written + rows;
    }

    String table() {
        return table;
    }

    static BigDecimal cents(long cents) {
        return BigDecimal.valueOf(cents, 2);
    }

    @Override
    public void close() throws SQLException {
        full.close();
    }
}
