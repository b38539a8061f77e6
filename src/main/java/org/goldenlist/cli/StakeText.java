package org.goldenlist.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import org.goldenlist.stake.AtStake;
import org.jspecify.annotations.Nullable;

/** What losing a key customer would mean, in words. */
final class StakeText {

    private StakeText() {}

    static void append(StringBuilder text, @Nullable AtStake stake) {
        if (stake == null) {
            return;
        }
        text.append("\n  if we lost them (a key customer: ").append(stake.why()).append(")\n");
        line(
                text,
                Money.cents(stake.netProfit()) + " of net profit a year" + share(stake.profitShare()) + ", "
                        + Money.cents(stake.netRevenue()) + " of net revenue" + share(stake.revenueShare()));
        if (stake.runningDays() != null) {
            line(text, "it pays " + plain(stake.runningDays()) + " days of the running costs");
        }
        if (stake.referredCustomers() > 0) {
            line(
                    text,
                    (stake.referredCustomers() == 1
                                    ? "the customer who came this way brings "
                                    : "the " + stake.referredCustomers() + " customers who came this way bring ")
                            + Money.cents(stake.referredNetProfit()) + " more");
        }
        Long needed = stake.csToBecomeBs();
        if (needed != null && needed > 0) {
            line(
                    text,
                    String.format(Locale.ROOT, "%,d", needed)
                            + (needed == 1 ? " average C would have" : " average Cs would have")
                            + " to become a B to make it good");
        }
        if (stake.winningFrom() != null && stake.winningTo() != null) {
            line(
                    text,
                    "winning another one costs " + Money.cents(stake.winningFrom()) + " to "
                            + Money.cents(stake.winningTo()));
        }
    }

    private static void line(StringBuilder text, String line) {
        text.append("    ").append(line).append('\n');
    }

    private static String share(@Nullable BigDecimal share) {
        return share == null ? "" : " (" + share.movePointRight(2).setScale(1, RoundingMode.HALF_UP) + "%)";
    }

    private static String plain(BigDecimal number) {
        return String.format(Locale.ROOT, "%,.1f", number).replace('-', '\u2212');
    }
}
