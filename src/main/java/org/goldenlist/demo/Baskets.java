package org.goldenlist.demo;

import java.util.ArrayList;
import java.util.List;

/** What a customer buys on a day. */
final class Baskets {

    static final int CATEGORY_STOPPED_FOR = 47;
    static final int BUYS_LESS_FOR = 95;

    private static final int FAVOURITES = 5;
    private static final ProductGroup[] GROUPS = ProductGroup.values();

    private final DemoOptions options;
    private final ShopCalendar calendar;
    private final Assortment assortment;

    Baskets(DemoOptions options, ShopCalendar calendar, Assortment assortment) {
        this.options = options;
        this.calendar = calendar;
        this.assortment = assortment;
    }

    List<Line> of(Profile profile, int day, Dice dice) {
        if (profile.rhythm() == Rhythm.TWICE_A_WEEK) {
            return List.of(line(assortment.flatWhite(), 1_000, day, 0), line(assortment.croissant(), 1_000, day, 0));
        }
        int count = linesOf(profile, day, dice);
        List<Line> lines = new ArrayList<>(count + 1);
        for (int i = 0; i < count; i++) {
            Product product = product(profile, group(profile, day, dice), dice);
            lines.add(line(product, quantity(profile, product, day, dice), day, profile.discount()));
        }
        if (calendar.isAdvent(day) && profile.groups() > 1 && dice.chance(200)) {
            Product hamper = assortment.of(ProductGroup.HAMPER, dice.lowOf(ProductGroup.HAMPER.products));
            int pieces = profile.business() ? dice.between(1, profile.quantity()) : 1;
            lines.add(line(hamper, pieces * 1_000L, day, profile.discount()));
        }
        return lines;
    }

    /** A guest has no history, and so no favourites. */
    List<Line> ofGuest(int day, Dice dice) {
        int count = dice.between(1, 3);
        List<Line> lines = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            ProductGroup group = dice.chance(400) ? ProductGroup.BAKERY : GROUPS[dice.below(GROUPS.length)];
            Product product = assortment.of(group, dice.lowOf(group.products));
            lines.add(line(product, product.weighed() ? dice.between(10, 40) * 10L : 1_000, day, 0));
        }
        return lines;
    }

    /** At the price and the cost of that day: two percent less for each year back, but for the counter's. */
    Line line(Product product, long quantity, int day, int discountPermille) {
        int yearsBack = (calendar.lastDay() - day) / 365;
        boolean fixed = product.group() == ProductGroup.BAKERY || product.equals(assortment.looseCoffee());
        int permille = fixed ? 1000 : 1000 - 20 * yearsBack;
        int cost = product.isCostKnown() ? product.cost() * permille / 1000 : Product.UNKNOWN;
        return Line.of(product, quantity, product.price() * permille / 1000, discountPermille, cost);
    }

    private int linesOf(Profile profile, int day, Dice dice) {
        int lines = dice.around(profile.lines(), 60);
        return buysLess(profile, day) ? Math.max(1, lines * 60 / 100) : lines;
    }

    private boolean buysLess(Profile profile, int day) {
        return profile.index() == Story.BUYS_LESS.index() && day > calendar.lastDay() - BUYS_LESS_FOR;
    }

    private ProductGroup group(Profile profile, int day, Dice dice) {
        ProductGroup group = profile.groups() == 1 || dice.chance(450)
                ? profile.main()
                : GROUPS[(profile.main().position + dice.below(profile.groups())) % GROUPS.length];
        if (group == ProductGroup.HAMPER || (group == ProductGroup.GLASSWARE && dice.chance(800))) {
            return profile.main();
        }
        boolean stopped =
                profile.index() == Story.CATEGORY_STOPPED.index() && day >= calendar.lastDay() - CATEGORY_STOPPED_FOR;
        return stopped && group == ProductGroup.COFFEE ? ProductGroup.WINE : group;
    }

    /** Seven in ten are one of a few favourites. */
    private Product product(Profile profile, ProductGroup group, Dice dice) {
        if (profile.index() == Story.ONE_PRODUCT.index()) {
            return assortment.of(group, 12);
        }
        if (!dice.chance(700)) {
            return assortment.of(group, dice.lowOf(group.products));
        }
        Dice taste = Dice.of(options.seed(), profile.index(), Topic.TASTE + 64L * group.position);
        int favourite = dice.below(FAVOURITES);
        int inGroup = 0;
        for (int i = 0; i <= favourite; i++) {
            inGroup = taste.lowOf(group.products);
        }
        return assortment.of(group, inGroup);
    }

    private long quantity(Profile profile, Product product, int day, Dice dice) {
        if (product.weighed()) {
            int tens = dice.between(15, 55);
            return profile.business() ? tens * 10L * Math.max(2, profile.quantity() / 3) : tens * 10L;
        }
        if (profile.index() == Story.RISING.index()) {
            return 1_000L * dice.between(2, 3 + 8 * day / calendar.days());
        }
        int pieces = dice.around(profile.quantity(), 80);
        return 1_000L * (product.group() == ProductGroup.GLASSWARE ? Math.min(pieces, 6) : pieces);
    }
}
