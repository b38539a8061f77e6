package org.goldenlist.report.management;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.goldenlist.report.look.Figures;
import org.goldenlist.report.look.Fit;
import org.goldenlist.report.look.Words;
import org.goldenlist.report.management.ManagementReport.Day;
import org.goldenlist.report.management.ManagementReport.Movements;

/** The first page in a sentence: what the day brought, how many moved, and with whom most is at stake by a grave sign. */
record DayFinding(ManagementReport report, Words words, Figures figures) {

    private static final double NAME = 180;
    private static final double EVIDENCE = 260;

    String title() {
        int customers = report.activeCustomers();
        if (customers == 0) {
            return words.say("changed.title.nobody");
        }
        if (report.firstNight()) {
            return words.count(
                    "changed.title.first",
                    customers,
                    figures.number(customers),
                    words.count("golden", report.goldenCustomers(), figures.number(report.goldenCustomers())));
        }
        if (!report.movesKnown()) {
            return dayFinding();
        }
        String moved = words.count(
                "moved",
                report.movements().moved(),
                figures.number(report.movements().moved()));
        return words.say("changed.title", dayFinding(), moved);
    }

    private String dayFinding() {
        Day day = report.day();
        BigDecimal profit = day.netProfit();
        if (day.orders().signum() == 0 && profit.signum() == 0) {
            return words.say(key("finding.nothing"), name());
        }
        String amount = figures.headline(profit.abs());
        String what = words.say(key(profit.signum() < 0 ? "finding.cost" : "finding.brought"), name(), amount);
        BigDecimal usual = report.usual().mean().netProfit();
        if (report.usual().days() == 0) {
            return what;
        }
        BigDecimal difference = profit.subtract(usual);
        if (usual.signum() <= 0 || profit.signum() < 0 || isManyTimes(difference, usual)) {
            return words.say(
                    difference.signum() < 0 ? "finding.less" : "finding.more",
                    what,
                    figures.headline(difference.abs()));
        }
        BigDecimal rate = difference.abs().divide(usual, 6, RoundingMode.HALF_UP);
        if (rate.compareTo(new BigDecimal("0.005")) < 0) {
            return words.say("finding.same", what);
        }
        return words.say(difference.signum() < 0 ? "finding.less" : "finding.more", what, figures.percent(rate, 0));
    }

    /** Beside next to nothing a percentage says nothing. */
    private static boolean isManyTimes(BigDecimal difference, BigDecimal usual) {
        return difference.compareTo(usual.multiply(BigDecimal.TEN)) > 0;
    }

    String standfirst() {
        List<String> sentences = new ArrayList<>();
        Movements moved = report.movements();
        if (report.firstNight() && report.activeCustomers() > 0) {
            sentences.add(words.say("standfirst.baseline"));
        } else if (report.activeCustomers() > 0 && report.movesKnown()) {
            sentences.add(
                    moved.intoGolden() == 0 && moved.outOfGolden() == 0
                            ? words.say(report.movesKey("standfirst.golden.same"), report.movesName(words))
                            : words.say(
                                    "standfirst.golden",
                                    words.count("came", moved.intoGolden(), figures.number(moved.intoGolden())),
                                    words.count("left", moved.outOfGolden(), figures.number(moved.outOfGolden()))));
        }
        if (report.control().daysLoaded() > 0) {
            sentences.add(report.agrees() ? accounted() : words.say("standfirst.differs"));
        }
        if (report.control().week().leftOutLines() > 0) {
            long lines = report.control().week().leftOutLines();
            sentences.add(words.count("standfirst.leftout", lines, figures.number(lines)));
        }
        report.stake().watch().grave().stream()
                .findFirst()
                .filter(one -> one.atStake().signum() > 0)
                .ifPresent(one -> sentences.add(words.say(
                        "standfirst.grave",
                        Fit.in(1, Fit.name(one.name(), one.customerId()), NAME, 10.5, false),
                        new SignWords(words).seen(one.sign(), one.evidence(), EVIDENCE, 10.5))));
        return String.join(" ", sentences);
    }

    private String accounted() {
        return words.say(ProofPage.currencyKey(words, "standfirst.accounted", report.company()));
    }

    private String key(String key) {
        return report.span().key(key);
    }

    private String name() {
        return report.spanName(words);
    }
}
