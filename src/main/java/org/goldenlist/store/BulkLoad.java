package org.goldenlist.store;

import com.mysql.cj.conf.PropertyKey;
import com.mysql.cj.jdbc.JdbcConnection;
import com.mysql.cj.jdbc.JdbcStatement;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.goldenlist.fault.ExitCode;
import org.goldenlist.fault.GoldenListException;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DataSourceUtils;

/**
 * Writes many rows into a table of ours: by LOAD DATA LOCAL fed from memory, or by rewritten batches where the server does
 * not allow that. Takes part in the transaction under way. Every row must be new: a key that is there already is a fault.
 */
public final class BulkLoad {

    private static final Set<Integer> NOT_ALLOWED = Set.of(1148, 3948, 4166, 2068, 3950);
    private static final int ROWS_PER_BATCH = 1_000;

    private final DataSource dataSource;

    public BulkLoad(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Writes one row after the other. */
    public interface Rows {

        /** How many rows there are. */
        int count();

        /** Writes the columns of one row, in order. */
        void write(int row, Row to);
    }

    /** Writes all rows; returns how many. */
    public int into(String table, List<String> columns, Rows rows) {
        if (rows.count() == 0) {
            return 0;
        }
        Connection connection = DataSourceUtils.getConnection(dataSource);
        try {
            return load(connection, table, columns, rows);
        } catch (SQLException e) {
            if (!NOT_ALLOWED.contains(e.getErrorCode())) {
                throw failed(table, e);
            }
            return batch(connection, table, columns, rows);
        } finally {
            DataSourceUtils.releaseConnection(connection, dataSource);
        }
    }

    private static int load(Connection connection, String table, List<String> columns, Rows rows) throws SQLException {
        var allowed = connection
                .unwrap(JdbcConnection.class)
                .getPropertySet()
                .<Boolean>getProperty(PropertyKey.allowLoadLocalInfile);
        try (Statement statement = connection.createStatement()) {
            statement.unwrap(JdbcStatement.class).setLocalInfileInputStream(new RowStream(rows));
            allowed.setValue(true);
            int loaded = statement.executeUpdate("LOAD DATA LOCAL INFILE 'memory' INTO TABLE " + table
                    + " CHARACTER SET utf8mb4 (" + String.join(", ", columns) + ")");
            try (ResultSet warnings = statement.executeQuery("SHOW WARNINGS LIMIT 1")) {
                boolean warned = warnings.next();
                if (loaded != rows.count() || warned) {
                    throw new GoldenListException(
                            ExitCode.INTERNAL,
                            "Of " + rows.count() + " rows for the table " + table + ", " + loaded + " were taken"
                                    + (warned ? ": " + warnings.getString(3) : ""));
                }
            }
            return loaded;
        } finally {
            allowed.setValue(false);
        }
    }

    private static int batch(Connection connection, String table, List<String> columns, Rows rows) {
        String sql = "INSERT INTO " + table + " (" + String.join(", ", columns) + ") VALUES ("
                + "?, ".repeat(columns.size() - 1) + "?)";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            Row row = new Row();
            for (int i = 0; i < rows.count(); i++) {
                row.clear();
                rows.write(i, row);
                row.bind(statement);
                statement.addBatch();
                if ((i + 1) % ROWS_PER_BATCH == 0) {
                    statement.executeBatch();
                }
            }
            statement.executeBatch();
            return rows.count();
        } catch (SQLException e) {
            throw failed(table, e);
        }
    }

    private static GoldenListException failed(String table, SQLException e) {
        return new GoldenListException(
                ExitCode.UNAVAILABLE,
                "Rows could not be written into the table " + table + ": " + Reachable.firstLine(e),
                e);
    }

    /** The rows as LOAD DATA reads them: tabs between columns, a line feed after each row. */
    private static final class RowStream extends InputStream {

        private static final int CHUNK = 1 << 16;

        private final Rows rows;
        private final Row row = new Row();
        private int next;
        private int read;

        RowStream(Rows rows) {
            this.rows = rows;
        }

        private boolean fill() {
            if (read < row.length()) {
                return true;
            }
            row.clear();
            read = 0;
            while (next < rows.count() && row.length() < CHUNK) {
                rows.write(next++, row);
                row.end();
            }
            return row.length() > 0;
        }

        @Override
        public int read() {
            return fill() ? row.bytes()[read++] & 0xFF : -1;
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            if (!fill()) {
                return -1;
            }
            int taken = Math.min(length, row.length() - read);
            System.arraycopy(row.bytes(), read, target, offset, taken);
            read += taken;
            return taken;
        }
    }

    /** A row being written, column by column. */
    public static final class Row {

        private byte[] bytes = new byte[1 << 17];
        private int length;
        private boolean columnWritten;
        private final byte[] digits = new byte[40];

        /** NULL for null. */
        public Row text(@Nullable String value) {
            if (value == null) {
                return nothing();
            }
            column();
            for (byte b : value.getBytes(StandardCharsets.UTF_8)) {
                switch (b) {
                    case '\\' -> put('\\', '\\');
                    case '\t' -> put('\\', 't');
                    case '\n' -> put('\\', 'n');
                    case 0 -> put('\\', '0');
                    default -> put(b);
                }
            }
            return this;
        }

        public Row number(long value) {
            return decimal(value, 0);
        }

        /** A decimal number given as a whole multiple of a power of ten. */
        public Row decimal(long value, int scale) {
            column();
            if (value < 0) {
                put((byte) '-');
            }
            int from = digits.length;
            long rest = value < 0 ? value : -value; // below zero there is room for the smallest number too
            for (int place = 0; place <= scale || rest != 0; place++) {
                if (place == scale && scale > 0) {
                    digits[--from] = '.';
                }
                digits[--from] = (byte) ('0' - rest % 10);
                rest /= 10;
            }
            while (from < digits.length) {
                put(digits[from++]);
            }
            return this;
        }

        public Row nothing() {
            column();
            put('\\', 'N');
            return this;
        }

        private void column() {
            if (columnWritten) {
                put((byte) '\t');
            }
            columnWritten = true;
        }

        private void put(char first, char second) {
            put((byte) first);
            put((byte) second);
        }

        private void put(byte b) {
            if (length == bytes.length) {
                bytes = java.util.Arrays.copyOf(bytes, length * 2);
            }
            bytes[length++] = b;
        }

        void end() {
            put((byte) '\n');
            columnWritten = false;
        }

        void clear() {
            length = 0;
            columnWritten = false;
        }

        int length() {
            return length;
        }

        byte[] bytes() {
            return bytes;
        }

        /** Sets the columns of the one row held as the parameters of an INSERT. */
        void bind(PreparedStatement statement) throws SQLException {
            int from = 0;
            int parameter = 1;
            for (int i = 0; i <= length; i++) {
                if (i == length || bytes[i] == '\t') {
                    statement.setString(parameter++, unescape(from, i));
                    from = i + 1;
                }
            }
        }

        private @Nullable String unescape(int from, int to) {
            if (to - from == 2 && bytes[from] == '\\' && bytes[from + 1] == 'N') {
                return null;
            }
            byte[] plain = new byte[to - from];
            int n = 0;
            for (int i = from; i < to; i++) {
                byte b = bytes[i];
                if (b == '\\') {
                    b = switch (bytes[++i]) {
                        case 't' -> (byte) '\t';
                        case 'n' -> (byte) '\n';
                        case '0' -> (byte) 0;
                        default -> bytes[i];
                    };
                }
                plain[n++] = b;
            }
            return new String(plain, 0, n, StandardCharsets.UTF_8);
        }
    }
}
