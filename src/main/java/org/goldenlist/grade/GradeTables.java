package org.goldenlist.grade;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.goldenlist.grade.GradeSettings.Cut;
import org.goldenlist.grade.Standings.Move;
import org.goldenlist.metric.YearFigures;
import org.goldenlist.run.CustomerPartitions;
import org.goldenlist.store.BulkLoad;
import org.goldenlist.store.ShippedFiles;
import org.goldenlist.store.Thousands;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The tables of grades, lines and movements. Thread-safe. */
public final class GradeTables {

    private static final List<String> SCORE_COLUMNS =
            List.of("customer_no", "score", "first_part", "second_part", "third_part");
    private static final List<String> MOVEMENT_COLUMNS = List.of(
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
            "orders",
            "net_revenue",
            "returns",
            "cost_to_serve",
            "net_profit",
            "policy",
            "first_part",
            "second_part",
            "third_part",
            "reason");

    private final DataSource dataSource;
    private final JdbcClient jdbc;
    private final BulkLoad bulk;
    private final ShippedFiles files;
    private final GradedNights nights;

    public GradeTables(DataSource dataSource, ShippedFiles files) {
        this.dataSource = dataSource;
        this.jdbc = JdbcClient.create(dataSource);
        this.bulk = new BulkLoad(dataSource);
        this.files = files;
        this.nights = new GradedNights(jdbc);
    }

    /** The settings of now, with the score and the cut of a night that has been graded. */
    public GradeSettings settings(LocalDate night, GradeSettings now) {
        return nights.settings(night, now);
    }

    /** The grades in force, streamed: the columns of standings.sql. */
    void eachStanding(RowCallbackHandler each) {
        stream(files.text("sql/grade/standings.sql"), each);
    }

    /** The days since 1970, customers and grades of earned_grade after a date, by day. */
    void eachEarned(LocalDate after, RowCallbackHandler each) {
        stream(files.text("sql/grade/earned-since.sql"), each, after);
    }

    private void stream(String sql, RowCallbackHandler each, Object... parameters) {
        JdbcTemplate streaming = new JdbcTemplate(dataSource);
        streaming.setFetchSize(Integer.MIN_VALUE);
        streaming.query(sql, each, parameters);
    }

    /** What the scores of some customers were made of on the night of the grade in force. */
    void readParts(List<Integer> customers, BiConsumer<Integer, ScoreParts> each) {
        for (List<Integer> some : Thousands.of(customers)) {
            jdbc.sql(files.text("sql/grade/parts-in-force.sql"))
                    .param("customers", some)
                    .query(row -> {
                        each.accept(row.getInt(1), parts(row));
                    });
        }
    }

    private static ScoreParts parts(ResultSet row) throws SQLException {
        return new ScoreParts(
                Policy.valueOf(row.getString(7)), figures(row), row.getLong(8), row.getLong(9), row.getLong(10));
    }

    /** In the columns from the second on, in ten-thousandths. */
    static YearFigures figures(ResultSet row) throws SQLException {
        return new YearFigures(row.getInt(2), row.getLong(3), row.getLong(4), row.getLong(5), row.getLong(6));
    }

    private static long amount(@Nullable BigDecimal amount) {
        return amount == null ? 0 : amount.movePointRight(4).longValueExact();
    }

    /**
     * Undoes the movements of a date and of all later ones: the grades in force are again those of the night before, and the
     * nights that had been done count as missed until they are done again.
     */
    void rewind(LocalDate date) {
        for (String statement : List.of("delete-new", "give-back-grades", "give-back-earned")) {
            jdbc.sql(files.text("sql/grade/rewind/" + statement + ".sql"))
                    .param("date", date)
                    .update();
        }
        for (String table : List.of("earned_grade", "movement", "grade_line", "graded_night")) {
            jdbc.sql("DELETE FROM " + table + " WHERE business_date >= ?")
                    .param(date)
                    .update();
        }
        // by the grades in force when their days began
        jdbc.sql("DELETE FROM forecast_check WHERE came IS NOT NULL AND as_of - INTERVAL days DAY >= ?")
                .param(date)
                .update();
        jdbc.sql("UPDATE run SET state = 'superseded' WHERE state = 'done' AND business_date >= ?")
                .param(date)
                .update();
    }

    int lastCustomer() {
        return CustomerPartitions.lastCustomer(jdbc);
    }

    /** The night before this one that was graded; null where there is none. */
    @Nullable
    LocalDate lastGraded(LocalDate date) {
        return jdbc.sql("SELECT business_date FROM grade_line WHERE business_date < ?"
                        + " ORDER BY business_date DESC LIMIT 1")
                .param(date)
                .query(LocalDate.class)
                .optional()
                .orElse(null);
    }

    /** A grade of a night: the score that must be exceeded, and what the grade holds. */
    record LineOf(LocalDate date, Grade grade, OptionalLong above, GradeContents.Content content) {}

    static List<LineOf> linesOf(GradeRules rules, Map<Grade, GradeContents.Content> contents) {
        return contents.entrySet().stream()
                .map(one -> new LineOf(rules.date(), one.getKey(), rules.lines().above(one.getKey()), one.getValue()))
                .toList();
    }

    /** @param settings by which the nights of these lines were graded */
    void writeLines(List<LineOf> lines, GradeSettings settings) {
        nights.write(new TreeSet<>(lines.stream().map(LineOf::date).toList()), settings);
        bulk.into(
                "grade_line",
                List.of("business_date", "grade", "above", "customers", "held", "lowest", "net_profit"),
                rows(lines, (line, to) -> {
                    to.text(line.date().toString()).text(line.grade().name());
                    amount(line.above(), to);
                    to.number(line.content().customers()).number(line.content().held());
                    amount(line.content().lowest(), to);
                    to.decimal(line.content().netProfit(), 4);
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
        return lines(date, "above");
    }

    /**
     * What a score must be greater than to come into a grade from below, on a night that has been graded: whoever outranks only the
     * first behind a line is the first behind it himself. Where the list is cut by amounts, the lines.
     */
    public GradeLines entries(LocalDate date, Cut cut) {
        return lines(date, cut == Cut.AMOUNTS ? "above" : "GREATEST(above, COALESCE(lowest, above))");
    }

    private GradeLines lines(LocalDate date, String amount) {
        Map<Grade, OptionalLong> lines = new EnumMap<>(Grade.class);
        jdbc.sql("SELECT grade, " + amount + " AS above FROM grade_line WHERE business_date = ?")
                .param(date)
                .query(Line.class)
                .list()
                .forEach(line -> lines.put(
                        Grade.valueOf(line.grade()),
                        line.above() == null ? OptionalLong.empty() : OptionalLong.of(amount(line.above()))));
        return GradeLines.of(lines);
    }

    /** Forgets what was earned before the first night. */
    void deleteEarned() {
        jdbc.sql("DELETE FROM earned_grade").update();
    }

    void writeEarned(List<Standings.Earned> earned) {
        bulk.into(
                "earned_grade",
                List.of("business_date", "customer_no", "old_grade", "new_grade"),
                rows(earned, (one, to) -> {
                    to.text(one.date().toString()).number(one.customerNo());
                    grade(one.before(), to);
                    grade(one.after(), to);
                }));
    }

    private static void grade(@Nullable Grade grade, BulkLoad.Row to) {
        to.text(grade == null ? null : grade.name());
    }

    /** The grade in force of a customer, and the one earned. */
    private record Graded(int customerNo, Standing standing, Grade earned) {}

    /** Puts the grades of some customers in the place of what is there; null for one who is not graded. */
    void replaceStandings(int[] customers, @Nullable Standing[] standings, @Nullable Grade[] earned) {
        for (List<Integer> some : Thousands.of(Arrays.stream(customers).boxed().toList())) {
            jdbc.sql("DELETE FROM customer_grade WHERE customer_no IN (:customers)")
                    .param("customers", some)
                    .update();
        }
        List<Graded> graded = new ArrayList<>();
        for (int customer : customers) {
            Standing standing = standings[customer];
            Grade own = earned[customer];
            if (standing != null && own != null) {
                graded.add(new Graded(customer, standing, own));
            }
        }
        bulk.into(
                "customer_grade",
                List.of("customer_no", "grade", "lapsed", "since", "score", "earned"),
                rows(graded, GradeTables::writeStanding));
    }

    /** Puts the scores of a night in the place of those of the night before, where they are not the own net profit alone. */
    void replaceScores(Scored scored, int length) {
        jdbc.sql("DELETE FROM customer_score").update();
        int[] customers = IntStream.range(2, length)
                .filter(customer -> scored.lastOrder(customer) != Long.MIN_VALUE && !scored.isNetProfitAlone(customer))
                .toArray();
        bulk.into("customer_score", SCORE_COLUMNS, new BulkLoad.Rows() {
            @Override
            public int count() {
                return customers.length;
            }

            @Override
            public void write(int row, BulkLoad.Row to) {
                int customer = customers[row];
                to.number(customer).decimal(scored.score(customer), 4);
                for (int part = 0; part < 3; part++) {
                    to.decimal(scored.part(customer, part), 4);
                }
            }
        });
    }

    void writeMovements(List<Move> moves) {
        bulk.into("movement", MOVEMENT_COLUMNS, rows(moves, GradeTables::writeMovement));
    }

    private static void writeMovement(Move move, BulkLoad.Row to) {
        Standing before = move.before();
        Standing after = move.after();
        to.text(move.date().toString())
                .number(move.customerNo())
                .text(move.kind().name().toLowerCase(Locale.ROOT));
        grade(before == null ? null : before.grade(), to);
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
        to.decimal(after == null ? 0 : after.score(), 4);
        YearFigures year = move.parts().year();
        to.number(year.orders()).decimal(year.netRevenue(), 4).decimal(year.returns(), 4);
        to.decimal(year.costToServe(), 4).decimal(year.netProfit(), 4);
        ScoreParts parts = move.parts();
        to.text(parts.policy().name());
        to.decimal(parts.first(), 4).decimal(parts.second(), 4).decimal(parts.third(), 4);
        to.text(move.reason());
    }

    private static void writeStanding(Graded graded, BulkLoad.Row to) {
        Standing standing = graded.standing();
        to.number(graded.customerNo())
                .text(standing.grade().name())
                .number(standing.lapsed() ? 1 : 0)
                .text(standing.since().toString())
                .decimal(standing.score(), 4)
                .text(graded.earned().name());
    }

    static <T> BulkLoad.Rows rows(List<T> all, BiConsumer<T, BulkLoad.Row> write) {
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
