package org.goldenlist.report.management;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.goldenlist.report.management.Attention.Audience;
import org.goldenlist.report.management.Attention.Cost;
import org.goldenlist.report.management.Attention.Goodwill;
import org.goldenlist.report.management.Attention.Group;
import org.goldenlist.report.management.Attention.Kind;
import org.goldenlist.report.management.Attention.Losing;
import org.goldenlist.report.management.Attention.MonthEnd;
import org.goldenlist.report.management.Attention.Night;
import org.goldenlist.report.management.Attention.Sale;
import org.goldenlist.report.management.Attention.Sales;
import org.goldenlist.report.management.Attention.Who;
import org.goldenlist.report.management.Attention.Wronged;
import org.jspecify.annotations.Nullable;

/** To whom the attention of the made-up merchant Harbour & Vine goes. */
final class AttentionOfTheMerchant {

    private AttentionOfTheMerchant() {}

    private static BigDecimal b(String amount) {
        return new BigDecimal(amount);
    }

    static Attention attention() {
        return new Attention(
                new Night(90, 3, true, true, true, true, 2184, 279, b("-23451.10"), b("9210.4"), b("-41200.5")),
                audiences(),
                new Cost(b("17160"), b("22620"), b("0"), b("41210.30"), 231, 2184, b("74.2857"), b("29.2263")),
                new Cost(b("4230"), b("5610"), b("0"), b("10400"), 61, 2184, b("69.3443"), b("7.3306")),
                new Sales(
                        new Sale(231, b("21410.2"), b("0.0036"), b("3120.5"), b("0.0024")),
                        new Sale(61204, b("5906482.3"), b("0.9964"), b("1287200.4"), b("0.9976"))),
                new Sales(
                        new Sale(262, b("25190.1"), b("0.0046"), b("3811.2"), b("0.0031")),
                        new Sale(57911, b("5471200"), b("0.9954"), b("1240010.9"), b("0.9969"))),
                losing(),
                new Goodwill(0, 11, b("14"), b("22"), b("41207.4"), wronged()),
                List.of(
                        new Group(Kind.SEGMENT, "Champions", null, 301, b("812310.4"), b("0.629742"), b("0.581")),
                        new Group(Kind.COUNTRY, "Ireland", null, 2051, b("1210442.7"), b("0.938393"), b("0.941")),
                        new Group(Kind.PARENT, "K-1000", "Strand Hotels", 4, b("92410.2"), b("0.071641"), b("0.112")),
                        new Group(Kind.TREE, "K-1044", "Margaret Keane", 7, b("9120.8"), b("0.007071"), b("0.008"))),
                months());
    }

    static List<Audience> audiences() {
        return List.of(
                audience(Who.PROSPECTS, 512, "611", "9120", "0.1204", "17160", "0.4314", "4560", "-4560", "-0.0035"),
                audience(Who.RECENT, 1621, "3402", "51730", "0.6704", "10140", "0.2549", "28410", "1251377", "0.9701"),
                audience(Who.OTHERS, 987, "1062", "17220", "0.2092", "12480", "0.3137", "12800", "43093.42", "0.0334"));
    }

    private static Audience audience(
            Who who,
            int customers,
            String contacts,
            String minutes,
            String contactsShare,
            String spend,
            String spendShare,
            String serve,
            String profit,
            String profitShare) {
        return new Audience(
                who,
                customers,
                b(contacts),
                b(minutes),
                b(contactsShare),
                b(spend),
                b(spendShare),
                b(serve),
                b(profit),
                b(profitShare));
    }

    private static List<Losing> losing() {
        String[] names = {
            "Peadar Ó Flatharta",
            "The Tannery Studio",
            "Gillian Moss",
            "Barrow Street Events",
            "Yusuf Demir",
            "Niamh Considine",
            "Quayside Pop-up",
            "Aoibhinn Walsh"
        };
        return IntStream.range(0, names.length)
                .mapToObj(i -> new Losing(
                        "L-" + i,
                        names[i],
                        b("-900").add(b("80").multiply(BigDecimal.valueOf(i))),
                        b("310").subtract(BigDecimal.valueOf(i * 20L)),
                        b("-712.4").add(b("60").multiply(BigDecimal.valueOf(i)))))
                .toList();
    }

    private static List<Wronged> wronged() {
        return List.of(
                new Wronged("K-1003", "Mill Street Coffee House", "A", b("1"), b("2"), b("24783")),
                new Wronged("K-1031", "Dr Ines Albrecht", "A", b("3"), b("0"), b("8096")),
                new Wronged("K-1090", "Bayview Guesthouse", "B", b("0"), b("4"), b("1427")),
                new Wronged("K-1091", "Peadar Ó Flatharta", "E", b("0"), b("3"), b("-712.4")),
                new Wronged("K-1092", "Orla Devane", null, b("2"), b("1"), b("0")));
    }

    static List<MonthEnd> months() {
        return IntStream.range(0, 13)
                .mapToObj(i -> new MonthEnd(
                        YearMonth.of(2025, 10).plusMonths(i).atEndOfMonth(),
                        b("0.092").add(BigDecimal.valueOf(i, 3)),
                        b("0.175").add(BigDecimal.valueOf(i % 4, 3)),
                        b("0.286").subtract(BigDecimal.valueOf(i % 5, 3))))
                .toList();
    }

    static Night night(boolean contacts, boolean promises, boolean complaints, boolean spend) {
        return new Night(
                90,
                3,
                contacts,
                promises,
                complaints,
                spend,
                2184,
                279,
                b("-23451.10"),
                contacts || complaints ? b("9210.4") : null,
                b("-41200.5"));
    }

    static Attention with(@Nullable Night night, List<Audience> audiences, @Nullable Cost year) {
        return new Attention(
                night,
                audiences,
                year,
                attention().quarter(),
                attention().sales(),
                attention().salesBefore(),
                attention().losing(),
                attention().goodwill(),
                attention().groups(),
                attention().months());
    }
}
