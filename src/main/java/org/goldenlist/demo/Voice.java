package org.goldenlist.demo;

import static org.goldenlist.demo.Words.words;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** What customers say and allow: surveys, whom they sent to us, consents. */
final class Voice {

    private static final int ADVOCATE_ASKED_EVERY = 110;
    private static final String[] KIND = words("Always a pleasure,The best coffee in town,They know what I like,"
            + "I send all my friends there,Such friendly people,Lovely cheese counter");
    private static final String[] FAIR = words("Good but dear,Delivery could be quicker,Fine,Parking is difficult");
    private static final String[] SHARP =
            words("Nobody called back,Two bottles were corked,Wrong grind again,Too slow");

    private final DemoOptions options;
    private final ShopCalendar calendar;
    private final Profiles profiles;
    private final DemoTables tables;
    private int surveyNo;

    Voice(DemoOptions options, ShopCalendar calendar, Profiles profiles, DemoTables tables) {
        this.options = options;
        this.calendar = calendar;
        this.profiles = profiles;
        this.tables = tables;
    }

    void write(Profile profile) throws SQLException {
        Dice dice = Dice.of(options.seed(), profile.index(), Topic.VOICE);
        surveys(profile, dice);
        referral(profile, dice);
        consents(profile, dice);
    }

    private void surveys(Profile profile, Dice dice) throws SQLException {
        int last = calendar.lastDay();
        if (profile.index() == Story.ADVOCATE.index()) {
            for (int asked = last - 3 * ADVOCATE_ASKED_EVERY; asked <= last - 10; asked += ADVOCATE_ASKED_EVERY) {
                survey(profile, asked, 10, dice.oneOf(KIND), dice);
            }
        } else if (profile.index() == Story.SURVEY_FELL.index()) {
            survey(profile, last - 200, 9, "Always a pleasure", dice);
            survey(profile, last - 4, 5, "Nobody called back", dice);
        } else if (Story.isStory(profile.index()) && profile.index() != Story.ONE_ORDER_FROM_C.index()) {
            survey(profile, calendar.nextOpen(last - 300 + 9 * profile.index(), true), 9, "Always a pleasure", dice);
        } else if (profile.buys() && !Story.isStory(profile.index())) {
            for (int year = 0; year < options.years(); year++) {
                int day = calendar.nextOpen(year * 365 + dice.below(365), true);
                boolean asked = day != ShopCalendar.NEVER && day > profile.first() + 20 && day < profile.last();
                if (asked && dice.chance(300)) {
                    askSomebody(profile, day, dice);
                }
            }
        }
    }

    private void askSomebody(Profile profile, int day, Dice dice) throws SQLException {
        if (dice.chance(420)) {
            survey(profile, day, null, null, dice);
            return;
        }
        int score = 10 - dice.lowOf(profile.costly() ? 11 : 8);
        String comment = dice.oneOf(score >= 9 ? KIND : score >= 7 ? FAIR : SHARP);
        survey(profile, day, score, dice.chance(350) ? comment : null, dice);
    }

    private void survey(Profile profile, int day, @Nullable Integer score, @Nullable String comment, Dice dice)
            throws SQLException {
        int answered = Math.min(day + dice.between(0, 6), calendar.lastDay());
        tables.surveys.row(
                ++surveyNo,
                profile.clientNo(),
                calendar.at(day, 8 * 3600),
                score == null ? null : calendar.at(answered, dice),
                score,
                comment);
    }

    private void referral(Profile profile, Dice dice) throws SQLException {
        int referrer = Story.isFriend(profile.index())
                ? Story.FIVE_EUROS_TWICE_A_WEEK.index()
                : Story.isReferredByAdvocate(profile.index()) ? Story.ADVOCATE.index() : byChance(profile, dice);
        if (referrer >= 0 && profile.first() >= 0) {
            int day = Math.max(0, profile.first() - dice.between(1, 5));
            tables.referrals.row(Story.clientNo(referrer), profile.clientNo(), calendar.at(day, dice));
        }
    }

    /** Somebody who was a customer before; nobody with a story, so that theirs stay as told. */
    private int byChance(Profile profile, Dice dice) {
        boolean isNew = profile.index() >= Story.storied() && profile.buys() && profile.since() >= 0;
        if (!isNew || profile.index() == Story.storied() || !dice.chance(80)) {
            return -1;
        }
        int index = dice.between(Story.storied(), profile.index() - 1);
        Profile referrer = profiles.of(index);
        return referrer.buys() && referrer.first() < profile.first() ? index : -1;
    }

    private void consents(Profile profile, Dice dice) throws SQLException {
        consent(profile, "newsletter", 700, dice);
        consent(profile, "letters", 880, dice);
        consent(profile, "club", 180, dice);
    }

    private void consent(Profile profile, String purpose, int permille, Dice dice) throws SQLException {
        boolean granted = profile.index() == Story.ADVOCATE.index() || dice.chance(permille);
        boolean changedLater = !granted && dice.chance(300);
        int day = changedLater
                ? dice.between(Math.max(profile.since(), 0), calendar.lastDay())
                : Math.max(profile.since(), -3_000);
        tables.consents.row(profile.clientNo(), purpose, granted, calendar.at(day, dice));
    }
}
