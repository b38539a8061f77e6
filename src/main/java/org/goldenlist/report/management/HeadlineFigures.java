package org.goldenlist.report.management;

import java.math.BigDecimal;
import java.math.RoundingMode;
import net.sf.jasperreports.renderers.Renderable;
import org.goldenlist.report.look.Delta;
import org.goldenlist.report.look.Figures;
import org.goldenlist.report.look.Look;
import org.goldenlist.report.look.Words;
import org.goldenlist.report.management.ManagementReport.Earlier;
import org.jspecify.annotations.Nullable;

/** What the four large figures are compared with. */
record HeadlineFigures(ManagementReport report, Words words, Figures figures) {

    Renderable dayDelta() {
        int days = report.usual().days();
        if (days == 0) {
            return Delta.only(words.say(key("delta.weekdays") + ".none", name()));
        }
        BigDecimal usual = report.usual().mean().netProfit();
        return delta(report.day().netProfit(), usual, words.count(key("delta.weekdays"), days, days, name()));
    }

    Renderable yearDelta() {
        BigDecimal before = report.profitOfTheYearBefore();
        return before == null
                ? Delta.only(words.say("delta.year.none"))
                : delta(report.netProfit(), before, words.say("delta.year"));
    }

    /** In per cent where that means something, in money else. */
    private Renderable delta(BigDecimal now, BigDecimal before, String compared) {
        BigDecimal difference = now.subtract(before);
        int sign = difference.signum();
        BigDecimal rate = before.signum() > 0 ? difference.divide(before, 6, RoundingMode.HALF_UP) : BigDecimal.TEN;
        String change = rate.abs().compareTo(BigDecimal.valueOf(9)) < 0
                ? figures.signedPercent(rate)
                : figures.signedMoney(difference);
        return new Delta(sign, tone(sign), change, compared);
    }

    private static Delta.Tone tone(int sign) {
        return sign > 0 ? Delta.Tone.GOOD : sign < 0 ? Delta.Tone.BAD : Delta.Tone.NEITHER;
    }

    Renderable shareDelta(@Nullable BigDecimal share) {
        Earlier earlier = report.earlier();
        if (share == null) {
            return Delta.only(words.say(report.goldenCustomers() == 0 ? "delta.share.golden" : "delta.share.profit"));
        }
        BigDecimal before = earlier == null ? null : earlier.goldenShare();
        if (earlier == null || before == null) {
            return Delta.only(words.say("delta.share.none"));
        }
        BigDecimal points = share.subtract(before).movePointRight(2).setScale(1, RoundingMode.HALF_UP);
        String change = words.say("delta.points", (points.signum() > 0 ? "+" : "") + figures.decimal(points, 1));
        return new Delta(points.signum(), Delta.Tone.NEITHER, change, since(earlier));
    }

    Renderable customersDelta() {
        String known = words.say("delta.known", figures.number(report.knownCustomers()));
        Earlier earlier = report.earlier();
        if (earlier == null) {
            return Delta.only(known);
        }
        int change = report.activeCustomers() - earlier.customers();
        String figure = change == 0 ? "±0" : figures.signed(BigDecimal.valueOf(change));
        String both = since(earlier) + ", " + known;
        boolean fits = Look.width(figure, 8.5, true) + Look.width(both, 8.5, false) < 110;
        return new Delta(Integer.signum(change), tone(change), figure, fits ? both : since(earlier));
    }

    private String since(Earlier earlier) {
        return earlier.aMonthAgo()
                ? words.say("delta.month")
                : words.say("delta.since", words.date("date.day", earlier.date()));
    }

    private String key(String key) {
        return report.span().key(key);
    }

    private String name() {
        return report.spanName(words);
    }
}
