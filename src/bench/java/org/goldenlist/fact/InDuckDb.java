package org.goldenlist.fact;

import java.io.BufferedOutputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.springframework.util.FileSystemUtils;

/** The same facts by DuckDB: the lines are exported to a CSV file, read and added up by it, and kept in its own tables. */
final class InDuckDb {

    private static final String COLUMNS =
            "receipt_no, line_no, sold_at, COALESCE(customer_no, 0), product_no, category, quantity, net_amount, tax_amount,"
                    + " discount, cost";
    private static final String READ = "read_csv('%s', header = false, delim = '\t', nullstr = '\\N', columns = {"
            + "'receipt_no': 'INTEGER', 'line_no': 'SMALLINT', 'sold_at': 'TIMESTAMP', 'customer_no': 'INTEGER',"
            + " 'product_no': 'INTEGER', 'category': 'VARCHAR', 'quantity': 'DECIMAL(12,3)', 'net_amount': 'DECIMAL(12,2)',"
            + " 'tax_amount': 'DECIMAL(12,2)', 'discount': 'DECIMAL(12,2)', 'cost': 'DECIMAL(12,2)'})";
    private static final String SUMS = "SUM(quantity) AS units, SUM(net_amount) AS net_revenue, SUM(COALESCE(cost, 0)) AS cost,"
            + " SUM(CASE WHEN cost IS NULL THEN net_amount ELSE 0 END) AS uncosted";

    private InDuckDb() {}

    /** How many rows by customer and day, and by category, and what they add up to. */
    record Kept(long customerDays, long categoryDays, String net) {}

    static Kept run(Connection shop) throws Exception {
        Path folder = Files.createTempDirectory("goldenlist-bench");
        try (shop) {
            Path lines = folder.resolve("lines.csv");
            export(shop, lines);
            try (Connection own = DriverManager.getConnection("jdbc:duckdb:" + folder.resolve("own.db"));
                    Statement statement = own.createStatement()) {
                statement.execute("SET threads = 2");
                statement.execute("CREATE VIEW line AS SELECT *, CAST(sold_at AS DATE) AS business_date,"
                        + " quantity < 0 OR net_amount < 0 AS back FROM " + String.format(READ, lines));
                statement.execute("CREATE TABLE fact_customer_day AS SELECT business_date, customer_no,"
                        + " COUNT(DISTINCT CASE WHEN NOT back AND net_amount > 0 THEN receipt_no END) AS orders,"
                        + " COUNT(*) FILTER (NOT back) AS sale_lines, COUNT(*) FILTER (back) AS return_lines,"
                        + " SUM(discount) AS discount, SUM(CASE WHEN back THEN net_amount ELSE 0 END) AS returns, " + SUMS
                        + " FROM line GROUP BY business_date, customer_no ORDER BY business_date, customer_no");
                statement.execute("CREATE TABLE fact_category_day AS SELECT business_date, customer_no, category,"
                        + " COUNT(*) FILTER (NOT back) AS sale_lines, " + SUMS
                        + " FROM line GROUP BY business_date, customer_no, category"
                        + " ORDER BY business_date, customer_no, category");
                statement.execute("CREATE TABLE day_total AS SELECT business_date, COUNT(*) AS lines_of_day, " + SUMS
                        + " FROM line GROUP BY business_date");
                return kept(statement);
            }
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    private static Kept kept(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery("SELECT (SELECT COUNT(*) FROM fact_customer_day),"
                + " (SELECT COUNT(*) FROM fact_category_day), (SELECT CAST(SUM(net_revenue) AS DECIMAL(18,4)) FROM fact_customer_day)")) {
            row.next();
            return new Kept(row.getLong(1), row.getLong(2), row.getBigDecimal(3).toPlainString());
        }
    }

    private static void export(Connection shop, Path file) throws Exception {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 20);
                Statement statement = shop.createStatement()) {
            statement.setFetchSize(Integer.MIN_VALUE);
            try (ResultSet rows = statement.executeQuery("SELECT " + COLUMNS + " FROM sales")) {
                byte[] nothing = {'\\', 'N'};
                while (rows.next()) {
                    for (int column = 1; column <= 11; column++) {
                        byte[] bytes = rows.getBytes(column);
                        out.write(bytes == null ? nothing : bytes);
                        out.write(column == 11 ? '\n' : '\t');
                    }
                }
            }
        }
    }
}
