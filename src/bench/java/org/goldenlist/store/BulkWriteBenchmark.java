package org.goldenlist.store;

import java.io.BufferedOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import org.goldenlist.bench.Machine;
import org.goldenlist.bench.Results;
import org.goldenlist.bench.Server;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * B2: many rows of twelve columns into a table of facts, and then the same days once more: our bulk load beside JDBC batches
 * and beside the server's own import of a file that is ready.
 */
public final class BulkWriteBenchmark implements BulkLoad.Rows {

    private static final String OWN = "bench_bulk";
    private static final List<String> COLUMNS = List.of(
            "business_date",
            "customer_no",
            "source_no",
            "orders",
            "sale_lines",
            "return_lines",
            "units",
            "discount",
            "returns",
            "net_revenue",
            "cost",
            "uncosted");
    private static final int PER_DAY = 10_000;
    private static final int BATCH = 1_000;

    private final Server server;
    private final int rows;
    private final Results results = new Results();

    private BulkWriteBenchmark(Server server, int rows) {
        this.server = server;
        this.rows = rows;
    }

    public static void main(String[] arguments) throws Exception {
        try (Server server = Server.start()) {
            Machine.print(server);
            measure(server, Integer.getInteger("bench.rows", 1_000_000), Integer.getInteger("bench.rounds", 3));
        }
    }

    public static void measure(Server server, int rows, int rounds) throws Exception {
        new BulkWriteBenchmark(server, rows).run(rounds);
    }

    private void run(int rounds) throws Exception {
        server.create(OWN);
        Path file = Files.createTempFile("goldenlist-bench", ".tsv");
        try (Database own = Database.open(server.own(OWN))) {
            Schema.migrate(own.dataSource());
            for (String table : List.of("ours", "plain")) {
                server.execute(OWN, "CREATE TABLE " + table + " LIKE fact_customer_day");
            }
            writeFile(file);
            ours(own, 0, null);
            importFile(file);
            checkEqual();
            for (int round = 0; round < rounds; round++) {
                TransactionTemplate transaction =
                        new TransactionTemplate(new DataSourceTransactionManager(own.dataSource()));
                server.execute(OWN, "TRUNCATE TABLE ours");
                ours(own, rows, transaction);
                again(own, transaction);
                server.execute(OWN, "TRUNCATE TABLE plain");
                results.time("the server's own import of a ready file (LOAD DATA LOCAL)", rows, () -> importFile(file));
                server.execute(OWN, "TRUNCATE TABLE plain");
                results.time("JDBC batch, rewritten by the driver", rows, () -> batch(rows, true));
                checkEqual();
                server.execute(OWN, "TRUNCATE TABLE plain");
                int some = rows / 20;
                results.time(
                        "JDBC batch, as it comes (" + some + " rows)", some, () -> batch(some, false));
            }
            print();
        } finally {
            Files.deleteIfExists(file);
            server.drop(OWN);
        }
    }

    private void ours(Database own, int counted, @org.jspecify.annotations.Nullable TransactionTemplate transaction)
            throws Exception {
        BulkLoad load = new BulkLoad(own.dataSource());
        if (transaction == null) {
            load.into("ours", COLUMNS, this);
        } else {
            results.time(
                    "ours (store/BulkLoad)",
                    counted,
                    () -> transaction.executeWithoutResult(status -> load.into("ours", COLUMNS, this)));
        }
    }

    /** As FactWriter replaces days whose lines have changed: it deletes them and writes them again. */
    private void again(Database own, TransactionTemplate transaction) throws Exception {
        BulkLoad load = new BulkLoad(own.dataSource());
        JdbcTemplate jdbc = new JdbcTemplate(own.dataSource());
        results.time("ours, the same days again: deleted and written", rows, () -> {
            transaction.executeWithoutResult(status -> {
                jdbc.update("DELETE FROM ours WHERE business_date BETWEEN ? AND ?", day(0), day(rows - 1));
                load.into("ours", COLUMNS, this);
            });
        });
    }

    private void print() {
        String ours = "ours (store/BulkLoad)";
        results.wantFaster("ours, rows/s, of the batch as it comes", ours, "JDBC batch, as it comes (" + rows / 20 + " rows)", 20);
        results.wantFaster("ours, of the batch rewritten by the driver", ours, "JDBC batch, rewritten by the driver", 1);
        results.wantFaster(
                "ours, of the server's own import", ours, "the server's own import of a ready file (LOAD DATA LOCAL)", 0.9);
        results.wantAtMost(
                "the second run, of the first", "ours, the same days again: deleted and written", ours, 1.2);
        results.print(String.format(
                java.util.Locale.ROOT, "**B2, bulk write**: %,d rows of 12 columns, one transaction each time.", rows));
    }

    private void checkEqual() {
        String sums = "SELECT COUNT(*), SUM(CRC32(CONCAT_WS(',', " + String.join(", ", COLUMNS) + "))) FROM ";
        String ours = server.row(OWN, sums + "ours");
        String plain = server.row(OWN, sums + "plain");
        if (!ours.equals(plain)) {
            throw new IllegalStateException("Not the same rows: " + ours + ", " + plain);
        }
    }

    // THE ROWS ----------------------------------------------------------------------------------------------------------

    @Override
    public int count() {
        return rows;
    }

    private static String day(int row) {
        return LocalDate.of(2026, 1, 1).plusDays(row / PER_DAY).toString();
    }

    private static long cents(int row) {
        return 1_000 + row * 7_919L % 90_000;
    }

    @Override
    public void write(int row, BulkLoad.Row to) {
        to.text(day(row))
                .number(2 + row % PER_DAY)
                .number(1)
                .number(1)
                .number(1 + row % 5)
                .number(0)
                .decimal((1 + row % 5) * 1_000L, 3)
                .decimal(0, 4)
                .decimal(0, 4)
                .decimal(cents(row) * 100, 4)
                .decimal(cents(row) * 60, 4)
                .decimal(0, 4);
    }

    private void writeFile(Path file) throws Exception {
        BulkLoad.Row row = new BulkLoad.Row();
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            for (int i = 0; i < rows; i++) {
                row.clear();
                write(i, row);
                row.end();
                out.write(row.bytes(), 0, row.length());
            }
        }
    }

    private void importFile(Path file) throws Exception {
        try (Connection connection = server.connect(OWN, "&allowLoadLocalInfile=true");
                Statement statement = connection.createStatement()) {
            statement.execute("LOAD DATA LOCAL INFILE '" + file + "' INTO TABLE plain CHARACTER SET utf8mb4 ("
                    + String.join(", ", COLUMNS) + ")");
        }
    }

    private void batch(int count, boolean rewritten) throws Exception {
        String sql = "INSERT INTO plain (" + String.join(", ", COLUMNS) + ") VALUES (?" + ", ?".repeat(COLUMNS.size() - 1) + ")";
        try (Connection connection = server.connect(OWN, rewritten ? "&rewriteBatchedStatements=true" : "");
                PreparedStatement statement = connection.prepareStatement(sql)) {
            connection.setAutoCommit(false);
            BulkLoad.Row row = new BulkLoad.Row();
            for (int i = 0; i < count; i++) {
                row.clear();
                write(i, row);
                String[] columns = new String(row.bytes(), 0, row.length(), StandardCharsets.UTF_8).split("\t");
                for (int c = 0; c < columns.length; c++) {
                    statement.setString(c + 1, columns[c]);
                }
                statement.addBatch();
                if ((i + 1) % BATCH == 0) {
                    statement.executeBatch();
                }
            }
            statement.executeBatch();
            connection.commit();
        }
    }
}
