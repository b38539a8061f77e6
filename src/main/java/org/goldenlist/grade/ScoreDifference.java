package org.goldenlist.grade;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.goldenlist.metric.YearFigures;

/**
 * What makes one score differ from another. Returns, the number of orders and their size count at the margin of then; what the
 * margin of now makes of all revenue comes after them, so that the parts add up exactly. Both scores are of one policy, or of two
 * that count money. Amounts are ten-thousandths.
 */
final class ScoreDifference {

    private record Part(String what, long amount) {}

    private final long amount;
    private final String name;
    private final List<Part> parts = new ArrayList<>();

    ScoreDifference(ScoreParts then, ScoreParts now) {
        amount = Math.subtractExact(now.score(), then.score());
        name = now.policy() == Policy.RFM || (now.second() | now.third() | then.second() | then.third()) != 0
                ? now.policy() == Policy.RFM ? "RFM score" : "score"
                : "profit";
        if (now.policy() == Policy.RFM) {
            add("recency", now.first() - then.first());
            add("frequency", now.second() - then.second());
            add("money", now.third() - then.third());
        } else {
            profit(then.year(), now.year());
            add("those referred", now.second() - then.second());
            add("expected of the next year", now.third() - then.third());
        }
        parts.sort(
                Comparator.comparingLong((Part part) -> Math.abs(part.amount)).reversed());
    }

    /** What differs. */
    String name() {
        return name;
    }

    long amount() {
        return amount;
    }

    private void profit(YearFigures then, YearFigures now) {
        long marginThen = then.netProfit() + then.costToServe();
        long marginNow = now.netProfit() + now.costToServe();
        int more = now.orders() - then.orders();
        String orders = Math.abs(more) + (Math.abs(more) == 1 ? " order " : " orders ") + (more < 0 ? "fewer" : "more");
        if (then.netRevenue() <= 0 || then.orders() <= 0) {
            add(more == 0 ? "other sales" : orders, marginNow - marginThen);
        } else {
            long salesThen = then.netRevenue() - then.returns();
            long salesNow = now.netRevenue() - now.returns();
            long byReturns = atMargin(now.returns() - then.returns(), marginThen, then.netRevenue());
            long byOrders = atMargin(share(salesThen, more, then.orders()), marginThen, then.netRevenue());
            long bySales = atMargin(salesNow - salesThen, marginThen, then.netRevenue());
            long byMargin = marginNow - marginThen - byReturns - bySales;
            add(now.returns() < then.returns() ? "returns" : "fewer returns", byReturns);
            add(more == 0 ? "other sales" : orders, byOrders);
            boolean smaller = salesNow - salesThen < share(salesThen, more, then.orders());
            add(smaller ? "smaller orders" : "larger orders", bySales - byOrders);
            add(byMargin < 0 ? "thinner margin" : "better margin", byMargin);
        }
        long served = then.costToServe() - now.costToServe();
        add(served < 0 ? "more attention" : "less attention", served);
    }

    private void add(String what, long of) {
        if (of != 0) {
            parts.add(new Part(what, of));
        }
    }

    private static long atMargin(long revenue, long margin, long ofRevenue) {
        return BigDecimal.valueOf(revenue)
                .multiply(BigDecimal.valueOf(margin))
                .divide(BigDecimal.valueOf(ofRevenue), 0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    private static long share(long of, int some, int all) {
        return atMargin(some, of, all);
    }

    /** The largest parts first, rounded so that what is shown adds up to what is shown. */
    String inWords(String since, Amounts amounts) {
        int decimals = decimals(amount);
        BigDecimal unit = BigDecimal.ONE.movePointLeft(decimals);
        BigDecimal left = rounded(amount, decimals);
        List<BigDecimal> shown = new ArrayList<>();
        for (Part part : parts) {
            shown.add(rounded(part.amount, decimals));
            left = left.subtract(shown.get(shown.size() - 1));
        }
        // a unit to or from the parts, the largest first, until they add up
        for (int i = 0; left.signum() != 0 && !shown.isEmpty(); i = (i + 1) % shown.size()) {
            BigDecimal one = left.signum() < 0 ? unit.negate() : unit;
            shown.set(i, shown.get(i).add(one));
            left = left.subtract(one);
        }
        StringBuilder words =
                new StringBuilder(name + " " + amounts.signed(rounded(amount, decimals), decimals) + " " + since);
        String separator = ": ";
        for (int i = 0; i < shown.size(); i++) {
            if (shown.get(i).signum() != 0) {
                words.append(separator).append(parts.get(i).what).append(' ');
                words.append(amounts.signed(shown.get(i), decimals));
                separator = ", ";
            }
        }
        return words.toString();
    }

    /** Small amounts have cents. */
    private static int decimals(long amount) {
        return Math.abs(amount) < 100_000 ? 2 : 0;
    }

    private static BigDecimal rounded(long amount, int decimals) {
        return BigDecimal.valueOf(amount, 4).setScale(decimals, RoundingMode.HALF_UP);
    }

    /** How amounts are written in one language. Not thread-safe. */
    static final class Amounts {

        private final NumberFormat[] byDecimals = new NumberFormat[3];

        Amounts(Locale locale) {
            for (int decimals = 0; decimals < byDecimals.length; decimals++) {
                NumberFormat format = NumberFormat.getNumberInstance(locale);
                format.setMinimumFractionDigits(decimals);
                format.setMaximumFractionDigits(decimals);
                byDecimals[decimals] = format;
            }
        }

        private String signed(BigDecimal amount, int decimals) {
            return (amount.signum() < 0 ? "−" : "+") + byDecimals[decimals].format(amount.abs());
        }

        /** Without a sign. */
        String plain(long amount) {
            int decimals = decimals(amount);
            return byDecimals[decimals].format(rounded(Math.abs(amount), decimals));
        }
    }
}
