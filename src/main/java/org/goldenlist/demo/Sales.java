package org.goldenlist.demo;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;

/** All orders, day by day: whoever is due on a day buys, and is put down for the next time. */
final class Sales {

    private static final int NOBODY = -1;
    private static final Integer[] DELETED_CLIENTS = {9_001, 9_002, 9_003};

    private final DemoOptions options;
    private final ShopCalendar calendar;
    private final Profiles profiles;
    private final Baskets baskets;
    private final Assortment assortment;
    private final DemoTables tables;
    private final SalesBook book;
    private final NearlyC nearlyC;

    /** Per day the first customer due on it, and per customer the next one due on the same day. */
    private final int[] due;

    private final int[] alsoDue;

    Sales(
            DemoOptions options,
            ShopCalendar calendar,
            Profiles profiles,
            Assortment assortment,
            DemoTables tables,
            Scores scores) {
        this.options = options;
        this.calendar = calendar;
        this.profiles = profiles;
        this.assortment = assortment;
        this.baskets = new Baskets(options, calendar, assortment);
        this.tables = tables;
        this.book = new SalesBook(tables, calendar, scores);
        this.nearlyC = new NearlyC(calendar, baskets, assortment, book, scores);
        this.due = new int[calendar.days()];
        this.alsoDue = new int[options.customers()];
        Arrays.fill(due, NOBODY);
    }

    void write(DemoProgress progress) throws SQLException {
        for (int index = 0; index < options.customers(); index++) {
            Profile profile = profiles.of(index);
            Dice dice = Dice.of(options.seed(), index, Topic.DAY - 1);
            putDown(profile, profile.rhythm().first(profile, calendar, dice));
        }
        for (int day = 0; day < calendar.days(); day++) {
            if (calendar.isOpen(day)) {
                sell(day);
            }
            progress.wrote(calendar.date(day), day + 1, calendar.days(), tables.lines());
        }
    }

    /** To be called when everything that counts for anybody else's score is written. */
    void writeNearlyC() throws SQLException {
        nearlyC.write(profiles.of(Story.ONE_ORDER_FROM_C.index()), options.seed());
    }

    private void sell(int day) throws SQLException {
        int next;
        for (int index = due[day]; index != NOBODY; index = next) {
            next = alsoDue[index];
            Profile profile = profiles.of(index);
            Dice dice = Dice.of(options.seed(), index, Topic.DAY + day);
            book.sell(profile, day, baskets.of(profile, day, dice), dice);
            putDown(profile, profile.rhythm().next(profile, day, calendar, dice));
            tables.commitNowAndThen();
        }
        nearlyC.reserve(day);
        sellToGuests(day);
        Dice dice = Dice.of(options.seed(), day, Topic.FLAWS);
        makeMistakes(day, dice);
        book.creditNotes(day, mistakes(dice), dice);
    }

    private void putDown(Profile profile, int from) {
        int day = from == ShopCalendar.NEVER ? from : calendar.nextOpen(from, profile.business());
        if (day != ShopCalendar.NEVER && day <= profile.last()) {
            alsoDue[profile.index()] = due[day];
            due[day] = profile.index();
        }
    }

    private void sellToGuests(int day) throws SQLException {
        Dice dice = Dice.of(options.seed(), day, Topic.GUESTS);
        int guests = dice.whole(options.customers() * (calendar.isAdvent(day) ? 10L : 6L));
        for (int i = 0; i < guests; i++) {
            book.sellToStranger(null, day, baskets.ofGuest(day, dice), dice);
            tables.commitNowAndThen();
        }
    }

    /** A few orders of clients whose record is gone, samples typed in as sales at no price, lines without a quantity. */
    private void makeMistakes(int day, Dice dice) throws SQLException {
        for (int i = mistakes(dice); i > 0; i--) {
            book.sellToStranger(dice.oneOf(DELETED_CLIENTS), day, baskets.ofGuest(day, dice), dice);
        }
        for (int i = mistakes(dice); i > 0; i--) {
            Product sample = assortment.of(ProductGroup.WINE, dice.lowOf(ProductGroup.WINE.products));
            book.sellToStranger(null, day, List.of(new Line(sample, 1_000, 0, 0, sample.cost())), dice);
        }
        for (int i = mistakes(dice); i > 0; i--) {
            Product tea = assortment.of(ProductGroup.TEA, dice.lowOf(ProductGroup.TEA.products));
            Line line = new Line(tea, Line.NOT_ENTERED, tea.price(), 0, tea.cost());
            book.sellToStranger(null, day, List.of(line), dice);
        }
    }

    /** Of each kind two or three a year for 2,000 customers. */
    private int mistakes(Dice dice) {
        return dice.whole(options.customers() * 5L / 1_200);
    }
}
