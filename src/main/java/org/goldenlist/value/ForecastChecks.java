package org.goldenlist.value;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.CharBuffer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.goldenlist.metric.Snapshot;
import org.goldenlist.store.ShippedFiles;
import org.goldenlist.worth.Forecast;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table forecast_check: what had been expected of customers against what came. */
final class ForecastChecks {

    private static final int YEAR = 365;
    private static final List<Integer> HORIZONS = List.of(30, 90, YEAR);
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

    /** Whether what came of some numbers of days up to a date is there. */
    boolean areMade(LocalDate date, List<Integer> horizons) {
        return jdbc.sql("SELECT DISTINCT days FROM forecast_check WHERE as_of = ? AND came IS NOT NULL")
                .param(date)
                .query(Integer.class)
                .set()
                .containsAll(horizons);
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
        delete(date, days);
        sums(date, days, forecast, before, after)
                .forEach((grade, of) -> insert(
                        date,
                        days,
                        grade,
                        of.customers,
                        new BigDecimal(of.expected, 4),
                        new BigDecimal(of.came, 4),
                        new BigDecimal(of.expected.subtract(of.came), 4),
                        new BigDecimal(
                                of.errors
                                        .add(BigInteger.valueOf(of.customers / 2))
                                        .divide(BigInteger.valueOf(of.customers)),
                                4),
                        run));
    }

    /** Replaces the row of the 365 days that begin after a month-end: what is expected of all who have ordered. */
    void expect(LocalDate monthEnd, Forecast forecast, Snapshot now, long run) {
        LocalDate end = monthEnd.plusDays(YEAR);
        delete(end, YEAR);
        Sums all = new Sums();
        IntStream.range(0, now.length())
                .filter(now::hasOrdered)
                .forEach(customer -> all.add(forecast.expectedProfit(Customers.history(now, customer), YEAR), 0));
        if (all.customers > 0) {
            insert(end, YEAR, TOGETHER, all.customers, new BigDecimal(all.expected, 4), null, null, null, run);
        }
    }

    private void delete(LocalDate date, int days) {
        jdbc.sql("DELETE FROM forecast_check WHERE as_of = ? AND days = ?")
                .params(date, days)
                .update();
    }

    private TreeMap<Character, Sums> sums(
            LocalDate date, int days, Forecast forecast, Snapshot before, Snapshot after) {
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
        return sums;
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

    private void insert(LocalDate date, int days, char grade, int customers, @Nullable Object... figures) {
        jdbc.sql("INSERT INTO forecast_check VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(date, days, String.valueOf(grade), customers)
                .params(Arrays.asList(figures))
                .update();
    }
}
