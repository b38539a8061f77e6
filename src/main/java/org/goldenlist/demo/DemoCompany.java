package org.goldenlist.demo;

import static org.goldenlist.demo.BulkInsert.cents;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.ZoneId;
import javax.sql.DataSource;
import org.goldenlist.fault.ExitCode;
import org.goldenlist.fault.GoldenListException;

/**
 * Harbour &amp; Vine, a made-up merchant of wine, coffee and delicatessen in Dublin: writes its whole sales database. The
 * mapping that reads it is {@code sql/sources/example}; what is planted in it is told in {@code docs/demo.md}.
 */
public final class DemoCompany {

    public static final String NAME = "Harbour & Vine";
    public static final String CURRENCY = "EUR";
    public static final ZoneId TIME_ZONE = ZoneId.of("Europe/Dublin");

    /** The folder under {@code sql/sources} that reads it. */
    public static final String MAPPING = "example";

    /** Settings with which the stories come out as told. */
    public static final BigDecimal ASSUMED_MARGIN = new BigDecimal("0.30");

    public static final BigDecimal COST_PER_CONTACT_HOUR = new BigDecimal("30");

    /** What the company costs in a year whatever it sells. */
    public static final BigDecimal YEARLY_FIXED_COSTS = new BigDecimal("360000");

    /** What keeping a customer costs in a year. */
    public static final BigDecimal KEEPING_COST = new BigDecimal("25");

    static final int ASSUMED_MARGIN_PERCENT = 30;
    static final long CENTS_PER_CONTACT_MINUTE = 50;

    private DemoCompany() {}

    /**
     * Writes the tables of {@code sql/demo/tables.sql} in one connection, with memory that grows by some fifteen bytes a
     * customer. Replaces an earlier demo company; refuses a database that holds anything else.
     */
    public static DemoSummary write(DataSource database, DemoOptions options, DemoProgress progress) {
        try (Connection connection = database.getConnection()) {
            boolean autoCommit = connection.getAutoCommit();
            try {
                connection.setAutoCommit(true);
                new DemoSchema().make(connection);
                connection.setAutoCommit(false);
                return write(connection, options, progress);
            } finally {
                connection.setAutoCommit(autoCommit);
            }
        } catch (SQLException e) {
            throw new GoldenListException(
                    ExitCode.UNAVAILABLE, "The demo company could not be written: " + e.getMessage(), e);
        }
    }

    /** Whether exactly this company is there, and whole. */
    public static boolean isWritten(DataSource database, DemoOptions options) {
        try (Connection connection = database.getConnection()) {
            return new DemoSchema().holds(connection, options);
        } catch (SQLException e) {
            throw new GoldenListException(
                    ExitCode.UNAVAILABLE, "Looking for the demo company failed: " + e.getMessage(), e);
        }
    }

    private static DemoSummary write(Connection connection, DemoOptions options, DemoProgress progress)
            throws SQLException {
        DemoSchema.sign(connection, options);
        ShopCalendar calendar = new ShopCalendar(options);
        Profiles profiles = new Profiles(options);
        Assortment assortment = new Assortment();
        Scores scores = new Scores(options);
        try (DemoTables tables = new DemoTables(connection)) {
            goods(tables, assortment);
            Staff.write(tables.employees);
            Promotion promotion = new Promotion(options, calendar, tables);
            promotion.spend();
            promotion.rates();
            clients(tables, options, calendar, profiles, scores, promotion);
            Sales sales = new Sales(options, calendar, profiles, assortment, tables, scores);
            sales.write(progress);
            sales.writeNearlyC();
            tables.finish();
            DemoSchema.declareWhole(connection);
            return new DemoSummary(tables.rows());
        }
    }

    private static void goods(DemoTables tables, Assortment assortment) throws SQLException {
        for (ProductGroup group : ProductGroup.values()) {
            tables.productGroups.row(group.name(), group.title);
        }
        for (Product product : assortment.all()) {
            tables.products.row(
                    product.number(),
                    product.title(),
                    product.group().name(),
                    product.weighed() ? "kg" : "piece",
                    cents(product.price()),
                    product.isCostKnown() ? cents(product.cost()) : null,
                    BigDecimal.valueOf(product.group().vat, 3));
        }
    }

    private static void clients(
            DemoTables tables,
            DemoOptions options,
            ShopCalendar calendar,
            Profiles profiles,
            Scores scores,
            Promotion promotion)
            throws SQLException {
        People people = new People(options, calendar, tables);
        Service service = new Service(options, calendar, tables, scores);
        Voice voice = new Voice(options, calendar, profiles, tables);
        for (int index = 0; index < options.customers(); index++) {
            Profile profile = profiles.of(index);
            people.write(profile);
            service.write(profile);
            voice.write(profile);
            promotion.offer(profile);
            tables.commitNowAndThen();
        }
    }
}
