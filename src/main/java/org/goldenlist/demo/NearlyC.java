package org.goldenlist.demo;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * The D who is one order away from a C. Eight orders alike, their numbers reserved on their days, are written when all
 * other scores are known: they bring 16/17 of the lowest C's profit, so that half an order more makes a C.
 */
final class NearlyC {

    private static final int ORDERS = 8;

    private record Reserved(int day, long number) {}

    private final Baskets baskets;
    private final Assortment assortment;
    private final SalesBook book;
    private final Scores scores;
    private final List<Reserved> reserved = new ArrayList<>();
    private int nextDay;

    NearlyC(ShopCalendar calendar, Baskets baskets, Assortment assortment, SalesBook book, Scores scores) {
        this.baskets = baskets;
        this.assortment = assortment;
        this.book = book;
        this.scores = scores;
        this.nextDay = new StoryProfiles(calendar.days())
                .of(Story.ONE_ORDER_FROM_C.index())
                .first();
    }

    void reserve(int day) {
        if (day >= nextDay && reserved.size() < ORDERS) {
            reserved.add(new Reserved(day, book.nextNumber()));
            nextDay += 44;
        }
    }

    void write(Profile profile, long seed) throws SQLException {
        long wanted = scores.lowestC(profile.index()) * 16 / 17;
        long written = 0;
        for (int i = 0; i < reserved.size(); i++) {
            Reserved order = reserved.get(i);
            List<Line> lines = lines(order.day, (wanted - written) / (reserved.size() - i));
            book.sell(order.number, profile, order.day, lines, Dice.of(seed, profile.index(), Topic.DAY + order.day));
            written += lines.stream().mapToLong(Line::profit).sum();
        }
    }

    /** A loaf, and as much loose coffee as brings the profit. */
    private List<Line> lines(int day, long profit) {
        Product coffee = assortment.looseCoffee();
        Line loaf = baskets.line(assortment.sourdough(), 1_000, day, 0);
        long grams = Math.max(50, (profit - loaf.profit()) * 1_000 / (coffee.price() - coffee.cost()));
        return List.of(loaf, baskets.line(coffee, grams, day, 0));
    }
}
