package org.goldenlist.program;

import java.nio.file.Path;
import java.time.LocalDate;
import org.goldenlist.demo.DemoCompany;
import org.goldenlist.demo.DemoOptions;
import org.goldenlist.demo.DemoProgress;
import org.goldenlist.store.TestDatabase;

/** A small company that sells, and a user who may only read its sales. */
final class Shop implements AutoCloseable {

    /** The last day with sales. */
    static final LocalDate LAST = LocalDate.of(2025, 6, 30);

    private final TestDatabase database;
    private final String reader;

    private Shop(TestDatabase database) {
        this.database = database;
        this.reader = database.userWith("SELECT");
    }

    static Shop open() {
        TestDatabase database = TestDatabase.empty();
        DemoCompany.write(database.dataSource(), new DemoOptions(50, 1, 7, LAST), DemoProgress.SILENT);
        database.run("UPDATE sales_order_line SET quantity = NULL WHERE line_no = 1 AND order_no % 97 = 0;");
        return new Shop(database);
    }

    TestDatabase database() {
        return database;
    }

    /** The program in a folder, set to read this shop and to keep its tables in a database. */
    Program program(Path folder, TestDatabase own) {
        return new Program(folder)
                .set("sources.shop.mapping", DemoCompany.MAPPING)
                .set("sources.shop.url", database.url())
                .set("sources.shop.user", reader)
                .set("sources.shop.password", reader)
                .set("database.url", own.url())
                .set("database.user", own.user())
                .set("database.password", own.password());
    }

    /** The nights of a job up to a day so many days before the last one with sales. */
    static String[] upTo(String job, int daysBeforeTheLast) {
        return new String[] {
            "run", job, "--date", LAST.minusDays(daysBeforeTheLast).toString()
        };
    }

    @Override
    public void close() {
        database.close();
    }
}
