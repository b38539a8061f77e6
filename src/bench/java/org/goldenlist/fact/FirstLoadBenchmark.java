package org.goldenlist.fact;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.goldenlist.bench.Comparison;
import org.goldenlist.bench.Machine;
import org.goldenlist.bench.SalesTable;
import org.goldenlist.bench.Server;
import org.goldenlist.day.Company;
import org.goldenlist.day.DateRange;
import org.goldenlist.person.Tombstones;
import org.goldenlist.source.SalesSource;
import org.goldenlist.source.Snapshot;
import org.goldenlist.store.Database;
import org.goldenlist.store.Schema;
import org.goldenlist.store.ShippedFiles;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The first load: reading and folding beside raw loops over the same queries, and writing the facts beside the server's own
 * INSERT … SELECT … GROUP BY. That the sides give the same is checked before anything is timed.
 */
public final class FirstLoadBenchmark {

    private static final int LINES_PER_BLOCK = Integer.getInteger("bench.block", 400_000);
    /** Of it alone: reading, loading or textbook. */
    private static final String PART = System.getProperty("bench.part", "");

    private static final List<String> FACTS = List.of("fact_customer_day", "fact_category_day");
    private static final List<String> ALL = List.of("fact_customer_day", "fact_category_day", "day_total");
    private static final List<String> OURS = List.of("fact_customer_day", "fact_category_day", "quarantine", "day_total");

    private static final CountsFor NOBODY_ELSE = new CountsFor(Map.of(), Tombstones.none());

    private final Server server;
    private final SalesTable.Shape shape;
    private final String shopName;
    private final String ownName;
    private final ShippedFiles files = new ShippedFiles(null);

    private FirstLoadBenchmark(Server server, SalesTable.Shape shape) {
        this.server = server;
        this.shape = shape;
        this.shopName = "bench_shop_" + shape.lines();
        this.ownName = "bench_own_" + shape.lines();
    }

    public static void main(String[] arguments) throws Exception {
        SalesTable.Shape shape = new SalesTable.Shape(
                Integer.getInteger("bench.lines", 5_000_000),
                Integer.getInteger("bench.customers", 200_000),
                Integer.getInteger("bench.days", 365),
                LocalDate.of(2026, 1, 1));
        try (Server server = Server.start()) {
            Machine.print(server);
            measure(server, shape, Integer.getInteger("bench.rounds", 3));
        }
    }

    public static void measure(Server server, SalesTable.Shape shape, int rounds) throws Exception {
        if (!PART.equals("textbook")) {
            new FirstLoadBenchmark(server, shape).run(rounds, false);
        }
        if (PART.isEmpty() || PART.equals("textbook")) {
            SalesTable.Shape few = new SalesTable.Shape(shape.lines() / 20, shape.customers() / 20, shape.days(), shape.first());
            new FirstLoadBenchmark(server, few).run(1, true);
        }
    }

    private void run(int rounds, boolean textbook) throws Exception {
        boolean keep = Boolean.getBoolean("bench.keep");
        prepareShop(keep);
        server.create(ownName);
        Company company = new Company("Bench", ZoneOffset.UTC, Currency.getInstance("EUR"), Locale.ENGLISH);
        try (Database own = Database.open(server.own(ownName));
                SalesSource source = SalesSource.of("bench", server.source(shopName), company, files)) {
            Schema.migrate(own.dataSource());
            server.execute(
                    ownName,
                    "INSERT INTO customer (customer_id, known) SELECT DISTINCT customer_no, TRUE FROM " + shopName
                            + ".sales WHERE customer_no IS NOT NULL ORDER BY customer_no");
            server.execute(shopName, "DROP TABLE IF EXISTS customer_number");
            server.execute(
                    shopName,
                    "CREATE TABLE customer_number (id INT NOT NULL PRIMARY KEY, customer_no INT NOT NULL)"
                            + " SELECT CAST(CONCAT('0', customer_id) AS SIGNED) AS id, customer_no FROM " + ownName
                            + ".customer");
            if (textbook) {
                textbook(own, source).print();
                return;
            }
            if (!PART.equals("loading")) {
                reading(source).run(1, rounds).print();
            }
            if (!PART.equals("reading")) {
                loading(own, source).run(0, rounds).print();
            }
        } finally {
            server.drop(ownName);
            if (!keep) {
                server.drop(shopName);
            }
        }
    }

    private void prepareShop(boolean keep) {
        if (keep && !server.row("", "SELECT COUNT(*) FROM information_schema.tables WHERE table_schema = '" + shopName + "'")
                .equals("0")) {
            return;
        }
        server.create(shopName);
        server.execute(shopName, files.text("bench/sales.sql"));
        System.err.println("Making up " + shape);
        try (Database shop = Database.open(server.own(shopName))) {
            new SalesTable(shape, 20_260_101).fill(shop.dataSource());
        }
        server.row(shopName, "ANALYZE TABLE sales");
    }

    // READING -----------------------------------------------------------------------------------------------------------

    /** The blocks that a first load reads, as the settings have them by default. */
    private List<DateRange> blocks() {
        DayBlockReader reader = new DayBlockReader(LINES_PER_BLOCK);
        reader.add(null, 1, days());
        List<DateRange> blocks = new ArrayList<>();
        for (DayBlock block = reader.read(); block != null; block = reader.read()) {
            blocks.add(block.days());
            reader.learn(1, shape.lines() / shape.days());
        }
        return blocks;
    }

    private TreeSet<LocalDate> days() {
        TreeSet<LocalDate> days = new TreeSet<>();
        new DateRange(shape.first(), shape.last()).days().forEach(days::add);
        return days;
    }

    private Comparison reading(SalesSource source) throws Exception {
        List<DateRange> blocks = blocks();
        long folded = fold(source, blocks);
        long read = rawObjects(blocks);
        if (folded != read) {
            throw new IllegalStateException("Not the same sum of lines: " + folded + ", " + read);
        }
        return new Comparison("Reading " + shape.lines() + " lines in " + blocks.size() + " blocks", shape.lines())
                .side("read and fold", () -> fold(source, blocks))
                .side("raw loop, getString, getBigDecimal, getObject", () -> rawObjects(blocks))
                .side("raw loop, getBytes", () -> rawBytes(blocks))
                .want("read and fold", 0.8, "raw loop, getString, getBigDecimal, getObject");
    }

    private static long fold(SalesSource source, List<DateRange> blocks) {
        long net = 0;
        for (DateRange block : blocks) {
            try (Snapshot snapshot = source.snapshot()) {
                FactFold fold = new FactFold(block, snapshot.identicalLinesAreDuplicates(), Map.of(), NOBODY_ELSE);
                snapshot.lines(block, fold::add);
                FoldedDays days = fold.finish();
                for (int day = 0; day < block.length(); day++) {
                    net += days.totals(day).net;
                }
            }
        }
        return net;
    }

    private long rawObjects(List<DateRange> blocks) throws SQLException {
        BigDecimal[] net = {BigDecimal.ZERO};
        stream(blocks, rows -> {
            rows.getString(1);
            rows.getString(2);
            rows.getObject(3, LocalDateTime.class);
            rows.getString(4);
            rows.getString(5);
            rows.getString(6);
            rows.getBigDecimal(7);
            net[0] = net[0].add(rows.getBigDecimal(8));
            rows.getBigDecimal(9);
            rows.getBigDecimal(10);
            rows.getBigDecimal(11);
        });
        return net[0].movePointRight(4).longValueExact();
    }

    private void rawBytes(List<DateRange> blocks) throws SQLException {
        long[] length = new long[1];
        stream(blocks, rows -> {
            for (int column = 1; column <= 11; column++) {
                byte[] bytes = rows.getBytes(column);
                length[0] += bytes == null ? 0 : bytes.length;
            }
        });
        if (length[0] == 0) {
            throw new IllegalStateException("Nothing read");
        }
    }

    private interface Reading {
        void row(ResultSet row) throws SQLException;
    }

    private void stream(List<DateRange> blocks, Reading reading) throws SQLException {
        String sql = files.text("sql/sources/bench/transactions.sql")
                .replace(":from", "?")
                .replace(":to", "?");
        try (Connection connection = server.connect(shopName)) {
            for (DateRange block : blocks) {
                try (PreparedStatement statement = connection.prepareStatement(sql)) {
                    statement.setFetchSize(Integer.MIN_VALUE);
                    statement.setString(1, block.from() + " 00:00:00");
                    statement.setString(2, block.to().plusDays(1) + " 00:00:00");
                    try (ResultSet rows = statement.executeQuery()) {
                        while (rows.next()) {
                            reading.row(rows);
                        }
                    }
                }
            }
        }
    }

    // LOADING -----------------------------------------------------------------------------------------------------------

    /** The server's own statements write the same three tables; the first of their sides leaves out the totals of the days. */
    private Comparison loading(Database own, SalesSource source) throws Exception {
        checkDuckDb(own, source);
        String ours = contents();
        empty(true);
        insertSelect(ALL, wholeRange());
        String servers = contents();
        if (!ours.equals(servers)) {
            throw new IllegalStateException("Not the same facts:\n" + ours + "\n" + servers);
        }
        System.err.println("Both write the same: " + ours);
        return new Comparison("Writing the facts of " + shape.lines() + " lines, committed and indexed", shape.lines())
                .side("load: read, fold, compare, write", () -> empty(false), () -> load(own, source))
                .side("the same load again: nothing to write", () -> load(own, source))
                .side("INSERT … SELECT, without totals", () -> empty(true), () -> insertSelect(FACTS, wholeRange()))
                .side("INSERT … SELECT", () -> empty(true), () -> insertSelect(ALL, wholeRange()))
                .side("INSERT … SELECT, indexed afterwards", () -> empty(false), () -> {
                    insertSelect(ALL, wholeRange());
                    index(own);
                })
                .side("INSERT … SELECT, in our blocks", () -> empty(true), () -> insertSelect(ALL, blocks()))
                .side("DuckDB: export to CSV, read, add up", () -> InDuckDb.run(server.connect(shopName)))
                .want("load: read, fold, compare, write", 2, "INSERT … SELECT")
                .want("the same load again: nothing to write", 1 / 1.2, "load: read, fold, compare, write")
                .want("load: read, fold, compare, write", 2, "INSERT … SELECT, indexed afterwards")
                .want("load: read, fold, compare, write", 2, "INSERT … SELECT, in our blocks")
                .want("load: read, fold, compare, write", 0.25, "DuckDB: export to CSV, read, add up");
    }

    private void checkDuckDb(Database own, SalesSource source) throws Exception {
        empty(false);
        load(own, source);
        InDuckDb.Kept kept = InDuckDb.run(server.connect(shopName));
        String theirs = kept.customerDays() + " " + kept.categoryDays() + " " + kept.net();
        String ours = server.row(
                ownName,
                "SELECT (SELECT COUNT(*) FROM fact_customer_day), (SELECT COUNT(*) FROM fact_category_day),"
                        + " (SELECT SUM(net_revenue) FROM fact_customer_day)");
        if (!ours.equals(theirs)) {
            throw new IllegalStateException("DuckDB has other facts: " + theirs + ", not " + ours);
        }
    }

    /** On few lines, which take it long enough. */
    private Comparison textbook(Database own, SalesSource source) throws Exception {
        try (Database shop = Database.open(server.own(shopName))) {
            TextbookJob job = new TextbookJob(shop.dataSource(), own.dataSource(), ownName);
            empty(false);
            load(own, source); // first: it makes the categories known
            String ours = facts();
            empty(true);
            job.run();
            if (!facts().equals(ours)) {
                throw new IllegalStateException("The textbook job has other facts: " + facts() + ", not " + ours);
            }
            return new Comparison("Facts of " + shape.lines() + " lines, beside a textbook job", shape.lines())
                    .side("load: read, fold, compare, write", () -> empty(false), () -> load(own, source))
                    .side("textbook Spring Batch", () -> empty(true), job::run)
                    .want("load: read, fold, compare, write", 10, "textbook Spring Batch")
                    .run(0, 1);
        }
    }

    private void empty(boolean indexed) {
        OURS.forEach(table -> server.execute(ownName, "TRUNCATE TABLE " + table));
        String index = "fact_customer_day_by_customer";
        boolean there = !server.row(
                        ownName,
                        "SELECT COUNT(*) FROM information_schema.statistics WHERE table_schema = DATABASE() AND index_name = '"
                                + index + "'")
                .equals("0");
        if (there && !indexed) {
            server.execute(ownName, "ALTER TABLE fact_customer_day DROP KEY " + index);
        } else if (!there && indexed) {
            server.execute(ownName, "ALTER TABLE fact_customer_day ADD KEY " + index + " (customer_no, business_date)");
        }
    }

    private static void index(Database own) {
        new CustomerIndex(own.jdbc()).buildWhereMissing();
    }

    private List<DateRange> wholeRange() {
        return List.of(new DateRange(shape.first(), shape.last()));
    }

    private void load(Database own, SalesSource source) throws Exception {
        CustomerNumbers numbers = new CustomerNumbers(own.dataSource());
        FactWriter writer = new FactWriter(own.dataSource(), numbers, files);
        TransactionTemplate transaction = new TransactionTemplate(new DataSourceTransactionManager(own.dataSource()));
        DayBlockReader reader = new DayBlockReader(LINES_PER_BLOCK);
        reader.add(source, 1, days());
        try (FoldAhead blocks = new FoldAhead(reader, shape.last().minusDays(35), NOBODY_ELSE, note -> {})) {
            for (FoldLines.Folded folded = blocks.read(); folded != null; folded = blocks.read()) {
                FoldLines.Folded block = folded;
                transaction.executeWithoutResult(status -> writer.replace(1, block.facts(), block.totals(), 1));
            }
        }
        index(own);
    }

    private void insertSelect(List<String> tables, List<DateRange> ranges) throws SQLException {
        try (Connection connection = server.connect(ownName)) {
            connection.setAutoCommit(false);
            for (DateRange range : ranges) {
                for (String table : tables) {
                    String sql = files.text("bench/" + table + ".sql").replace("shop.", shopName + ".");
                    try (PreparedStatement statement = connection.prepareStatement(sql)) {
                        statement.setString(1, range.from() + " 00:00:00");
                        statement.setString(2, range.to().plusDays(1) + " 00:00:00");
                        statement.executeUpdate();
                    }
                }
                connection.commit();
            }
        }
    }

    /** Counts and checksums of both tables of facts, and of the totals of the days. */
    private String contents() {
        String days = server.row(
                ownName,
                "SELECT COUNT(*), SUM(CRC32(CONCAT_WS(',', business_date, source_no, source_lines, source_net, fact_lines,"
                        + " fact_net, quarantine_lines, quarantine_net, orders, returns, cost, uncosted, guest_lines, guest_net,"
                        + " guest_cost, guest_uncosted))) FROM day_total");
        return facts() + "; by day " + days;
    }

    private String facts() {
        String customers = server.row(
                ownName,
                "SELECT COUNT(*), SUM(CRC32(CONCAT_WS(',', business_date, customer_no, source_no, orders, sale_lines,"
                        + " return_lines, units, discount, returns, net_revenue, cost, uncosted))) FROM fact_customer_day");
        String categories = server.row(
                ownName,
                "SELECT COUNT(*), SUM(CRC32(CONCAT_WS(',', business_date, customer_no, category_no, source_no, sale_lines,"
                        + " units, net_revenue, cost, uncosted))) FROM fact_category_day");
        return customers + " rows and checksum by customer; by category " + categories;
    }
}
