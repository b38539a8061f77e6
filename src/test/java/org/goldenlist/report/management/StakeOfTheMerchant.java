package org.goldenlist.report.management;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.goldenlist.report.management.Stake.Base;
import org.goldenlist.report.management.Stake.Bin;
import org.goldenlist.report.management.Stake.Concentration;
import org.goldenlist.report.management.Stake.Few;
import org.goldenlist.report.management.Stake.Kind;
import org.goldenlist.report.management.Stake.Largest;
import org.goldenlist.report.management.Stake.Loss;
import org.goldenlist.report.management.Stake.Planned;
import org.goldenlist.report.management.Stake.Risk;
import org.goldenlist.report.management.Stake.Seen;
import org.goldenlist.report.management.Stake.Standing;
import org.goldenlist.report.management.Stake.Watch;
import org.jspecify.annotations.Nullable;

/** What the made-up merchant Harbour & Vine could lose. */
final class StakeOfTheMerchant {

    private static final LocalDate DATE = Reports.DATE;

    private StakeOfTheMerchant() {}

    private static BigDecimal b(String amount) {
        return new BigDecimal(amount);
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2026, month, day);
    }

    static Stake stake() {
        List<Planned> plan = plan();
        return new Stake(
                List.of(
                        loss(1, "81420.10", ".063121", ".104", "38.2", 109, "29000", "43500"),
                        loss(3, "151596.20", ".117525", ".178", "65", 203, "51000", "76500"),
                        loss(5, "197731", ".153291", ".219", "80.4", 265, "72000", "108000"),
                        loss(10, "271867", ".210764", ".283", "103", 364, "114000", "171000")),
                new Base(b("746.1"), false, b("10"), b("15")),
                new Largest(
                        "K-1000", "Strand Hotels", b("81420.10"), plan.get(0).standing()),
                new Concentration(
                        List.of(
                                new Few(1, b(".104"), "AMBER", b(".1"), b(".2")),
                                new Few(3, b(".178"), "GREEN", b(".25"), b(".4")),
                                new Few(10, b(".283"), "GREEN", b(".4"), b(".6"))),
                        b("165.9")),
                new Concentration(
                        List.of(
                                new Few(1, b(".092"), null, b("0"), b("0")),
                                new Few(3, b(".175"), null, b("0"), b("0")),
                                new Few(10, b(".286"), null, b("0"), b("0"))),
                        b("158.2")),
                risk(),
                plan,
                437,
                watch());
    }

    private static Loss loss(
            int customers,
            String profit,
            String ofProfit,
            String ofRevenue,
            String days,
            long raise,
            String from,
            String to) {
        return new Loss(customers, b(profit), b(ofProfit), b(ofRevenue), b(days), raise, b(from), b(to));
    }

    static Risk risk() {
        int[] years = {150, 640, 1200, 1530, 1600, 1420, 1040, 820, 570, 370, 230, 140, 90, 70, 50, 40, 22, 18};
        return new Risk(
                null,
                10_000,
                b("57312.4"),
                b(".054140"),
                b("119800.2"),
                IntStream.range(0, years.length)
                        .mapToObj(i -> new Bin(
                                BigDecimal.valueOf(i * 10_000L), BigDecimal.valueOf((i + 1) * 10_000L), years[i]))
                        .toList());
    }

    private static List<Planned> plan() {
        return List.of(
                new Planned(
                        "K-1000",
                        "Strand Hotels",
                        "A",
                        b("81420.10"),
                        Kind.CALM,
                        null,
                        null,
                        new Standing("GREEN", null, "no sign", day(11, 17), "Aoife"),
                        "2027 price list",
                        day(11, 30),
                        "Meet their new buyer, Mr Daly",
                        day(11, 24),
                        "Helen and Aoife"),
                planned(
                        "K-1001",
                        "The Lighthouse Kitchen",
                        "38911",
                        "past-rhythm",
                        "orders every 9 days, silent for 21 days; the longest pause of two years was 12",
                        null,
                        null,
                        "Call and ask why",
                        "Aoife"),
                planned(
                        "K-1002",
                        "Corrib Catering",
                        "31265",
                        "category-stopped",
                        "Coffee, none since 3 Oct; orders go on",
                        "grinder on loan",
                        day(12, 4),
                        "Ask where they buy it now",
                        "Daniel"),
                planned(
                        "K-1003",
                        "Mill Street Coffee House",
                        "24783",
                        "second-complaint",
                        "a second in 17 days, open since 10 Nov: late again",
                        "delivery before 7:00",
                        day(11, 16),
                        "Settle it today; let the manager call",
                        "Katarzyna"),
                new Planned(
                        "K-1090",
                        "Kinsale Gourmet Festival",
                        "C",
                        b("410"),
                        Kind.PINNED,
                        LocalDate.of(2027, 3, 31),
                        "public name",
                        new Standing("GREEN", null, "no sign", day(11, 9), "Helen"),
                        "tasting tent",
                        LocalDate.of(2027, 1, 15),
                        "Agree the dates",
                        day(12, 1),
                        "Helen"));
    }

    private static Planned planned(
            String id,
            String name,
            String profit,
            String sign,
            String evidence,
            @Nullable String promise,
            @Nullable LocalDate due,
            String next,
            String who) {
        return new Planned(
                id,
                name,
                "A",
                b(profit),
                Kind.SIGN,
                null,
                null,
                new Standing("RED", sign, evidence, day(11, 6), who),
                promise,
                due,
                next,
                day(11, 20),
                who);
    }

    static Watch watch() {
        List<Seen> seen = new ArrayList<>(List.of(
                seen(
                        "The Lighthouse Kitchen",
                        "past-rhythm",
                        "orders every 9 days, silent for 21 days; the longest pause of two years was 12",
                        "38911"),
                seen("Corrib Catering", "category-stopped", "Coffee, none since 3 Oct; orders go on", "31265"),
                seen(
                        "Mill Street Coffee House",
                        "second-complaint",
                        "a second in 17 days, open since 10 Nov: late again",
                        "24783"),
                seen("Hotel Aran View", "neglected", "no contact for 31 days; for an A it is 14", "16418"),
                seen(
                        "Marlowe’s Bookshop & Café",
                        "buys-less",
                        "buys 38% less in 90 days than a year ago: 9 orders, a year ago 14; profit −38%",
                        "10366"),
                seen("Dr Ines Albrecht", "promise-overdue", "promised: six bottles, due 16 Nov", "8096"),
                seen("Łukasz Wójcik", "survey-low", "fell from 9 to 5 of 10 on 18 Nov", "6106"),
                seen("Claire and Eoin Tuohy", "past-rhythm", "orders every 24 days, silent for 58 days", "4672"),
                seen("Rowan & Pike Architects", "one-product", "buys Fruit alone, on 32 days of a year", "3606"),
                seen("Henrik Lindqvist", "returns", "31% of what they bought in a year came back", "1925"),
                seen("Siobhán Ní Dhuibhir", "not-welcomed", "golden for 3 days, not yet welcomed", "1664"),
                seen("Bayview Guesthouse", "margin", "discount 6%, now 14% in 90 days", "1427"),
                seen(
                        "Anders Holm",
                        "entropy",
                        "11 contacts in the 120 days before the first order, 1 in the last 90",
                        "1213"),
                seen("Josephine Achebe", "category-stopped", "Cheese, none since 28 Jul; orders go on", "979")));
        return new Watch(true, 437, seen, List.of(seen.get(0), seen.get(1)), 14, b("151431"), 2, 0, 4, 2);
    }

    private static Seen seen(String name, String sign, String evidence, String atStake) {
        return new Seen(
                name.startsWith("The Lighthouse") ? "K-1001" : "W-" + name.length(),
                name,
                b(atStake).compareTo(b("2000")) < 0 ? "B" : "A",
                sign,
                evidence,
                DATE.minusDays(evidence.length() % 20),
                b(atStake),
                "Aoife");
    }
}
