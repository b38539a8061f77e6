package org.goldenlist.demo;

import static org.goldenlist.demo.BulkInsert.cents;
import static org.goldenlist.demo.Words.words;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;

/** Offers in four campaigns a year, the money spent on promotion week by week, and rates of exchange. */
final class Promotion {

    private static final String[] CAMPAIGNS =
            words("the winter roast,the spring wine list,the summer hamper,the autumn tasting box");
    private static final int CAMPAIGN_DAYS = 91;

    private final DemoOptions options;
    private final ShopCalendar calendar;
    private final DemoTables tables;
    private int offerNo;

    Promotion(DemoOptions options, ShopCalendar calendar, DemoTables tables) {
        this.options = options;
        this.calendar = calendar;
        this.tables = tables;
    }

    /** One customer in seven gets a campaign's offer, one in six of those takes it. */
    void offer(Profile profile) throws SQLException {
        Dice dice = Dice.of(options.seed(), profile.index(), Topic.OFFERS);
        for (int start = calendar.days() % CAMPAIGN_DAYS; start < calendar.days() - 30; start += CAMPAIGN_DAYS) {
            boolean gets = dice.chance(140) && !profile.business() && profile.buys();
            int taken = start + dice.between(2, 28);
            boolean takes = dice.chance(170);
            if (gets && start > profile.first() && start < profile.last()) {
                LocalDate sent = calendar.date(start);
                String campaign = CAMPAIGNS[(sent.getMonthValue() % 12) / 3] + " " + sent.getYear();
                tables.offers.row(
                        ++offerNo,
                        profile.clientNo(),
                        campaign,
                        calendar.at(start, 9 * 3600),
                        takes ? calendar.at(taken, dice) : null,
                        cents(takes ? 510 : 60));
            }
        }
    }

    void spend() throws SQLException {
        Dice dice = Dice.of(options.seed(), 0, Topic.MONEY);
        int number = 0;
        for (int day = 0; day < calendar.days(); day++) {
            if (calendar.date(day).getDayOfWeek() == DayOfWeek.SATURDAY) {
                spend(++number, day, "prospects", "local press", 330, dice);
                spend(++number, day, "recent", "tasting parcel", 195, dice);
                spend(++number, day, "others", "mail", 240, dice);
            }
        }
    }

    /** @param euros a week in a shop of 2,000 customers */
    private void spend(int number, int day, String audience, String channel, int euros, Dice dice) throws SQLException {
        long amount = (long) dice.around(euros * 100, 30) * options.customers() / 2_000;
        tables.spend.row(number, calendar.at(day, 17 * 3600), audience, channel, cents(amount));
    }

    void rates() throws SQLException {
        Dice dice = Dice.of(options.seed(), 1, Topic.MONEY);
        int pound = 1_160_000;
        int dollar = 900_000;
        for (LocalDate on = options.firstDay().withDayOfMonth(1);
                !on.isAfter(options.lastDay());
                on = on.plusMonths(1)) {
            tables.rates.row("GBP", on, BigDecimal.valueOf(pound, 6));
            tables.rates.row("USD", on, BigDecimal.valueOf(dollar, 6));
            pound += dice.between(-12_000, 12_000);
            dollar += dice.between(-12_000, 12_000);
        }
    }
}
