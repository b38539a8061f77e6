package org.goldenlist.metric;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.goldenlist.list.GradedList;
import org.goldenlist.list.ListedCustomer;
import org.goldenlist.night.NightSummary;
import org.goldenlist.night.Shop;
import org.goldenlist.store.OnOneServer;
import org.junit.jupiter.api.Test;

/** The metrics on the tables: however the nights come, the same figures. */
@OnOneServer
class MeasureTest {

    /** Enough customers for two partitions; their lines lie so that days leave every window within the nights tested. */
    private static void manyCustomers(Shop shop) {
        shop.sales()
                .run("CREATE TABLE digit (d INT);\nINSERT INTO digit VALUES (0),(1),(2),(3),(4),(5),(6),(7),(8),(9);\n"
                        + "CREATE TABLE number (n INT PRIMARY KEY);\n"
                        + "INSERT INTO number SELECT a.d + 10 * b.d + 100 * c.d + 1000 * e.d FROM digit a, digit b, digit c,"
                        + " digit e WHERE a.d + 10 * b.d + 100 * c.d + 1000 * e.d < 4200;\n"
                        + "INSERT INTO client (id, name) SELECT CONCAT('c', n), CONCAT('Client ', n) FROM number;\n"
                        + "INSERT INTO line (tx, line_id, at, client, category, quantity, net, cost)"
                        + " SELECT CONCAT('t', n, '-', d), 1, '2025-03-10 12:00:00' - INTERVAL"
                        + " (CASE d WHEN 0 THEN 363 + n % 7 WHEN 1 THEN 88 + n % 7 WHEN 2 THEN 28 + n % 7 ELSE n % 5 END) DAY,"
                        + " CONCAT('c', n), CONCAT('k', (n + d) % 3), IF((n + d) % 11 = 0, -1, 1),"
                        + " IF((n + d) % 11 = 0, -1, 1) * (100 + (n * 37 + d * 11) % 1000) / 7,"
                        + " IF((n + d) % 4 = 0, NULL, (n * 13 + d) % 50) FROM number, digit WHERE d = n % 4 OR (d < 4 AND n % 5 = 0);\n"
                        + "INSERT INTO contact (client, at, minutes) SELECT CONCAT('c', n), '2025-03-08 12:00:00'"
                        + " - INTERVAL (n % 400) DAY, n % 45 FROM number WHERE n % 3 = 0;");
    }

    @Test
    void nightsOneByOneEqualOneFirstLoadWhateverTheWorkers() {
        Map<String, List<String>> oneByOne;
        Map<String, List<String>> atOnce;
        try (Shop shop = Shop.open(options -> options.workers = 4)) {
            manyCustomers(shop);
            shop.sales()
                    .run("CREATE TABLE kept LIKE line;\nINSERT INTO kept SELECT * FROM line WHERE no % 97 = 0 AND"
                            + " at >= '2025-03-01';\nDELETE FROM line WHERE no IN (SELECT no FROM kept);");
            shop.nights("2025-03-07", "2025-03-08");
            shop.sales().run("INSERT INTO line SELECT * FROM kept;");
            shop.nights("2025-03-09", "2025-03-10");
            oneByOne = shop.tables();
        }
        try (Shop shop = Shop.open(options -> options.workers = 1)) {
            manyCustomers(shop);
            shop.nights("2025-03-10", "2025-03-10");
            atOnce = shop.tables();
        }
        for (String table :
                List.of("fact_customer_day", "fact_category_day", "fact_service_day", "day_total", "metric_state")) {
            assertThat(oneByOne.get(table)).as(table).isEqualTo(atOnce.get(table));
        }
        assertThat(oneByOne.get("grade_line")).containsAll(atOnce.get("grade_line"));
        assertThat(oneByOne.get("customer_metric")).hasSize(4_200).isEqualTo(atOnce.get("customer_metric"));
    }

    @Test
    void aMeasureThatIsCutOffLeavesNoFiguresThatPassForWhole() {
        try (Shop shop = Shop.open()) {
            for (int day = 1; day <= 6; day++) {
                for (String client : List.of("ann", "bob", "cid")) {
                    shop.line(
                            "t" + day + client,
                            "1",
                            "2025-03-0" + day + " 09:00",
                            client,
                            client.length() * day + ".50");
                }
            }
            shop.client("ann").client("bob").client("cid");
            shop.nights("2025-03-03", "2025-03-04");
            List<ListedCustomer> listed = list(shop, "2025-03-04");
            Map<String, List<String>> tables = shop.tables();

            shop.own()
                    .run("CREATE TRIGGER cut BEFORE UPDATE ON metric_state FOR EACH ROW IF NEW.under_way IS NULL THEN"
                            + " SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'cut off'; END IF");
            NightSummary cut = shop.night("2025-03-05");
            assertThat(cut.done()).isFalse();
            assertThat(cut.message()).contains("cut off");
            shop.own().run("DROP TRIGGER cut;");

            assertThat(list(shop, "2025-03-04"))
                    .as("the list of the night before")
                    .isEqualTo(listed);
            shop.nights("2025-03-04", "2025-03-04");
            assertThat(shop.tables().get("customer_metric")).isEqualTo(tables.get("customer_metric"));
            assertThat(shop.tables().get("movement")).isEqualTo(tables.get("movement"));
            shop.nights("2025-03-05", "2025-03-06");
            Map<String, List<String>> disturbed = shop.tables();
            shop.own().jdbc().sql("UPDATE metric_state SET as_of = NULL").update();
            shop.nights("2025-03-06", "2025-03-06");
            Shop.assertEqual(shop.tables(), disturbed);
        }
    }

    private static List<ListedCustomer> list(Shop shop, String date) {
        return new GradedList(shop.grading()).asOf(LocalDate.parse(date));
    }

    /** A day is replaced whole; who has the same facts on it as before has the same metrics. */
    @Test
    void whereAnOldLineChangesOnlyItsCustomersAreMeasuredAnew() {
        try (Shop shop = Shop.open()) {
            for (String client : List.of("ann", "bob", "cid", "dan")) {
                shop.client(client).line("t" + client, "1", "2025-03-01 09:00", client, "10");
            }
            shop.nights("2025-03-03", "2025-03-04");
            assertThat(measured(shop.night("2025-03-05"))).isZero();
            shop.sales().run("UPDATE line SET net = 11 WHERE client = 'ann'");
            assertThat(measured(shop.night("2025-03-06"))).isEqualTo(1);
            shop.sales().run("UPDATE line SET category = 'Wine' WHERE client = 'bob'");
            assertThat(measured(shop.night("2025-03-07"))).isEqualTo(1);
            shop.sales().run("UPDATE line SET client = 'dan' WHERE client = 'cid'");
            assertThat(measured(shop.night("2025-03-08"))).isEqualTo(1);
            Map<String, List<String>> changed = shop.tables();
            shop.own().jdbc().sql("UPDATE metric_state SET as_of = NULL").update();
            shop.nights("2025-03-08", "2025-03-08");
            assertThat(shop.tables().get("customer_metric")).isEqualTo(changed.get("customer_metric"));
        }
    }

    private static long measured(NightSummary night) {
        return night.steps().stream()
                .filter(step -> step.name().equals("measureCustomers"))
                .mapToLong(step -> step.written())
                .sum();
    }

    @Test
    void otherRatesMeasureEverybodyAnew() {
        MetricState state = new MetricState(LocalDate.of(2025, 3, 4), null, "rates");
        assertThat(state.wayTo(LocalDate.of(2025, 3, 4), "rates")).isEqualTo(MetricState.Way.AS_THEY_ARE);
        assertThat(state.wayTo(LocalDate.of(2025, 3, 5), "rates")).isEqualTo(MetricState.Way.ONE_DAY_ON);
        assertThat(state.wayTo(LocalDate.of(2025, 3, 5), "others")).isEqualTo(MetricState.Way.ANEW);
        assertThat(state.wayTo(LocalDate.of(2025, 3, 6), "rates")).isEqualTo(MetricState.Way.ANEW);
        assertThat(state.wayTo(LocalDate.of(2025, 3, 3), "rates")).isEqualTo(MetricState.Way.ANEW);
    }

    @Test
    void aMeasureThatWasCutOffIsTakenUpOrBegunAnew() {
        LocalDate next = LocalDate.of(2025, 3, 5);
        MetricState state = new MetricState(LocalDate.of(2025, 3, 4), next, "rates");
        assertThat(state.wayTo(next, "rates")).isEqualTo(MetricState.Way.ONE_DAY_ON);
        assertThat(state.wayTo(LocalDate.of(2025, 3, 4), "rates")).isEqualTo(MetricState.Way.ANEW);
    }
}
