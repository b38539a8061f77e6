package org.goldenlist.value;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.CharBuffer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.goldenlist.metric.Snapshot;
import org.goldenlist.store.ShippedFiles;
import org.goldenlist.worth.Forecast;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table forecast_check: what had been expected of customers against what came. */
final class ForecastChecks {

    private static final List<Integer> HORIZONS = List.of(30, 90, 365);
    private static final char NO_GRADE = 0;
    private static final char TOGETHER = '*';

    private final JdbcTemplate streaming;
    private final JdbcClient jdbc;
    private final String gradesAsOf;

    ForecastChecks(DataSource dataSource, ShippedFiles files) {
        this.streaming = new JdbcTemplate(dataSource);
        this.streaming.setFetchSize(Integer.MIN_VALUE);
        this.jdbc = JdbcClient.create(dataSource);
        this.gradesAsOf = files.text("sql/value/grades-as-of.sql");
    }

    /** Of customers of one grade. */
    private static final class Sums {
        private int customers;
        private BigInteger expected = BigInteger.ZERO;
        private BigInteger came = BigInteger.ZERO;
        private BigInteger errors = BigInteger.ZERO;

        void add(long wasExpected, long hasCome) {
            BigInteger one = BigInteger.valueOf(wasExpected);
            BigInteger other = BigInteger.valueOf(hasCome);
            customers++;
            expected = expected.add(one);
            came = came.add(other);
            errors = errors.add(one.subtract(other).abs());
        }
    }

    /** The numbers of days that end with a date and before which somebody had ordered. */
    static List<Integer> horizons(LocalDate date, Optional<LocalDate> firstOrder) {
        return HORIZONS.stream()
                .filter(days -> firstOrder
                        .filter(first -> !first.isAfter(date.minusDays(days)))
                        .isPresent())
                .toList();
    }

    /**
     * Replaces the rows of one number of days: of who was graded when they began; where nobody was yet, of all who had ordered,
     * together.
     *
     * @param forecast in force when the days began
     * @param before as of the day before they began
     * @param after as of their last, which the date is
     */
    void replace(LocalDate date, int days, Forecast forecast, Snapshot before, Snapshot after, long run) {
        jdbc.sql("DELETE FROM forecast_check WHERE as_of = ? AND days = ?")
                .params(date, days)
                .update();
        char[] grades = gradesAsOf(date.minusDays(days), before.length());
        boolean nobodyGraded = CharBuffer.wrap(grades).chars().allMatch(grade -> grade == NO_GRADE);
        TreeMap<Character, Sums> sums = new TreeMap<>();
        for (int customer = 0; customer < before.length(); customer++) {
            char grade = nobodyGraded ? TOGETHER : grades[customer];
            if (grade != NO_GRADE && before.hasOrdered(customer)) {
                long expected = forecast.expectedProfit(Customers.history(before, customer), days);
                long came = after.profit(customer) - before.profit(customer);
                sums.computeIfAbsent(grade, g -> new Sums()).add(expected, came);
                if (grade != TOGETHER) {
                    sums.computeIfAbsent(TOGETHER, g -> new Sums()).add(expected, came);
                }
            }
        }
        sums.forEach((grade, of) -> insert(date, days, grade, of, run));
    }

    private char[] gradesAsOf(LocalDate date, int length) {
        char[] grades = new char[length];
        Arrays.fill(grades, NO_GRADE);
        streaming.query(
                gradesAsOf,
                row -> {
                    grades[row.getInt(1)] = row.getString(2).charAt(0);
                },
                date);
        return grades;
    }

    private void insert(LocalDate date, int days, char grade, Sums sums, long run) {
        BigInteger customers = BigInteger.valueOf(sums.customers);
        jdbc.sql("INSERT INTO forecast_check VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        date,
                        days,
                        String.valueOf(grade),
                        sums.customers,
                        new BigDecimal(sums.expected, 4),
                        new BigDecimal(sums.came, 4),
                        new BigDecimal(sums.expected.subtract(sums.came), 4),
                        new BigDecimal(sums.errors.add(customers.shiftRight(1)).divide(customers), 4),
                        run)
                .update();
    }
}
