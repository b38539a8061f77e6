package org.goldenlist.source;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.sql.Statement;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.Set;
import org.goldenlist.day.DateRange;

/**
 * Asks a source, each query within a time limit: the driver has a query killed that takes longer. Answers are taken whole,
 * so that the limit holds to their last row; let queries have a LIMIT. Not thread-safe.
 */
final class LimitedQuery implements AutoCloseable {

    /** Query interrupted, and the time-outs that a MySQL or a MariaDB server keeps by itself. */
    private static final Set<Integer> CUT_OFF = Set.of(1317, 3024, 1969);

    private final Connection connection;
    private final int seconds;

    /** Takes the rows of an answer. */
    interface Answer<T> {
        T from(ResultSet rows) throws SQLException;
    }

    LimitedQuery(Connection connection, Duration limit) throws SQLException {
        this.connection = connection;
        this.seconds = (int) Math.max(1, limit.toSeconds());
        try (Statement statement = connection.createStatement()) {
            statement.execute("START TRANSACTION READ ONLY");
        }
    }

    <T> T ask(String sql, Span span, Answer<T> answer) throws SQLException {
        try (PreparedStatement statement = Query.prepare(connection, sql, span.from(), span.to())) {
            statement.setQueryTimeout(seconds);
            try (ResultSet rows = statement.executeQuery()) {
                return answer.from(rows);
            }
        }
    }

    /** The values of {@code :from} and {@code :to}, on the wall of the source. */
    record Span(String from, String to) {

        static final DateTimeFormatter WALL = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

        static Span of(DateRange range, WallClock clock) {
            return new Span(
                    WALL.format(clock.startOf(range.from())),
                    WALL.format(clock.startOf(range.to().plusDays(1))));
        }
    }

    int seconds() {
        return seconds;
    }

    static boolean isCutOff(SQLException e) {
        return e instanceof SQLTimeoutException || CUT_OFF.contains(e.getErrorCode());
    }

    /** A text as SQL, whatever is in it. */
    static String literal(String text) {
        return "_utf8mb4 x'"
                + java.util.HexFormat.of().formatHex(text.getBytes(java.nio.charset.StandardCharsets.UTF_8)) + "'";
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
