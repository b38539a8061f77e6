package org.goldenlist.demo;

import static org.goldenlist.demo.BulkInsert.cents;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes orders, and the credit notes that follow some of them. */
final class SalesBook {

    private static final String[] REASONS = {"not as expected", "damaged", "too much ordered", "corked", "wrong goods"};

    private record Return(long orderNo, @Nullable Profile profile, List<Line> lines) {}

    private final DemoTables tables;
    private final ShopCalendar calendar;
    private final Scores scores;
    private final Map<Integer, List<Return>> returnsByDay = new HashMap<>();
    private long orderNo = 500_000;
    private long creditNo = 70_000;

    SalesBook(DemoTables tables, ShopCalendar calendar, Scores scores) {
        this.tables = tables;
        this.calendar = calendar;
        this.scores = scores;
    }

    /** Numbers rise with the days. */
    long nextNumber() {
        return ++orderNo;
    }

    void sell(Profile profile, int day, List<Line> lines, Dice dice) throws SQLException {
        sell(nextNumber(), profile, day, lines, dice);
    }

    void sell(long number, Profile profile, int day, List<Line> lines, Dice dice) throws SQLException {
        boolean counter = profile.rhythm() == Rhythm.TWICE_A_WEEK || (!profile.business() && dice.chance(700));
        write(number, profile.clientNo(), day, counter ? "counter" : dice.chance(500) ? "phone" : "web", lines, dice);
        scores.ordered(profile.index(), day);
        for (Line line : lines) {
            scores.add(profile.index(), day, line.profit());
        }
        planReturn(number, profile, day, profile.returns(), lines, dice);
    }

    /** @param clientNo null for a guest */
    void sellToStranger(@Nullable Integer clientNo, int day, List<Line> lines, Dice dice) throws SQLException {
        long number = nextNumber();
        write(number, clientNo, day, "counter", lines, dice);
        if (clientNo == null) {
            planReturn(number, null, day, 10, lines, dice);
        }
    }

    private void write(long number, @Nullable Integer clientNo, int day, String channel, List<Line> lines, Dice dice)
            throws SQLException {
        LocalDateTime at = calendar.at(day, dice);
        LocalDateTime entered = dice.chance(15) ? lateButKnown(day, at, dice) : at;
        LocalDateTime corrected = dice.chance(6) ? lateButKnown(day, entered, dice) : null;
        tables.orders.row(number, clientNo, at, channel, entered, corrected);
        writeLines(tables.orderLines, number, lines);
    }

    private LocalDateTime lateButKnown(int day, LocalDateTime at, Dice dice) {
        int later = calendar.nextOpen(day + dice.between(1, 6), true);
        LocalDateTime moment = later == ShopCalendar.NEVER ? at : calendar.at(later, dice);
        return moment.isAfter(at) ? moment : at;
    }

    private static void writeLines(BulkInsert table, long number, List<Line> lines) throws SQLException {
        for (int i = 0; i < lines.size(); i++) {
            writeLine(table, number, i + 1, lines.get(i));
        }
    }

    private static void writeLine(BulkInsert table, long number, int lineNo, Line line) throws SQLException {
        table.row(
                number,
                lineNo,
                line.product().number(),
                line.quantity() == Line.NOT_ENTERED ? null : BigDecimal.valueOf(line.quantity(), 3),
                cents(line.price()),
                cents(line.discount()),
                cents(line.vat()),
                line.cost() == Product.UNKNOWN ? null : cents(line.cost()));
    }

    private void planReturn(
            long number, @Nullable Profile profile, int day, int permille, List<Line> lines, Dice dice) {
        List<Line> back = new ArrayList<>();
        for (Line line : lines) {
            if (line.quantity() >= 1_000 && line.price() > 0 && dice.chance(permille)) {
                long pieces = line.quantity() / 1_000;
                back.add(line.part(1_000 * (pieces > 1 && dice.chance(600) ? (pieces + 1) / 2 : pieces)));
            }
        }
        int on = calendar.nextOpen(day + dice.between(2, 18), true);
        if (!back.isEmpty() && on != ShopCalendar.NEVER) {
            returnsByDay.computeIfAbsent(on, d -> new ArrayList<>()).add(new Return(number, profile, back));
        }
    }

    /** @param sentTwice how many of the day's notes the old till repeats, the second time perhaps with another quantity */
    void creditNotes(int day, int sentTwice, Dice dice) throws SQLException {
        List<Return> due = returnsByDay.remove(day);
        int toRepeat = sentTwice;
        for (Return back : due == null ? List.<Return>of() : due) {
            LocalDateTime at = calendar.at(day, dice);
            Profile profile = back.profile;
            Integer clientNo = profile == null ? null : (Integer) profile.clientNo();
            tables.creditNotes.row(++creditNo, back.orderNo, clientNo, at, dice.oneOf(REASONS), at);
            writeLines(tables.creditNoteLines, creditNo, back.lines);
            if (toRepeat-- > 0) {
                Line line = back.lines.get(0);
                Line again = dice.chance(500) ? line : line.part(1_000);
                writeLine(tables.creditNoteLines, creditNo, 1, again);
            }
            if (profile != null) {
                for (Line line : back.lines) {
                    scores.add(profile.index(), day, -line.profit());
                }
            }
        }
    }
}
