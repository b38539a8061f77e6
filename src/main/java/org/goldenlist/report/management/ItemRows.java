package org.goldenlist.report.management;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.goldenlist.report.look.Figures;
import org.goldenlist.report.look.Fit;
import org.goldenlist.report.look.Words;
import org.goldenlist.report.management.Giving.Item;

/** What is given in the quarter: as many rewards as have room, the others in one row, and all of them. */
record ItemRows(ManagementReport report, Words words, Figures figures) {

    private static final int SHOWN = 9;

    record Row(String title, String rewards, String given, String cost) {}

    String title() {
        return words.say("items.title", QuarterRows.label(report.giving().quarter(), words));
    }

    String none() {
        return report.giving().items().isEmpty() ? words.say("items.none") : "";
    }

    /** All of them last. */
    List<Row> rows() {
        List<Item> items = report.giving().items();
        if (items.isEmpty()) {
            return List.of();
        }
        List<Item> shown = new ArrayList<>(items);
        if (items.size() > SHOWN) {
            List<Item> rest = items.subList(SHOWN - 1, items.size());
            shown = new ArrayList<>(items.subList(0, SHOWN - 1));
            shown.add(together(rest, words.say("items.rest", figures.number(rest.size()))));
        }
        Item all = together(items, words.say("items.all"));
        List<String> costs = figures.withTotal(shown.stream().map(Item::cost).toList(), all.cost(), true, 38, 8.5);
        shown.add(all);
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < shown.size(); i++) {
            Item one = shown.get(i);
            rows.add(new Row(
                    Fit.in(1, Fit.printable(one.title()), 148, 8.5, true),
                    figures.count(one.rewards()),
                    figures.count(one.given()),
                    costs.get(i)));
        }
        return rows;
    }

    private static Item together(List<Item> items, String title) {
        return new Item(
                title,
                items.stream().mapToInt(Item::rewards).sum(),
                items.stream().mapToInt(Item::given).sum(),
                items.stream().map(Item::cost).reduce(BigDecimal.ZERO, BigDecimal::add));
    }
}
