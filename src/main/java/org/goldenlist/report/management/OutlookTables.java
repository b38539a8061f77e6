package org.goldenlist.report.management;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.goldenlist.pareto.ProfitDistribution;
import org.goldenlist.report.loss.LossDocument;
import org.goldenlist.report.loss.LossTables;
import org.goldenlist.report.management.Outlook.Check;
import org.goldenlist.report.management.Outlook.Expected;
import org.goldenlist.report.management.Outlook.Fitted;
import org.goldenlist.report.management.Outlook.MonthEnd;
import org.goldenlist.report.management.Outlook.Pinned;
import org.goldenlist.report.management.Outlook.Segment;
import org.goldenlist.report.management.Outlook.Sent;
import org.goldenlist.report.query.Queries;
import org.goldenlist.store.Thousands;
import org.jspecify.annotations.Nullable;

/** Reads an {@link Outlook} out of our own tables. */
final class OutlookTables {

    /** How many of the lost have room. */
    static final int LOST = 3;

    private final Queries queries;

    OutlookTables(Queries queries) {
        this.queries = queries;
    }

    Outlook read(LocalDate date, ProfitDistribution spread) {
        return new Outlook(
                spread,
                months(date),
                sent(),
                segments(date),
                pinned(date),
                fit(date),
                expected(date),
                checks(date),
                new LossTables(queries).lostBy(date, LossDocument.DAYS, LOST));
    }

    private List<MonthEnd> months(LocalDate date) {
        return queries.of("profit-months")
                .param("date", date)
                .query((row, i) -> new MonthEnd(
                        Queries.date(row, "as_of"),
                        Queries.money(row, "net_profit"),
                        row.getInt("enough"),
                        List.of(
                                Queries.money(row, "first_1"),
                                Queries.money(row, "first_5"),
                                Queries.money(row, "first_10"),
                                Queries.money(row, "first_20"),
                                Queries.money(row, "first_50")),
                        row.getObject("gini", Double.class)))
                .list();
    }

    /** Whom golden customers sent, at any remove, each once: however the branches overlap. */
    private Sent sent() {
        Map<Integer, List<Integer>> sentBy = new HashMap<>();
        queries.of("referred").query(row -> {
            sentBy.computeIfAbsent(row.getInt("referrer_no"), referrer -> new ArrayList<>())
                    .add(row.getInt("customer_no"));
        });
        Set<Integer> golden = sentBy.isEmpty()
                ? Set.of()
                : queries.of("golden").query(Integer.class).set();
        Set<Integer> sent = new HashSet<>();
        Deque<Integer> open = new ArrayDeque<>(golden);
        while (!open.isEmpty()) {
            sentBy.getOrDefault(open.remove(), List.of()).stream()
                    .filter(one -> !golden.contains(one) && sent.add(one))
                    .forEach(open::add);
        }
        BigDecimal profit = Thousands.of(sent).stream()
                .map(some -> queries.of("profit-of")
                        .param("customers", some)
                        .query(BigDecimal.class)
                        .single())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Sent(sent.size(), profit);
    }

    private List<Segment> segments(LocalDate date) {
        return queries.of("segments")
                .param("from", date.minusDays(29))
                .param("date", date)
                .query((row, i) -> new Segment(
                        Queries.text(row, "segment"),
                        row.getInt("customers"),
                        Queries.money(row, "net_profit"),
                        row.getInt("came"),
                        row.getInt("gone")))
                .list();
    }

    private List<Pinned> pinned(LocalDate date) {
        return queries.of("pinned")
                .param("date", date)
                .query((row, i) -> new Pinned(
                        Queries.text(row, "customer_id"),
                        row.getString("name"),
                        row.getString("grade"),
                        Queries.date(row, "pinned_until"),
                        Queries.text(row, "reason")))
                .list();
    }

    private @Nullable Fitted fit(LocalDate date) {
        return queries.of("fit")
                .param("date", date)
                .query((row, i) -> new Fitted(
                        Queries.date(row, "as_of"),
                        row.getInt("customers"),
                        row.getInt("repeaters"),
                        Queries.text(row, "model"),
                        row.getString("reason")))
                .optional()
                .orElse(null);
    }

    private @Nullable Expected expected(LocalDate date) {
        return queries.of("expected")
                .param("date", date)
                .query((row, i) -> new Expected(
                        Queries.date(row, "as_of"), row.getInt("customers"), Queries.money(row, "expected")))
                .optional()
                .orElse(null);
    }

    private List<Check> checks(LocalDate date) {
        return queries.of("forecast-checks")
                .param("date", date)
                .query((row, i) -> new Check(
                        Queries.date(row, "as_of"),
                        row.getInt("days"),
                        Queries.text(row, "grade"),
                        row.getInt("customers"),
                        Queries.money(row, "expected"),
                        Queries.money(row, "came"),
                        Queries.money(row, "error")))
                .list();
    }
}
