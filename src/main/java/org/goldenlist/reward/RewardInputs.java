package org.goldenlist.reward;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.goldenlist.day.Quarter;
import org.goldenlist.fact.Consents;
import org.goldenlist.metric.CategoryNames;
import org.goldenlist.metric.CategoryRevenue;
import org.goldenlist.store.ShippedFiles;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads what a plan of rewards is made of. */
final class RewardInputs {

    /** As far back as a reward matters: the longest cadence, and the cap of a year. */
    private static final int QUARTERS_BACK = 8;

    private final JdbcClient jdbc;
    private final ShippedFiles files;
    private final CategoryNames categories;

    RewardInputs(DataSource dataSource, ShippedFiles files) {
        this.jdbc = JdbcClient.create(dataSource);
        this.files = files;
        this.categories = new CategoryNames(dataSource);
    }

    /** The golden list of a day, as the last night knows it. */
    List<GoldenCustomer> golden(LocalDate day, Quarter quarter, Catalogue catalogue) {
        return graded(day, quarter, catalogue, Set.of("A", "B"));
    }

    /** Customers who had one of some grades on a day, as the last night knows them. */
    List<GoldenCustomer> graded(LocalDate day, Quarter quarter, Catalogue catalogue, Set<String> grades) {
        Map<Integer, List<HeldReward>> held = held(quarter);
        Map<Integer, Set<String>> consents = consents(catalogue);
        return jdbc.sql(files.text("sql/reward/golden.sql"))
                .param("day", day)
                .param("grades", grades)
                .query((row, n) -> customer(row, held, consents))
                .list();
    }

    private GoldenCustomer customer(
            ResultSet row, Map<Integer, List<HeldReward>> held, Map<Integer, Set<String>> consents)
            throws SQLException {
        int number = row.getInt("customer_no");
        int main = row.getInt("main_category_no");
        Set<String> bought = new TreeSet<>();
        CategoryRevenue.boughtIn(row.getString("category_revenue"))
                .forEach(category -> bought.add(categories.apply(category)));
        return new GoldenCustomer(
                number,
                row.getString("customer_id"),
                row.getString("grade"),
                row.getBigDecimal("score"),
                row.getBigDecimal("net_profit"),
                main == 0 ? null : categories.apply(main),
                bought,
                row.getObject("born_on", LocalDate.class),
                row.getString("kind"),
                consents.getOrDefault(number, Set.of()),
                held.getOrDefault(number, List.of()));
    }

    private Map<Integer, List<HeldReward>> held(Quarter quarter) {
        Map<Integer, List<HeldReward>> held = new HashMap<>();
        jdbc.sql(files.text("sql/reward/held.sql"))
                .param("from", quarter.minus(QUARTERS_BACK).firstDay())
                .param("to", quarter.firstDay())
                .query(row -> {
                    held.computeIfAbsent(row.getInt("customer_no"), no -> new ArrayList<>())
                            .add(new HeldReward(
                                    Quarter.of(row.getObject("quarter", LocalDate.class)),
                                    row.getString("item_id"),
                                    row.getString("title"),
                                    row.getBigDecimal("cost"),
                                    row.getString("state").equals("declined")));
                });
        return held;
    }

    private Map<Integer, Set<String>> consents(Catalogue catalogue) {
        List<String> purposes = catalogue.items().stream()
                .map(CatalogueItem::consent)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        Map<Integer, Set<String>> consents = new HashMap<>();
        Consents said = new Consents(jdbc, files);
        for (String purpose : purposes) {
            said.of(purpose, Consents.ANY_CHANNEL)
                    .forEach(customer -> consents.computeIfAbsent(customer, no -> new HashSet<>())
                            .add(purpose));
        }
        return consents;
    }

    /** What is left to give in a quarter. */
    Supply supply(Quarter quarter, Catalogue catalogue, BigDecimal budget) {
        return new Supply(budget, spent(quarter), used(catalogue));
    }

    /** Pieces and places that the ledger holds, of each item in the quarters of its window. */
    Map<CatalogueItem, Integer> used(Catalogue catalogue) {
        Map<CatalogueItem, Integer> used = new HashMap<>();
        jdbc.sql(
                        "SELECT item_id, quarter, COUNT(*) FROM reward_ledger WHERE state <> 'declined' GROUP BY item_id, quarter")
                .query(row -> {
                    String id = row.getString(1);
                    Quarter of = Quarter.of(row.getObject(2, LocalDate.class));
                    int count = row.getInt(3);
                    catalogue.items().stream()
                            .filter(item -> item.id().equals(id) && item.isOpenIn(of.firstDay(), of.lastDay()))
                            .forEach(item -> used.merge(item, count, Integer::sum));
                });
        jdbc.sql(files.text("sql/reward/places-taken.sql")).query(row -> {
            String id = row.getString(1);
            LocalDate on = row.getObject(2, LocalDate.class);
            int persons = row.getInt(3);
            catalogue.items().stream()
                    .filter(item -> item.id().equals(id) && on.equals(item.on()))
                    .forEach(item -> used.merge(item, persons, Integer::sum));
        });
        return used;
    }

    /** What the rewards of a quarter cost that were promised or given. */
    BigDecimal spent(Quarter quarter) {
        return jdbc.sql("SELECT COALESCE(SUM(cost), 0) FROM reward_ledger WHERE quarter = ? AND state <> 'declined'")
                .param(quarter.firstDay())
                .query(BigDecimal.class)
                .single();
    }

    /** Net profit of 365 days of the golden list, as of a graded night. */
    BigDecimal goldenProfit(LocalDate night) {
        return jdbc.sql(
                        "SELECT COALESCE(SUM(net_profit), 0) FROM grade_line WHERE business_date = ? AND grade IN ('A', 'B')")
                .param(night)
                .query(BigDecimal.class)
                .single();
    }
}
