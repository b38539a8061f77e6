package org.goldenlist.metric;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.goldenlist.night.Shop;
import org.junit.jupiter.api.Test;

/** What one pass over the facts says of a day is what customer_metric says of it, to the ten-thousandth. */
class SnapshotsTest {

    private static final LocalDate EARLIER = LocalDate.of(2025, 2, 11);
    private static final LocalDate LATER = LocalDate.of(2025, 3, 9);

    /** Amounts that must be rounded, returns, contacts, complaints, days of two sources, and days of long ago. */
    private static void sell(Shop shop) {
        for (int i = 0; i < 40; i++) {
            String client = "c" + i % 13;
            LocalDate day = LATER.minusDays(i * 53 % 800);
            shop.line("T" + i, "1", day + " 09:00", client, i % 9 == 0 ? "-3.3333" : i * 7 + ".0007")
                    .with(
                            "tx",
                            "U" + i,
                            "line_id",
                            "1",
                            "at",
                            day + " 10:00",
                            "client",
                            client,
                            "quantity",
                            1,
                            "net",
                            i + 0.0049)
                    .line("V" + i, "1", day + " 11:00", i % 3 == 0 ? "c" + (i + 5) % 13 : null, "5.55");
            if (i % 4 == 0) {
                shop.insert("contact", "client", client, "at", day.plusDays(1) + " 12:00", "minutes", i + 0.37);
                shop.insert("complaint", "client", client, "at", day + " 12:00", "cost", i + 0.0001);
            }
        }
        for (int i = 0; i < 13; i++) {
            shop.client("c" + i);
        }
        shop.client("served").insert("contact", "client", "served", "at", LATER + " 12:00", "minutes", 7);
    }

    private static Map<Integer, String> measured(Shop shop) {
        Map<Integer, String> rows = new TreeMap<>();
        shop.own()
                .jdbc()
                .sql(
                        "SELECT customer_no, COALESCE(TO_DAYS(first_order) - 719528, 0), COALESCE(TO_DAYS(last_order) - 719528, 0),"
                                + " active_days, net_profit_life, net_profit_365 FROM customer_metric")
                .query(row -> {
                    rows.put(
                            row.getInt(1),
                            row.getInt(2) + " " + row.getInt(3) + " " + row.getInt(4) + " "
                                    + row.getBigDecimal(5).movePointRight(4).longValueExact() + " "
                                    + row.getBigDecimal(6).movePointRight(4).longValueExact());
                });
        return rows;
    }

    private static Map<Integer, String> rows(Snapshot snapshot) {
        Map<Integer, String> rows = new TreeMap<>();
        for (int customer = 0; customer < snapshot.length(); customer++) {
            boolean hasOrdered = snapshot.hasOrdered(customer);
            if (hasOrdered || snapshot.profit(customer) != 0) {
                rows.put(
                        customer,
                        (hasOrdered ? snapshot.firstOrder(customer) + " " + snapshot.lastOrder(customer) : "0 0") + " "
                                + snapshot.activeDays(customer) + " " + snapshot.profit(customer) + " "
                                + snapshot.profitOfYear(customer));
            }
        }
        return rows;
    }

    @Test
    void equalsWhatIsMeasured() {
        try (Shop shop = Shop.open(options -> options.till.put(
                "transactions.sql",
                "SELECT CONCAT('till', tx) AS transaction_id, line_id, at AS sold_at, client AS customer_id, quantity,"
                        + " net AS net_amount FROM line WHERE tx LIKE 'T%' AND at >= :from AND at < :to"))) {
            sell(shop);
            shop.nights(EARLIER.toString(), EARLIER.toString());
            Map<Integer, String> earlier = measured(shop);
            shop.nights(LATER.toString(), LATER.toString());
            Map<Integer, String> later = measured(shop);
            Snapshots snapshots = new Snapshots(shop.own().dataSource(), shop.files(), shop.profit());
            Map<LocalDate, Snapshot> found = snapshots.asOf(List.of(LATER, EARLIER));
            assertThat(found).containsOnlyKeys(EARLIER, LATER);
            assertThat(later).hasSize(14);
            assertThat(rows(found.get(LATER))).isEqualTo(later);
            assertThat(rows(found.get(EARLIER))).isEqualTo(earlier);
            assertThat(snapshots.firstOrder()).contains(LATER.minusDays(795));
        }
    }
}
