package org.goldenlist.night;

import java.util.ArrayList;
import java.util.List;
import org.goldenlist.bench.SalesTable;
import org.goldenlist.bench.Server;
import org.goldenlist.store.Database;
import org.goldenlist.store.ShippedFiles;
import org.springframework.jdbc.core.JdbcTemplate;

/** A made-up shop: its lines and its customers. */
final class BenchShop {

    private BenchShop() {}

    static void make(Server server, String name, SalesTable.Shape shape) {
        server.create(name);
        server.execute(name, new ShippedFiles(null).text("bench/sales.sql"));
        server.execute(name, "CREATE TABLE customer (customer_no INT NOT NULL PRIMARY KEY, name VARCHAR(40) NOT NULL)");
        try (Database shop = Database.open(server.unlogged(name))) {
            new SalesTable(shape, 20_260_101).fill(shop.dataSource());
            List<Object[]> rows = new ArrayList<>();
            for (int customer = 1; customer <= shape.customers(); customer++) {
                rows.add(new Object[] {customer, "Customer " + customer});
            }
            new JdbcTemplate(shop.dataSource()).batchUpdate("INSERT INTO customer VALUES (?, ?)", rows);
        }
        server.row(name, "ANALYZE TABLE sales");
    }
}
