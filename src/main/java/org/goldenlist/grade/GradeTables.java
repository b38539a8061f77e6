package org.goldenlist.grade;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import javax.sql.DataSource;
import org.goldenlist.grade.Regrade.Move;
import org.goldenlist.store.BulkLoad;
import org.goldenlist.store.ShippedFiles;
import org.goldenlist.store.Thousands;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The tables of grades, lines and movements. Thread-safe. */
public final class GradeTables {

    private final DataSource dataSource;
    private final JdbcClient jdbc;
    private final BulkLoad bulk;
    private final ShippedFiles files;

    public GradeTables(DataSource dataSource, ShippedFiles files) {
        this.dataSource = dataSource;
        this.jdbc = JdbcClient.create(dataSource);
        this.bulk = new BulkLoad(dataSource);
        this.files = files;
    }

    /** The grades in force, streamed: the columns of standings.sql. */
    void eachStanding(RowCallbackHandler each) {
        JdbcTemplate streaming = new JdbcTemplate(dataSource);
        streaming.setFetchSize(Integer.MIN_VALUE);
        streaming.query(files.text("sql/grade/standings.sql"), each);
    }

    private static long amount(@Nullable BigDecimal amount) {
        return amount == null ? 0 : amount.movePointRight(4).longValueExact();
    }

    /**
     * Undoes the movements of a date and of all later ones: the grades in force are again those of the night before, and the
     * nights that had been done count as missed until they are done again.
     */
    void rewind(LocalDate date) {
        jdbc.sql("DELETE g FROM customer_grade g JOIN movement m ON m.customer_no = g.customer_no"
                        + " WHERE m.business_date >= ?")
                .param(date)
                .update();
        jdbc.sql("INSERT INTO customer_grade (customer_no, grade, lapsed, since, score)"
                        + " SELECT customer_no, grade, lapsed, since, score FROM ("
                        + files.text("sql/grade/first-movements.sql") + ") before_then WHERE grade IS NOT NULL")
                .param("date", date)
                .update();
        jdbc.sql("DELETE FROM movement WHERE business_date >= ?").param(date).update();
        jdbc.sql("DELETE FROM grade_line WHERE business_date >= ?").param(date).update();
        jdbc.sql("UPDATE run SET state = 'superseded' WHERE state = 'done' AND business_date >= ?")
                .param(date)
                .update();
    }

    /** Whether no night before this one has graded anybody. */
    boolean isBaseline(LocalDate date) {
        return jdbc.sql("SELECT COUNT(*) FROM grade_line WHERE business_date < ?")
                        .param(date)
                        .query(Long.class)
                        .single()
                == 0;
    }

    /** A grade of a night: the score that must be exceeded, and what the grade holds. */
    record LineOf(LocalDate date, Grade grade, OptionalLong above, GradeLines.Content content) {}

    static List<LineOf> linesOf(LocalDate date, GradeLines lines, Map<Grade, GradeLines.Content> contents) {
        return contents.entrySet().stream()
                .map(one -> new LineOf(date, one.getKey(), lines.above(one.getKey()), one.getValue()))
                .toList();
    }

    void writeLines(List<LineOf> lines) {
        bulk.into(
                "grade_line",
                List.of("business_date", "grade", "above", "customers", "lowest", "net_profit"),
                rows(lines, (line, to) -> {
                    to.text(line.date().toString()).text(line.grade().name());
                    amount(line.above(), to);
                    to.number(line.content().customers());
                    amount(line.content().lowest(), to);
                    to.decimal(line.content().sum(), 4);
                }));
    }

    private static void amount(OptionalLong amount, BulkLoad.Row to) {
        if (amount.isEmpty()) {
            to.nothing();
        } else {
            to.decimal(amount.getAsLong(), 4);
        }
    }

    private record Line(String grade, @Nullable BigDecimal above) {}

    /** The lines of a night that has been graded. */
    public GradeLines lines(LocalDate date) {
        Map<Grade, OptionalLong> above = new EnumMap<>(Grade.class);
        jdbc.sql("SELECT grade, above FROM grade_line WHERE business_date = ?")
                .param(date)
                .query(Line.class)
                .list()
                .forEach(line -> above.put(
                        Grade.valueOf(line.grade()),
                        line.above() == null ? OptionalLong.empty() : OptionalLong.of(amount(line.above()))));
        return GradeLines.of(above);
    }

    /** A move of a night. */
    record Dated(LocalDate date, Move move) {}

    /** The grade in force of a customer. */
    private record Graded(int customerNo, Standing standing) {}

    /** Puts the grades in force of some customers in the place of what is there; null for one who is not graded. */
    void replaceStandings(int[] customers, @Nullable Standing[] standings) {
        List<Graded> graded = new ArrayList<>();
        for (int customer : customers) {
            Standing standing = standings[customer];
            if (standing != null) {
                graded.add(new Graded(customer, standing));
            }
        }
        replaceStandings(Arrays.stream(customers).boxed().toList(), graded);
    }

    private void replaceStandings(List<Integer> customers, List<Graded> graded) {
        for (List<Integer> some : Thousands.of(customers)) {
            jdbc.sql("DELETE FROM customer_grade WHERE customer_no IN (:customers)")
                    .param("customers", some)
                    .update();
        }
        bulk.into(
                "customer_grade",
                List.of("customer_no", "grade", "lapsed", "since", "score"),
                rows(graded, GradeTables::writeStanding));
    }

    void writeMovements(List<Dated> moves) {
        bulk.into(
                "movement",
                List.of(
                        "business_date",
                        "customer_no",
                        "kind",
                        "old_grade",
                        "new_grade",
                        "old_lapsed",
                        "new_lapsed",
                        "old_since",
                        "old_score",
                        "score",
                        "reason"),
                rows(moves, GradeTables::writeMovement));
    }

    private static void writeMovement(Dated dated, BulkLoad.Row to) {
        Move move = dated.move();
        Standing before = move.before();
        Standing after = move.after();
        to.text(dated.date().toString())
                .number(move.customerNo())
                .text(move.kind().name().toLowerCase(Locale.ROOT));
        if (before == null) {
            to.nothing();
        } else {
            to.text(before.grade().name());
        }
        to.text(after == null ? "-" : after.grade().name());
        if (before == null) {
            to.nothing();
        } else {
            to.number(before.lapsed() ? 1 : 0);
        }
        to.number(after != null && after.lapsed() ? 1 : 0);
        if (before == null) {
            to.nothing().nothing();
        } else {
            to.text(before.since().toString()).decimal(before.score(), 4);
        }
        to.decimal(after == null ? 0 : after.score(), 4).text(move.reason());
    }

    private static void writeStanding(Graded graded, BulkLoad.Row to) {
        Standing standing = graded.standing();
        to.number(graded.customerNo())
                .text(standing.grade().name())
                .number(standing.lapsed() ? 1 : 0)
                .text(standing.since().toString())
                .decimal(standing.score(), 4);
    }

    private static <T> BulkLoad.Rows rows(List<T> all, java.util.function.BiConsumer<T, BulkLoad.Row> write) {
        return new BulkLoad.Rows() {
            @Override
            public int count() {
                return all.size();
            }

            @Override
            public void write(int row, BulkLoad.Row to) {
                write.accept(all.get(row), to);
            }
        };
    }
}
