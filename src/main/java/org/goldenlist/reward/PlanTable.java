package org.goldenlist.reward;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.goldenlist.day.Quarter;
import org.goldenlist.store.BulkLoad;
import org.goldenlist.store.ShippedFiles;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The tables of the plans. */
final class PlanTable {

    private static final List<String> ROW = List.of(
            "quarter",
            "customer_no",
            "place",
            "grade",
            "state",
            "item_id",
            "title",
            "kind",
            "cost",
            "worth_to",
            "because");

    private final JdbcClient jdbc;
    private final BulkLoad bulk;
    private final ShippedFiles files;

    PlanTable(DataSource dataSource, ShippedFiles files) {
        this.jdbc = JdbcClient.create(dataSource);
        this.bulk = new BulkLoad(dataSource);
        this.files = files;
    }

    /** A row of reward_plan, without who made it. */
    record Head(
            LocalDate quarter,
            LocalDate asOf,
            LocalDate gradesOn,
            String rules,
            BigDecimal budget,
            String budgetFrom) {}

    /** The latest quarter that was planned. */
    Optional<Quarter> latest() {
        return jdbc.sql("SELECT MAX(quarter) AS quarter FROM reward_plan HAVING MAX(quarter) IS NOT NULL")
                .query(LocalDate.class)
                .optional()
                .map(Quarter::of);
    }

    Optional<Head> head(Quarter quarter) {
        return jdbc.sql(
                        "SELECT quarter, as_of, grades_on, rules, budget, budget_from FROM reward_plan WHERE quarter = ?")
                .param(quarter.firstDay())
                .query(Head.class)
                .optional();
    }

    List<QuarterPlan.Row> rows(Quarter quarter) {
        return jdbc.sql(files.text("sql/reward/plan-rows.sql"))
                .param("quarter", quarter.firstDay())
                .query(QuarterPlan.Row.class)
                .list();
    }

    Optional<QuarterPlan> read(Quarter quarter) {
        return head(quarter)
                .map(head -> new QuarterPlan(
                        quarter.toString(),
                        head.asOf(),
                        head.gradesOn(),
                        head.budget(),
                        head.budgetFrom(),
                        rows(quarter),
                        false));
    }

    /** Replaces what no person has decided on. */
    void replace(Head head, List<PlannedReward> rows, RewardOffice office) {
        jdbc.sql("DELETE FROM reward_plan_row WHERE quarter = ? AND state IN ('planned', 'left out')")
                .param(head.quarter())
                .update();
        jdbc.sql("DELETE FROM reward_plan WHERE quarter = ?")
                .param(head.quarter())
                .update();
        jdbc.sql("INSERT INTO reward_plan VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        head.quarter(),
                        head.asOf(),
                        head.gradesOn(),
                        head.rules(),
                        head.budget(),
                        head.budgetFrom(),
                        office.who(),
                        office.now())
                .update();
        insert(head.quarter(), rows);
    }

    private void insert(LocalDate quarter, List<PlannedReward> rows) {
        bulk.into("reward_plan_row", ROW, new BulkLoad.Rows() {
            @Override
            public int count() {
                return rows.size();
            }

            @Override
            public void write(int i, BulkLoad.Row to) {
                PlannedReward row = rows.get(i);
                CatalogueItem item = row.item();
                to.text(quarter.toString())
                        .number(row.customer().customerNo())
                        .number(row.place())
                        .text(row.customer().grade())
                        .text(item == null ? "left out" : "planned")
                        .text(item == null ? null : item.id())
                        .text(item == null ? null : item.title())
                        .text(item == null ? null : item.kind().toString())
                        .text(item == null ? null : item.cost().toPlainString())
                        .text(item == null ? null : item.value().toPlainString())
                        .text(row.because());
            }
        });
    }

    /** Says of rows that are planned that they stand in the ledger; returns of how many. */
    int approve(Quarter quarter) {
        return jdbc.sql(files.text("sql/reward/approve-plan-rows.sql"))
                .param("quarter", quarter.firstDay())
                .update();
    }

    void set(Quarter quarter, int customerNo, String state, @Nullable String because) {
        jdbc.sql(
                        "UPDATE reward_plan_row SET state = ?, because = COALESCE(?, because) WHERE quarter = ? AND customer_no = ?")
                .param(state)
                .param(because)
                .param(quarter.firstDay())
                .param(customerNo)
                .update();
    }

    void choose(Quarter quarter, int customerNo, CatalogueItem item, String because) {
        jdbc.sql(
                        "UPDATE reward_plan_row SET state = 'planned', item_id = ?, title = ?, kind = ?, cost = ?, worth_to = ?,"
                                + " because = ? WHERE quarter = ? AND customer_no = ?")
                .params(
                        item.id(),
                        item.title(),
                        item.kind().toString(),
                        item.cost(),
                        item.value(),
                        because,
                        quarter.firstDay(),
                        customerNo)
                .update();
    }
}
