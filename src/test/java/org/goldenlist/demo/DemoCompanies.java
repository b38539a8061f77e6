package org.goldenlist.demo;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.goldenlist.store.TestDatabase;

/** The default company, written once for all tests that only read it. */
final class DemoCompanies {

    private DemoCompanies() {}

    static TestDatabase theDefault() {
        return Default.DATABASE;
    }

    static TestDatabase written(DemoOptions options) {
        TestDatabase database = TestDatabase.empty();
        DemoCompany.write(database.dataSource(), options, DemoProgress.SILENT);
        return database;
    }

    static DemoOptions small(long seed) {
        return new DemoOptions(120, 1, seed, DemoOptions.DEFAULT.lastDay());
    }

    /** An active customer's place on the list, from 1. */
    record Place(String customerId, BigDecimal score, int place, int customers) {

        char grade() {
            return place <= last(5)
                    ? 'A'
                    : place <= last(20) ? 'B' : place <= last(50) ? 'C' : place <= last(80) ? 'D' : 'E';
        }

        private long last(int percent) {
            return Math.round(customers * percent / 100.0);
        }
    }

    /** The list, best first, computed from the shop's tables by SQL of its own. */
    static List<Place> list(TestDatabase database, String costPerContactMinute) {
        return database.jdbc()
                .sql(resource("scores.sql"))
                .param("rate", costPerContactMinute)
                .query(Place.class)
                .list();
    }

    static Place place(List<Place> list, Story story) {
        return list.stream()
                .filter(place -> place.customerId().equals(story.customerId()))
                .findFirst()
                .orElseThrow();
    }

    private static String resource(String name) {
        try (var in = DemoCompanies.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static final class Default {

        static final TestDatabase DATABASE = written(DemoOptions.DEFAULT);

        static {
            TestDatabase.atTheEnd(DATABASE::close);
        }
    }
}
