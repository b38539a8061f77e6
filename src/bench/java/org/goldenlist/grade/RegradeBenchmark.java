package org.goldenlist.grade;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Locale;
import org.goldenlist.bench.Machine;
import org.goldenlist.bench.Results;
import org.goldenlist.bench.Server;
import org.goldenlist.metric.Profit;
import org.goldenlist.metric.ProfitSettings;
import org.goldenlist.rfm.RfmSettings;
import org.goldenlist.store.Database;
import org.goldenlist.store.Schema;
import org.goldenlist.store.ShippedFiles;
import org.goldenlist.worth.WorthSettings;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * B4: grading a list again of which some two in a hundred move, with many ties: our steps beside window functions and UPDATE …
 * JOIN on the same tables. Each round is undone again; that both give the same grades and movements is checked in each.
 */
public final class RegradeBenchmark {

    private static final String OWN = "bench_regrade";
    private static final LocalDate YESTERDAY = LocalDate.of(2026, 11, 18);
    private static final LocalDate TONIGHT = YESTERDAY.plusDays(1);
    private static final GradeSettings SHARES = GradeSettings.plain(5, 15, 30, 30);
    private static final String OURS = "ours: lines, grades, movements with their reasons";
    private static final String SQL = "window functions, INSERT … SELECT, UPDATE … JOIN; movements without reasons";

    private final Server server;
    private final int customers;
    private final ShippedFiles files = new ShippedFiles(null);
    private final Results results = new Results();

    private RegradeBenchmark(Server server, int customers) {
        this.server = server;
        this.customers = customers;
    }

    public static void main(String[] arguments) throws Exception {
        try (Server server = Server.start()) {
            Machine.print(server);
            measure(server, Integer.getInteger("bench.customers", 1_000_000), Integer.getInteger("bench.rounds", 3));
        }
    }

    public static void measure(Server server, int customers, int rounds) throws Exception {
        new RegradeBenchmark(server, customers).run(rounds);
    }

    private void run(int rounds) throws Exception {
        server.create(OWN);
        try (Database own = Database.open(server.own(OWN))) {
            Schema.migrate(own.dataSource());
            makeCustomers();
            grade(own, YESTERDAY);
            moveSome();
            long moved = 0;
            for (int round = -1; round < rounds; round++) {
                long began = System.nanoTime();
                grade(own, TONIGHT);
                count(round, OURS, began);
                String ours = contents();
                moved = Long.parseLong(server.row(OWN, "SELECT COUNT(*) FROM movement WHERE business_date = '" + TONIGHT + "'"));
                rewind(own);
                began = System.nanoTime();
                gradeBySql();
                count(round, SQL, began);
                String servers = contents();
                if (!ours.equals(servers)) {
                    throw new IllegalStateException("Not the same grades: " + ours + "; " + servers);
                }
                rewind(own);
            }
            results.wantFaster("ours, of the server's own statements", OURS, SQL, 5);
            results.print(String.format(
                    Locale.ROOT,
                    "**B4, regrade**: %,d customers, %,d of whom moved; grades and movements are the same.",
                    customers,
                    moved));
        } finally {
            server.drop(OWN);
        }
    }

    private void count(int round, String side, long began) {
        if (round >= 0) {
            results.add(side, customers, (System.nanoTime() - began) / 1e9);
        }
    }

    /** Whole amounts, so that many are tied; some have not ordered for a year, some are unknown. */
    private void makeCustomers() {
        server.execute(
                OWN,
                "INSERT INTO customer (customer_id, known) WITH RECURSIVE n AS (SELECT 0 AS i UNION ALL SELECT i + 1 FROM n"
                        + " WHERE i < 999) SELECT a.i * 1000 + b.i + 1, MOD(a.i * 1000 + b.i, 100) > 0 FROM n a CROSS JOIN n b"
                        + " WHERE a.i * 1000 + b.i < " + customers);
        server.execute(
                OWN,
                "INSERT INTO customer_metric SELECT customer_no, '" + YESTERDAY + "', '2024-01-01',"
                        + " DATE('" + YESTERDAY + "') - INTERVAL MOD(CRC32(CONCAT('o', customer_no)), 395) DAY, 9, '7:8', 7, 0,"
                        + " '', 1, NULL, NULL, 1, 1, 0, 0, 1, 0, 0, 1, 2, 2, 0, 0, 2, 0, 0, 2, 3, 3, 0, 0, 3, 0, 0,"
                        + " FLOOR(POW(MOD(CRC32(CONCAT('p', customer_no)), 10000) / 10000, 3) * 9000) - 100,"
                        + " 4, 4, 0, 0, 4, 0, 0, 4, 5, 5, 0, 0, 5, 0, 0, 5 FROM customer WHERE customer_no > 1 ORDER BY customer_no");
        server.row(OWN, "ANALYZE TABLE customer, customer_metric");
    }

    private void moveSome() {
        server.execute(
                OWN,
                "UPDATE customer_metric SET net_profit_365 = net_profit_365 + 600, last_order = '" + TONIGHT
                        + "' WHERE MOD(CRC32(CONCAT('m', customer_no)), 100) < 3");
        server.row(OWN, "ANALYZE TABLE customer_grade, movement");
    }

    /** As the step gradeCustomers does. */
    private void grade(Database own, LocalDate date) {
        GradeCustomers grade = new GradeCustomers(new Grading(
                own.dataSource(),
                files,
                new Profit(new ProfitSettings(new BigDecimal("0.30"), BigDecimal.ZERO)),
                new WorthSettings(new BigDecimal("0.10"), 10),
                SHARES,
                RfmSettings.grid(),
                Locale.ENGLISH));
        new TransactionTemplate(new DataSourceTransactionManager(own.dataSource()))
                .executeWithoutResult(status -> grade.grade(date, 0));
    }

    private void gradeBySql() throws Exception {
        String script = files.text("bench/regrade.sql")
                .replace(":date", "'" + TONIGHT + "'")
                .replace(":lapsed", "'" + TONIGHT.minusDays(365) + "'");
        try (Connection connection = server.connect(OWN);
                Statement statement = connection.createStatement()) {
            for (String sql : script.split(";\\s*\n")) {
                statement.execute(sql);
            }
        }
    }

    private void rewind(Database own) {
        new TransactionTemplate(new DataSourceTransactionManager(own.dataSource()))
                .executeWithoutResult(status -> new GradeTables(own.dataSource(), files).rewind(TONIGHT));
    }

    private String contents() {
        return server.row(
                        OWN,
                        "SELECT COUNT(*), SUM(CRC32(CONCAT_WS(',', customer_no, grade, lapsed, since, score))) FROM customer_grade")
                + " "
                + server.row(
                        OWN,
                        "SELECT COUNT(*), SUM(CRC32(CONCAT_WS(',', customer_no, kind, old_grade, new_grade, old_lapsed, new_lapsed,"
                                + " old_since, old_score, score))) FROM movement WHERE business_date = '" + TONIGHT + "'");
    }
}
