package org.goldenlist.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Map;
import org.goldenlist.campaign.CampaignResult;
import org.goldenlist.campaign.Measure;
import org.goldenlist.campaign.MeasureResult;
import org.goldenlist.campaign.Verdict;
import org.jspecify.annotations.Nullable;

/** What came of a campaign, in words. */
final class CampaignResultText {

    private static final Map<Measure, String> MEASURES = Map.of(
            Measure.PROFIT, "net profit per customer",
            Measure.ORDERS, "orders per customer",
            Measure.ROSE, "grade rose",
            Measure.FELL, "grade fell");

    private CampaignResultText() {}

    static String of(CampaignResult result) {
        StringBuilder text = new StringBuilder();
        text.append(result.name())
                .append(" (")
                .append(result.kind())
                .append("), ")
                .append(result.startsOn())
                .append(" to ")
                .append(result.endsOn())
                .append('\n');
        if (result.preliminary()) {
            text.append("PRELIMINARY: the days to ")
                    .append(result.asOf())
                    .append(", of a window that is not over; nothing is kept.\n");
        }
        line(text, "", "offered", "held back", "difference", "95 % interval");
        line(text, "customers compared", count(result.offeredCompared()), count(result.heldBackCompared()), "", "");
        result.measures().forEach(one -> line(text, one));
        text.append(sentence(result)).append('\n');
        if (result.promised() > 0) {
            text.append(String.format(
                    Locale.ROOT,
                    "Promised before, and not compared: %,d customers, whose offers cost %s.%n",
                    result.promised(),
                    Money.cents(result.costPromised())));
        }
        result.notes().forEach(note -> text.append(note).append('\n'));
        return Terminal.safe(text.toString());
    }

    private static void line(StringBuilder text, MeasureResult one) {
        boolean share = one.measure() == Measure.ROSE || one.measure() == Measure.FELL;
        line(
                text,
                MEASURES.getOrDefault(one.measure(), ""),
                figure(one.offeredMean(), share),
                figure(one.heldBackMean(), share),
                figure(one.difference(), share),
                one.low() == null ? "" : figure(one.low(), share) + " to " + figure(one.high(), share));
    }

    private static void line(
            StringBuilder text, String what, String offered, String heldBack, String difference, String interval) {
        text.append(String.format(
                                Locale.ROOT, "%-24s %14s %14s %14s   %s", what, offered, heldBack, difference, interval)
                        .stripTrailing())
                .append('\n');
    }

    private static String count(int count) {
        return String.format(Locale.ROOT, "%,d", count);
    }

    private static String figure(@Nullable BigDecimal figure, boolean share) {
        return figure == null ? "" : share ? percent(figure) : Money.cents(figure);
    }

    private static String percent(BigDecimal share) {
        return String.format(Locale.ROOT, "%,.1f %%", share.movePointRight(2).setScale(1, RoundingMode.HALF_UP))
                .replace('-', '−');
    }

    private static String sentence(CampaignResult result) {
        MeasureResult profit = result.measures().get(0);
        BigDecimal difference = profit.difference();
        BigDecimal low = profit.low();
        BigDecimal high = profit.high();
        BigDecimal gain = result.gain();
        if (difference == null || low == null || high == null || gain == null) {
            return "Too small to say whether the offer worked.";
        }
        boolean less = difference.signum() < 0;
        String amount = Money.cents(difference.abs()) + (less ? " less" : " more") + " each";
        String sure = "(95 % interval " + Money.cents(low) + " to " + Money.cents(high) + ")";
        String said = switch (result.verdict()) {
            case EFFECTIVE -> "The offer was effective: who got it brought " + amount + " " + sure + ".";
            case HARMFUL -> "The offer was harmful: who got it brought " + amount + " " + sure + ".";
            case NO_DIFFERENCE, TOO_SMALL ->
                "No difference seen: who got it brought " + amount + ", which may be chance " + sure + ".";
        };
        if (result.verdict() == Verdict.NO_DIFFERENCE || result.verdict() == Verdict.TOO_SMALL) {
            return said;
        }
        BigDecimal share = result.returnShare();
        return said + " Times " + count(result.offeredCompared()) + " customers and less the cost of "
                + Money.cents(result.costCompared()) + ", that is " + Money.cents(gain)
                + (share == null ? "." : ", a return of " + percent(share) + ".");
    }
}
