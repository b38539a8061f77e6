package org.goldenlist.demo;

import static org.goldenlist.demo.BulkInsert.cents;
import static org.goldenlist.demo.Words.words;

import java.sql.SQLException;
import java.time.LocalDate;

/** Contacts, promises and complaints: many contacts before a first sale and just after it, then fewer and fewer. */
final class Service {

    private static final String[] CHANNELS = words("phone,phone,mail,mail,visit,shop");
    private static final String[] COURTING =
            words("what we could deliver,samples,price list,a tasting,terms of payment");
    private static final String[] SUBJECTS =
            words("the next order,new arrivals,delivery times,an invoice,the season's menu,a thank-you,the wine list");
    private static final String[] PROMISES = words("a price list,samples of the new roast,a tasting for the team,"
            + "delivery before 7:00,a credit note,the allergen sheet,a call back");
    private static final String[] COMPLAINTS =
            words("late delivery,broken bottles,wrong grind,corked wine,an item missing,a wrong invoice");

    private final DemoOptions options;
    private final ShopCalendar calendar;
    private final DemoTables tables;
    private final Scores scores;
    private int contactNo;
    private int promiseNo;
    private int complaintNo;

    Service(DemoOptions options, ShopCalendar calendar, DemoTables tables, Scores scores) {
        this.options = options;
        this.calendar = calendar;
        this.tables = tables;
        this.scores = scores;
    }

    void write(Profile profile) throws SQLException {
        Dice dice = Dice.of(options.seed(), profile.index(), Topic.SERVICE);
        if (isKnownWell(profile, dice)) {
            court(profile, dice);
            if (profile.buys()) {
                lookAfter(profile, dice);
            }
        }
        complaints(profile, dice);
        tell(profile, dice);
    }

    private static boolean isKnownWell(Profile profile, Dice dice) {
        if (profile.rhythm() == Rhythm.AT_THE_END) {
            return false; // minutes would move her away from the line
        }
        return profile.business() || profile.costly() || !profile.buys() || isWellKept(profile) || dice.chance(200);
    }

    /** Those with a story, but for whom it is that nobody speaks to them, or that they are known at the counter alone. */
    private static boolean isWellKept(Profile profile) {
        return Story.isStory(profile.index())
                && profile.index() != Story.NEVER_CALLED.index()
                && profile.index() != Story.FIVE_EUROS_TWICE_A_WEEK.index();
    }

    /** Before the first sale; of old customers that was before our time. */
    private void court(Profile profile, Dice dice) throws SQLException {
        int talks = profile.index() == Story.NEVER_CALLED.index() ? 5 : dice.between(1, profile.business() ? 4 : 3);
        for (int talk = talks; talk > 0; talk--) {
            contact(profile, profile.first() - talk * 9, COURTING, dice);
        }
    }

    private void lookAfter(Profile profile, Dice dice) throws SQLException {
        if (profile.index() == Story.NEVER_CALLED.index()) {
            return;
        }
        boolean wellKept = isWellKept(profile);
        boolean steady = wellKept || (profile.business() && dice.chance(400));
        double gap =
                wellKept ? 7 : profile.costly() ? dice.between(8, 16) : profile.business() ? dice.between(14, 30) : 30;
        double growth = steady || profile.costly() ? 1 : 1.4;
        int until = wellKept ? calendar.lastDay() : Math.min(profile.last() + 40, calendar.lastDay());
        for (int day = profile.first() + 2; day <= until; day += (int) gap + dice.below(6)) {
            contact(profile, day, SUBJECTS, dice);
            gap = Math.min(gap * growth, 400);
        }
    }

    private void contact(Profile profile, int from, String[] subjects, Dice dice) throws SQLException {
        int day = from < 0 ? ShopCalendar.NEVER : calendar.nextOpen(from, true);
        if (day == ShopCalendar.NEVER) {
            return;
        }
        int minutes = dice.longTail(profile.costly() ? 16 : 5, 0.6, 2, 75);
        LocalDate next = dice.chance(250) ? calendar.date(day + dice.between(7, 45)) : null;
        contact(profile, day, dice.oneOf(CHANNELS), minutes, dice.oneOf(subjects), next, dice);
        if (dice.chance(90) && !isWellKept(profile)) {
            promise(profile, day, dice.oneOf(PROMISES), dice.between(4, 21), dice);
        }
    }

    private void contact(
            Profile profile,
            int day,
            String channel,
            int minutes,
            String subject,
            @org.jspecify.annotations.Nullable LocalDate next,
            Dice dice)
            throws SQLException {
        int employee = Staff.whoeverSpeaksTo(profile, dice);
        tables.contacts.row(
                ++contactNo, profile.clientNo(), employee, calendar.at(day, dice), channel, minutes, subject, next);
        scores.add(profile.index(), day, -minutes * DemoCompany.CENTS_PER_CONTACT_MINUTE);
    }

    /** Most are kept, some late; a few are never. */
    private void promise(Profile profile, int day, String what, int days, Dice dice) throws SQLException {
        int kept = day + Math.max(1, days + dice.between(-6, dice.chance(120) ? 9 : 0));
        boolean isKept = dice.chance(970) && kept <= calendar.lastDay();
        promise(profile, day, what, day + days, isKept ? kept : ShopCalendar.NEVER, dice);
    }

    private void promise(Profile profile, int day, String what, int due, int kept, Dice dice) throws SQLException {
        tables.promises.row(
                ++promiseNo,
                profile.clientNo(),
                Staff.whoeverSpeaksTo(profile, dice),
                calendar.at(day, dice),
                what,
                calendar.date(due),
                kept == ShopCalendar.NEVER ? null : calendar.date(kept));
    }

    private void complaints(Profile profile, Dice dice) throws SQLException {
        if (!profile.buys() || Story.isStory(profile.index())) {
            return;
        }
        int yearlyPermille = profile.costly() ? 2_500 : profile.business() ? 300 : 50;
        for (int i = dice.whole(yearlyPermille * (long) options.years()); i > 0; i--) {
            int day = calendar.nextOpen(dice.below(calendar.days()), true);
            if (day != ShopCalendar.NEVER && day >= profile.first() && day <= profile.last()) {
                int closed = calendar.nextOpen(day + dice.between(1, 20), true);
                complain(profile, day, closed, dice.oneOf(COMPLAINTS), dice.longTail(1_100, 0.7, 0, 9_000), dice);
            }
        }
    }

    private void complain(Profile profile, int day, int closed, String subject, int cost, Dice dice)
            throws SQLException {
        tables.complaints.row(
                ++complaintNo,
                profile.clientNo(),
                calendar.at(day, dice),
                closed == ShopCalendar.NEVER ? null : calendar.at(closed, dice),
                subject,
                cents(cost));
        scores.add(profile.index(), day, -cost);
    }

    private void tell(Profile profile, Dice dice) throws SQLException {
        int last = calendar.lastDay();
        if (profile.index() == Story.PROMISE_OVERDUE.index()) {
            int day = last - 10;
            contact(profile, day, "shop", 6, "six corked bottles of Godello", null, dice);
            promise(profile, day, "to replace six corked bottles of Godello", last - 3, ShopCalendar.NEVER, dice);
        } else if (profile.index() == Story.SECOND_COMPLAINT.index()) {
            complain(profile, last - 50, last - 44, "late delivery", 3_500, dice);
            complain(profile, last - 9, ShopCalendar.NEVER, "late delivery, again", 0, dice);
        } else if (profile.index() == Story.KEY_ACCOUNT_GONE_QUIET.index()) {
            contact(profile, last - 13, "phone", 4, "the Christmas menu", null, dice);
        }
    }
}
