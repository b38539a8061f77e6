package org.goldenlist.report.management;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.goldenlist.day.Quarter;
import org.goldenlist.report.management.Giving.Campaign;
import org.goldenlist.report.management.Giving.Campaigns;
import org.goldenlist.report.management.Giving.Candidate;
import org.goldenlist.report.management.Giving.Item;
import org.goldenlist.report.management.Giving.Open;
import org.goldenlist.report.management.Giving.Promotion;
import org.goldenlist.report.management.Giving.QuarterGiven;
import org.goldenlist.report.management.Giving.Raising;
import org.goldenlist.report.management.Giving.Second;
import org.goldenlist.report.management.Giving.Spent;
import org.goldenlist.report.management.Giving.Waiting;
import org.jspecify.annotations.Nullable;

/** What the made-up merchant Harbour & Vine gives, and what comes of it. */
final class GivingOfTheMerchant {

    private GivingOfTheMerchant() {}

    private static BigDecimal b(String amount) {
        return new BigDecimal(amount);
    }

    static Giving giving() {
        return new Giving(
                new Quarter(2026, 4),
                quarters(),
                items(),
                open(),
                raising(true),
                new Second(340, 41, 38, 2),
                new Campaigns(List.of(autumn(), spring()), List.of(running()), 5),
                promotion("GREEN", "0"));
    }

    static List<QuarterGiven> quarters() {
        return List.of(
                quarter(1, 0, 0, 431, 4, "4210.50", "0", "4300", "268310.2"),
                quarter(2, 0, 0, 262, 2, "3120", "0", "4350", "301220.4"),
                quarter(3, 0, 3, 425, 6, "4301.20", "18", "4400", "331004.8"),
                quarter(4, 37, 211, 189, 1, "1980.60", "2310.40", "4450", "181220.1"));
    }

    private static QuarterGiven quarter(
            int number,
            int planned,
            int toGive,
            int given,
            int declined,
            String spent,
            String toSpend,
            String budget,
            String profit) {
        return new QuarterGiven(
                new Quarter(2026, number),
                planned,
                toGive,
                given,
                declined,
                b(spent),
                b(toSpend),
                b(budget),
                b(profit));
    }

    static List<Item> items() {
        return List.of(
                new Item("Thank-you letter, written by hand", 140, 61, b("0")),
                new Item("Half a dozen bottles of the month", 101, 40, b("1818")),
                new Item("A tasting of single-estate coffee", 88, 44, b("968")),
                new Item("Cheese board for two", 54, 30, b("810.40")),
                new Item("Olive oil of the new harvest", 31, 9, b("434.60")),
                new Item("Certificate", 12, 4, b("0")),
                new Item("Evening with the winemaker", 8, 0, b("200")),
                new Item("Cinema for two", 3, 1, b("60")));
    }

    static Open open() {
        return new Open(
                List.of(
                        waiting("Strand Hotels", "A", "to give", "Evening with the winemaker", "92410.2"),
                        waiting("The Lighthouse Kitchen", "A", "planned", "Half a dozen bottles of the month", "31220"),
                        waiting("Corrib Catering", "A", "to give", "A tasting of single-estate coffee", "28110.7"),
                        waiting("Mill Street Coffee House", "A", "to give", "Cheese board for two", "24783"),
                        waiting("Nora Quill", "B", "planned", "Cinema for two", "610.6")),
                0,
                37,
                214,
                2,
                b("701220.4"));
    }

    static Waiting waiting(String name, String grade, String state, @Nullable String title, String profit) {
        return new Waiting("K-" + name.length(), name, grade, state, title, b(profit));
    }

    static Raising raising(boolean approved) {
        return new Raising(
                LocalDate.of(2026, 10, 1),
                approved,
                90,
                true,
                12,
                3,
                1310,
                120,
                b("2110.50"),
                b("2400"),
                b("14220.80"),
                61,
                279,
                388,
                List.of(
                        candidate("Hannah Becker", "D", "C", "5.98", 1L, 0.41, "10% off the next wine", "14.2", "61.4"),
                        candidate(
                                "Rory and Síle Mac an tSaoir-Featherstonehaugh",
                                "C",
                                "B",
                                "212.40",
                                4L,
                                0.22,
                                "A tasting",
                                "17.5",
                                "311"),
                        candidate(
                                "Quayside Catering",
                                "C",
                                "B",
                                "1400.10",
                                2L,
                                0.09,
                                "10% off the next hamper",
                                "17.5",
                                "207.5"),
                        candidate(
                                "Bayview Guesthouse",
                                "D",
                                "C",
                                "88",
                                3L,
                                0.31,
                                "10% off the next coffee",
                                "14.2",
                                "98.1"),
                        candidate(
                                "Ngozi Kennedy", "D", "C", "12.05", 2L, 0.38, "10% off the next cheese", "14.2", "57"),
                        candidate("Orla Devane", "D", "C", "31.90", 5L, 0.27, "10% off the next order", "14.2", "44.9"),
                        candidate("Yusuf Demir", "C", "B", "402.77", 11L, 0.04, "A tasting", "17.5", "41.3")));
    }

    private static Candidate candidate(
            String name,
            String from,
            String to,
            String gap,
            long orders,
            double chance,
            String offer,
            String cost,
            String gain) {
        return new Candidate(
                "K-" + name.length(), name, from, to, b(gap), orders, chance, offer, b(cost), b(gain), "Aoife Byrne");
    }

    static Campaign autumn() {
        return new Campaign(
                "upgrades 2026-Q3",
                LocalDate.of(2026, 7, 3),
                LocalDate.of(2026, 9, 30),
                360,
                40,
                "effective",
                b("12.40"),
                b("3.1"),
                b("21.7"),
                b("1930.2"));
    }

    static Campaign spring() {
        return new Campaign(
                "Easter hamper",
                LocalDate.of(2026, 3, 1),
                LocalDate.of(2026, 4, 30),
                900,
                100,
                "no difference seen",
                b("-0.80"),
                b("-9.2"),
                b("7.7"),
                b("-3320"));
    }

    static Campaign running() {
        return new Campaign(
                "upgrades 2026-Q4",
                LocalDate.of(2026, 11, 20),
                LocalDate.of(2027, 2, 17),
                108,
                12,
                null,
                null,
                null,
                null,
                null);
    }

    static Promotion promotion(@Nullable String light, String missing) {
        return new Promotion(
                LocalDate.of(2026, 10, 1),
                LocalDate.of(2026, 12, 31),
                b("12000"),
                90,
                b("4000"),
                b("8410.22"),
                new Spent(LocalDate.of(2026, 11, 19), b("1365"), b("1680"), b("0.4483"), b(missing), light));
    }
}
