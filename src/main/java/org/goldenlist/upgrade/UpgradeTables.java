package org.goldenlist.upgrade;

import com.carrotsearch.hppc.IntArrayList;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.goldenlist.store.BulkLoad;
import org.goldenlist.store.ShippedFiles;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes plans, each whole. Within the transaction under way. */
final class UpgradeTables {

    private static final List<String> TABLES = List.of(
            "upgrade_plan",
            "upgrade_candidate",
            "upgrade_win_back",
            "upgrade_not_wooed",
            "upgrade_calibration",
            "upgrade_calibration_step",
            "upgrade_reliability",
            "category_affinity",
            "second_product",
            "second_kept");

    private final JdbcClient jdbc;
    private final BulkLoad bulk;
    private final ShippedFiles files;

    UpgradeTables(DataSource dataSource, ShippedFiles files) {
        this.jdbc = JdbcClient.create(dataSource);
        this.bulk = new BulkLoad(dataSource);
        this.files = files;
    }

    void replace(Planned planned) {
        LocalDate quarter = planned.quarter();
        TABLES.forEach(table -> jdbc.sql("DELETE FROM " + table + " WHERE quarter_from = ?")
                .param(quarter)
                .update());
        head(planned.head());
        CandidateRows.write(planned, bulk);
        winBacks(planned);
        notWooed(planned);
        calibration(quarter, planned.calibration());
        affinities(quarter, planned.affinities());
        rows(
                "second_product",
                List.of("quarter_from", "customer_no", "category_no", "then_no", "held_back", "owner"),
                quarter,
                planned.oneCategory(),
                (one, to) -> to.number(one.customerNo())
                        .number(one.category())
                        .number(one.then())
                        .number(one.heldBack() ? 1 : 0)
                        .text(one.owner()));
        rows(
                "second_kept",
                List.of("quarter_from", "categories", "customers", "still_bought"),
                quarter,
                planned.kept(),
                (one, to) -> to.number(one.categories()).number(one.customers()).number(one.stillBought()));
        results(planned.night().date());
    }

    private void insert(String table, @Nullable Object... values) {
        jdbc.sql("INSERT INTO " + table + " VALUES (?" + ", ?".repeat(values.length - 1) + ")")
                .params(Arrays.asList(values))
                .update();
    }

    private void head(UpgradePlan plan) {
        insert(
                "upgrade_plan",
                plan.quarterFrom(),
                plan.asOf(),
                plan.state(),
                plan.policy(),
                plan.horizonDays(),
                plan.model(),
                plan.modelNote(),
                plan.lineB(),
                plan.lineC(),
                plan.medianB(),
                plan.medianC(),
                plan.mostCandidates(),
                plan.budget(),
                plan.attentionCost(),
                plan.considered(),
                plan.chosen(),
                plan.chosenCost(),
                plan.expectedGain(),
                plan.winBacks(),
                plan.notWooed(),
                plan.secondProducts(),
                plan.windowDays());
    }

    private <T> void rows(
            String table, List<String> columns, LocalDate quarter, List<T> rows, BiConsumer<T, BulkLoad.Row> write) {
        bulk.into(table, columns, new BulkLoad.Rows() {
            @Override
            public int count() {
                return rows.size();
            }

            @Override
            public void write(int row, BulkLoad.Row to) {
                to.text(quarter.toString());
                write.accept(rows.get(row), to);
            }
        });
    }

    private void winBacks(Planned planned) {
        LocalDate date = planned.night().date();
        rows(
                "upgrade_win_back",
                List.of(
                        "quarter_from",
                        "place",
                        "customer_no",
                        "lapsed",
                        "best_profit",
                        "best_until",
                        "profit_life",
                        "orders_life",
                        "last_order",
                        "silent_days",
                        "owner"),
                planned.quarter(),
                placed(planned.winBacks()),
                (placed, to) -> {
                    UpgradeFacts.WinBack one = placed.row();
                    to.number(placed.place()).number(one.customerNo()).number(one.lapsed() ? 1 : 0);
                    LocalDate until = one.best().until();
                    to.decimal(one.best().profit(), 4).text(until == null ? null : until.toString());
                    to.decimal(one.profitEver(), 4)
                            .number(one.orders())
                            .text(one.lastOrder().toString());
                    to.number(date.toEpochDay() - one.lastOrder().toEpochDay()).text(one.owner());
                });
    }

    private void notWooed(Planned planned) {
        rows(
                "upgrade_not_wooed",
                List.of(
                        "quarter_from",
                        "place",
                        "customer_no",
                        "grade",
                        "why",
                        "net_revenue",
                        "returned",
                        "gross_profit",
                        "cost_to_serve",
                        "net_profit"),
                planned.quarter(),
                placed(planned.notWooed()),
                (placed, to) -> {
                    UpgradeFacts.NotWooed one = placed.row();
                    to.number(placed.place())
                            .number(one.customerNo())
                            .text(one.grade())
                            .text(one.why());
                    to.text(one.netRevenue().toPlainString())
                            .text(one.returned().toPlainString());
                    to.text(one.grossProfit().toPlainString())
                            .text(one.costToServe().toPlainString());
                    to.text(one.netProfit().toPlainString());
                });
    }

    private record Placed<T>(int place, T row) {}

    /** From 1, in their order. */
    private static <T> List<Placed<T>> placed(List<T> rows) {
        return IntStream.range(0, rows.size())
                .mapToObj(i -> new Placed<>(i + 1, rows.get(i)))
                .toList();
    }

    private void calibration(LocalDate quarter, Calibration calibration) {
        Calibration.HeldOut heldOut = calibration.heldOut();
        insert(
                "upgrade_calibration",
                quarter,
                calibration.inForce(),
                calibration.note(),
                calibration.monthEnds().size(),
                calibration.firstMonthEnd(),
                calibration.lastMonthEnd(),
                calibration.oneIn(),
                calibration.cases(),
                calibration.crossed(),
                heldOut == null ? null : heldOut.from(),
                heldOut == null ? null : heldOut.cases(),
                heldOut == null ? null : heldOut.base(),
                heldOut == null ? null : heldOut.before(),
                heldOut == null ? null : heldOut.after());
        List<Isotonic.Step> steps = calibration.steps();
        for (int i = 0; i < steps.size(); i++) {
            Isotonic.Step step = steps.get(i);
            insert("upgrade_calibration_step", quarter, i + 1, step.from(), step.to(), step.cases(), step.crossed());
        }
        for (Calibration.Bin bin : heldOut == null ? List.<Calibration.Bin>of() : heldOut.bins()) {
            insert(
                    "upgrade_reliability",
                    quarter,
                    bin.after() ? "after" : "before",
                    bin.bin(),
                    bin.cases(),
                    bin.meanChance(),
                    bin.crossed());
        }
    }

    private void affinities(LocalDate quarter, Affinities affinities) {
        IntArrayList places = new IntArrayList();
        List<Affinity> all = affinities.all().stream()
                .flatMap(some -> {
                    for (int place = 1; place <= some.size(); place++) {
                        places.add(place);
                    }
                    return some.stream();
                })
                .toList();
        bulk.into(
                "category_affinity",
                List.of(
                        "quarter_from",
                        "category_no",
                        "then_no",
                        "place",
                        "customers",
                        "customers_if",
                        "customers_then",
                        "customers_both",
                        "support",
                        "confidence",
                        "lift"),
                new BulkLoad.Rows() {
                    @Override
                    public int count() {
                        return all.size();
                    }

                    @Override
                    public void write(int row, BulkLoad.Row to) {
                        Affinity one = all.get(row);
                        to.text(quarter.toString()).number(one.category()).number(one.then());
                        to.number(places.get(row)).number(one.customers()).number(one.customersIf());
                        to.number(one.customersThen()).number(one.both());
                        to.text(String.valueOf(one.support())).text(String.valueOf(one.confidence()));
                        to.text(String.valueOf(one.lift()));
                    }
                });
    }

    private record Window(LocalDate quarterFrom, LocalDate asOf, int windowDays) {}

    private record Took(int suggested, int suggestedTook, int heldBack, int heldBackTook) {}

    /** Of all plans whose window is over by a date. */
    private void results(LocalDate date) {
        jdbc.sql("DELETE FROM second_result").update();
        List<Window> over = jdbc.sql("SELECT quarter_from, as_of, window_days FROM upgrade_plan"
                        + " WHERE as_of + INTERVAL window_days DAY <= ? ORDER BY quarter_from")
                .param(date)
                .query(Window.class)
                .list();
        for (Window window : over) {
            LocalDate from = window.asOf().plusDays(1);
            LocalDate to = window.asOf().plusDays(window.windowDays());
            Took took = jdbc.sql(files.text("sql/upgrade/took.sql"))
                    .param("quarter", window.quarterFrom())
                    .param("from", from)
                    .param("to", to)
                    .query(Took.class)
                    .single();
            insert(
                    "second_result",
                    window.quarterFrom(),
                    from,
                    to,
                    took.suggested(),
                    took.suggestedTook(),
                    took.heldBack(),
                    took.heldBackTook());
        }
    }
}
