package org.goldenlist.grade;

import java.sql.ResultSet;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.goldenlist.run.CustomerPartitions;
import org.goldenlist.store.ShippedFiles;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The grade in force and the score of every customer as of a night. */
public final class GradesInForce {

    private final @Nullable Grade[] grades;
    private final long[] scores;

    GradesInForce(int length) {
        grades = new Grade[length];
        scores = new long[length];
    }

    void set(int customer, Grade grade, long score) {
        grades[customer] = grade;
        scores[customer] = score;
    }

    /** As the last night has published them. */
    public static GradesInForce published(DataSource dataSource, ShippedFiles files) {
        JdbcTemplate jdbc = new JdbcTemplate(dataSource);
        int last = CustomerPartitions.lastCustomer(JdbcClient.create(dataSource));
        GradesInForce published = new GradesInForce(last + 1);
        jdbc.setFetchSize(Integer.MIN_VALUE);
        jdbc.query(files.text("sql/grade/in-force.sql"), (ResultSet row) -> {
            long score = row.getBigDecimal(3).movePointRight(4).longValueExact();
            published.set(row.getInt(1), Grade.valueOf(row.getString(2)), score);
        });
        return published;
    }

    /** Null where the customer is not graded. */
    public @Nullable Grade grade(int customer) {
        return customer >= grades.length ? null : grades[customer];
    }

    /** In ten-thousandths; zero where the customer is not graded. */
    public long score(int customer) {
        return customer >= scores.length ? 0 : scores[customer];
    }

    /** The numbers of those whose grade or score differs, ascending. */
    public int[] differing(GradesInForce other) {
        return IntStream.range(0, Math.max(grades.length, other.grades.length))
                .filter(customer ->
                        grade(customer) != other.grade(customer) || score(customer) != other.score(customer))
                .toArray();
    }
}
