package org.goldenlist.report.management;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.goldenlist.report.look.ReportSettings;
import org.goldenlist.store.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A few customers and two years of their facts, with the metrics and grades that follow from them, computed here. */
final class Ledger {

    static final LocalDate DATE = LocalDate.of(2026, 11, 19);

    private static final int GUESTS = 1;
    private static final int UNASSIGNED = 8;
    private static final int LAPSED = 7;

    private final JdbcClient jdbc;
    private final BigDecimal costRate;
    private final BigDecimal hourRate;
    private final Map<Integer, BigDecimal> profits = new TreeMap<>();
    private final Map<Integer, Integer> orders = new TreeMap<>();

    private Ledger(TestDatabase database, ReportSettings settings) {
        this.jdbc = database.jdbc();
        this.costRate = BigDecimal.ONE.subtract(settings.assumedMargin());
        this.hourRate = settings.costPerContactHour();
    }

    static Ledger write(TestDatabase database, ReportSettings settings) {
        Ledger ledger = new Ledger(database, settings);
        new TransactionTemplate(new DataSourceTransactionManager(database.dataSource()))
                .executeWithoutResult(transaction -> {
                    ledger.customers();
                    ledger.days();
                    ledger.metrics();
                    ledger.grades();
                });
        return ledger;
    }

    /** Net profit of 365 days, as the metrics have it. */
    BigDecimal profit(int customer) {
        return profits.getOrDefault(customer, BigDecimal.ZERO);
    }

    private void customers() {
        jdbc.sql("INSERT INTO source (source_no, name, history_from) VALUES (1, 'shop', ?)")
                .param(DATE.minusDays(800))
                .update();
        jdbc.sql("INSERT INTO category (category_no, name) VALUES (1, 'Wine'), (2, '100% <b>Cheese</b>')")
                .update();
        for (int customer = 2; customer <= 8; customer++) {
            jdbc.sql("INSERT INTO customer (customer_no, customer_id, known, name) VALUES (?, ?, ?, ?)")
                    .params(
                            customer,
                            "C-" + customer,
                            customer != UNASSIGNED,
                            customer == 4 ? null : "Customer " + customer)
                    .update();
        }
    }

    private void days() {
        for (int back = 800; back >= 0; back--) {
            LocalDate day = DATE.minusDays(back);
            if (day.getDayOfWeek().getValue() < 7) {
                int customer = 1 + back % 8;
                boolean ordered = customer != LAPSED || back > 400;
                if (ordered || back == 54) {
                    fact(day, customer, ordered ? 1 : 0, back);
                } else {
                    total(day, 0, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, 0);
                }
            } else {
                total(day, 0, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, 0);
            }
        }
        jdbc.sql("INSERT INTO fact_service_day VALUES (?, 3, 1, 2, 17.0000, 1, 12.3456)")
                .param(DATE.minusDays(20))
                .update();
        profits.merge(3, minus("17.0000", "12.3456"), BigDecimal::add);
        jdbc.sql("INSERT INTO quarantine (business_date, source_no, reason, line_key, detail, net_amount, raw)"
                        + " VALUES (?, 1, 'NO_DATE', 'T 1 / 2', 'sold_at is 0000-00-00', 9.9900, '{}')")
                .param(DATE)
                .update();
    }

    private BigDecimal minus(String minutes, String complaints) {
        return new BigDecimal(minutes)
                .multiply(hourRate)
                .divide(BigDecimal.valueOf(60), 4, RoundingMode.HALF_UP)
                .add(new BigDecimal(complaints))
                .negate();
    }

    private void fact(LocalDate day, int customer, int ordersOfTheDay, int back) {
        BigDecimal net = ordersOfTheDay == 0
                ? new BigDecimal("-25.0000")
                : BigDecimal.valueOf(1_000_003L * customer % 900_001 + 3_333L * back, 4);
        BigDecimal uncosted = back % 3 == 0 ? net.divide(BigDecimal.valueOf(3), 4, RoundingMode.DOWN) : BigDecimal.ZERO;
        BigDecimal cost = net.subtract(uncosted).multiply(new BigDecimal("0.6")).setScale(4, RoundingMode.HALF_UP);
        jdbc.sql("INSERT INTO fact_customer_day VALUES (?, ?, 1, ?, 1, 0, 1, 0, 0, ?, ?, ?)")
                .params(day, customer, ordersOfTheDay, net, cost, uncosted)
                .update();
        jdbc.sql("INSERT INTO fact_category_day VALUES (?, ?, ?, 1, 1, 1, ?, ?, ?)")
                .params(day, customer, 1 + back % 2, net, cost, uncosted)
                .update();
        total(day, 1, net, cost, uncosted, ordersOfTheDay);
        if (back < 365) {
            BigDecimal assumed = uncosted.multiply(costRate).setScale(4, RoundingMode.HALF_UP);
            profits.merge(customer, net.subtract(cost).subtract(assumed), BigDecimal::add);
            orders.merge(customer, ordersOfTheDay, Integer::sum);
        }
    }

    private void total(LocalDate day, int lines, BigDecimal net, BigDecimal cost, BigDecimal uncosted, int number) {
        boolean last = day.equals(DATE);
        jdbc.sql("INSERT INTO day_total VALUES (?, 1, ?, ?, NULL, ?, ?, ?, ?, ?, 0, ?, ?, 0, 0, 0, 0, 1, 7)")
                .params(
                        day,
                        lines + (last ? 1 : 0),
                        last ? net.add(new BigDecimal("9.99")) : net,
                        lines,
                        net,
                        last ? 1 : 0,
                        last ? new BigDecimal("9.99") : BigDecimal.ZERO,
                        number,
                        cost,
                        uncosted)
                .update();
    }

    private void metrics() {
        profits.forEach((customer, profit) -> jdbc.sql("INSERT INTO customer_metric VALUES (?, ?, ?, ?, 9, '1:8', 1, 0,"
                        + " '1:61,2:39', 2, 1, 0.6100, 1, 0, 0, 0, 1, 0, 0, 1, 3, 0, 0, 0, 2, 0, 0, 2,"
                        + " ?, 0, 0, 0, 3, 0, 0, ?, 70, 0, 0, 0, 3, 0, 0, 3, 90, 0, 0, 0, 4, 0, 0, 4)")
                .params(
                        customer,
                        DATE,
                        DATE.minusDays(700),
                        DATE.minusDays(3),
                        orders.getOrDefault(customer, 0),
                        profit)
                .update());
        jdbc.sql("UPDATE metric_state SET as_of = ?").param(DATE).update();
    }

    private void grades() {
        List<Integer> active = profits.keySet().stream()
                .filter(customer -> customer != GUESTS && customer != UNASSIGNED && customer != LAPSED)
                .sorted((one, other) -> profit(other).compareTo(profit(one)))
                .toList();
        for (int i = 0; i < 5; i++) {
            String grade = "ABCDE".substring(i, i + 1);
            int customer = active.get(i);
            for (LocalDate night : List.of(DATE.minusMonths(1), DATE)) {
                jdbc.sql("INSERT INTO grade_line VALUES (?, ?, NULL, 1, 0, ?, ?)")
                        .params(night, grade, profit(customer), profit(customer))
                        .update();
            }
            jdbc.sql("INSERT INTO customer_grade VALUES (?, ?, FALSE, ?, ?, 'B')")
                    .params(customer, grade, DATE, profit(customer))
                    .update();
        }
        jdbc.sql("INSERT INTO customer_grade VALUES (?, 'E', TRUE, ?, 0, 'E')")
                .params(LAPSED, DATE)
                .update();
        jdbc.sql(
                        "INSERT INTO movement VALUES (?, ?, 'rise', 'C', 'B', FALSE, FALSE, ?, 10, 20, 1, 20, 0, 0, 20, 'PROFIT', 20, 0, 0, 'profit +10'),"
                                + " (?, ?, 'lapse', 'D', 'E', FALSE, TRUE, ?, 10, -2, 0, 0, 0, 0, -2, 'PROFIT', -2, 0, 0, 'no order in 365 days')")
                .params(DATE, active.get(1), DATE.minusDays(40), DATE, LAPSED, DATE.minusDays(40))
                .update();
        jdbc.sql("INSERT INTO run (run_no, job, business_date, owner, started_at, state)"
                        + " VALUES (7, 'nightly', ?, 'a test', '2026-11-20 03:00:00', 'running')")
                .param(DATE)
                .update();
        jdbc.sql("INSERT INTO run_note VALUES (7, 1, 'ABSENT_FEED', 'The source shop gives no feed surveys.')")
                .update();
    }
}
