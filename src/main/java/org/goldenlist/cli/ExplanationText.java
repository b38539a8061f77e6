package org.goldenlist.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.goldenlist.grade.CustomerScore;
import org.goldenlist.grade.Policy;
import org.goldenlist.list.Explanation;
import org.goldenlist.list.Pin;
import org.goldenlist.metric.CustomerFigures;
import org.goldenlist.worth.ModelInForce;
import org.jspecify.annotations.Nullable;

/** An explanation in words. */
final class ExplanationText {

    private ExplanationText() {}

    static String of(Explanation one, String currency) {
        StringBuilder text = new StringBuilder();
        text.append(one.customerId()).append(one.name() == null ? "" : "  " + one.name());
        text.append(one.accountManager() == null ? "" : ", looked after by " + one.accountManager());
        text.append("\nas of ").append(one.date()).append("\n\n");
        if (one.grade() == null) {
            text.append("  ").append(one.standing()).append('\n');
        } else {
            text.append("  grade ").append(one.grade()).append(" since ").append(one.since());
            text.append(one.standing().isEmpty() ? "" : ", " + one.standing()).append('\n');
        }
        if (one.rank() != null) {
            text.append(String.format(
                    Locale.ROOT,
                    "  rank %,d of %,d active customers (the first %s%%)%n",
                    one.rank(),
                    one.activeCustomers(),
                    percentile(one.rank(), one.activeCustomers())));
        }
        pin(text, one.pin());
        score(text, one, currency);
        lines(text, one);
        worth(text, one.worth(), one.figures() == null ? 0 : one.figures().activeDays());
        segment(text, one.segment());
        WatchText.append(text, one.signs(), one.securePlan());
        StakeText.append(text, one.ifWeLostThem());
        GivenText.append(text, one.given());
        figures(text, one);
        CareText.of(one.care())
                .ifPresent(care -> text.append("  care: ").append(care).append('\n'));
        if (one.goodwill() != null) {
            text.append("  goodwill: ").append(CareText.of(one.goodwill())).append('\n');
        }
        history(text, one);
        return Terminal.safe(text.toString().stripTrailing());
    }

    private static void pin(StringBuilder text, @Nullable Pin pin) {
        if (pin != null) {
            text.append("  ").append(PinText.of(pin)).append('\n');
        }
    }

    private static BigDecimal percentile(int rank, int customers) {
        return BigDecimal.valueOf(100L * rank).divide(BigDecimal.valueOf(customers), 1, RoundingMode.CEILING);
    }

    private static void score(StringBuilder text, Explanation one, String currency) {
        Explanation.Score score = one.score();
        if (score == null) {
            return;
        }
        text.append("\n  net profit of the 365 days that end with the date, ")
                .append(currency)
                .append('\n');
        row(
                text,
                "net revenue",
                score.netRevenue(),
                "returns " + Money.cents(score.returns()) + " and discounts " + Money.cents(score.discount())
                        + " are taken off");
        row(text, "− known cost", score.knownCost(), null);
        row(
                text,
                "− assumed cost",
                score.assumedCost(),
                "on " + Money.cents(score.assumedOn()) + " of revenue without a cost");
        row(text, "− cost to serve", score.costToServe(), null);
        row(text, "= net profit", score.netProfit(), null);
        scored(text, one.scored());
        if (score.returnLines() > 0) {
            text.append(String.format(
                    Locale.ROOT,
                    "    returns in 365 days: %,d %s, %s; %,d linked to their sale%n",
                    score.returnLines(),
                    score.returnLines() == 1 ? "line" : "lines",
                    Money.cents(score.returns()),
                    score.linkedReturnLines()));
        }
    }

    /** Where the score is not the net profit alone. */
    private static void scored(StringBuilder text, @Nullable CustomerScore scored) {
        if (scored == null
                || (scored.policy() == Policy.PROFIT && scored.second().signum() == 0)) {
            return;
        }
        if (scored.policy() == Policy.RFM) {
            text.append(
                    "\n  RFM score, of 100: the share of the other active customers who are behind, a third for each\n");
            row(text, "recency", scored.first(), null);
            row(text, "+ frequency", scored.second(), "orders of 365 days");
            row(text, "+ money", scored.third(), "net profit of 365 days");
        } else {
            row(text, "+ credit", scored.second(), "a share of the profit of those who came by way of this customer");
            if (scored.policy() == Policy.WORTH) {
                row(text, "+ expected", scored.third(), "of the next year");
            }
        }
        row(text, "= score", scored.score(), null);
    }

    private static void worth(StringBuilder text, Explanation.@Nullable Worth worth, int activeDays) {
        if (worth == null) {
            return;
        }
        text.append("\n  expected, by ").append(worth.model()).append(" as of ").append(worth.fittedAsOf());
        text.append(String.format(
                Locale.ROOT,
                "%n    still a customer: %s; next order %s; net profit of the next year %s%n",
                worth.model().equals(ModelInForce.PLAIN)
                        ? "not told by the plain average"
                        : chance(worth.probabilityAlive(), activeDays),
                worth.nextOrder() == null ? "not in sight" : "about " + worth.nextOrder(),
                Money.cents(worth.expectedNextYear())));
        text.append(String.format(
                Locale.ROOT,
                "    worth %s over %d years alone%s%n",
                Money.cents(worth.longTermValue()),
                worth.horizonYears(),
                worth.referred() == 0
                        ? ""
                        : ", and " + Money.cents(worth.longTermValueTogether()) + " with the " + worth.referred()
                                + (worth.referred() == 1 ? " customer" : " customers")
                                + " who came this way, each counted once"));
    }

    /** These models say next to nothing of who has ordered on one day alone. */
    private static String chance(double probabilityAlive, int activeDays) {
        return activeDays == 1
                ? "cannot be told after one day with orders"
                : String.format(Locale.ROOT, "%.0f%%", 100 * probabilityAlive);
    }

    private static void segment(StringBuilder text, Explanation.@Nullable Segment segment) {
        if (segment == null) {
            return;
        }
        text.append("\n  segment ").append(segment.name()).append(" since ").append(segment.since());
        text.append(segment.previous() == null ? "" : ", " + segment.previous() + " before");
        text.append("\n");
        band(text, "recency", segment.recency(), "days since the last order", true);
        band(text, "frequency", segment.frequency(), "orders of 365 days", false);
        band(text, "money", segment.money(), "net profit of 365 days", false);
    }

    /** Such as: recency 4, 12 days since the last order; 4 to 20, 5 to 9. */
    private static void band(StringBuilder text, String what, Explanation.Band band, String unit, boolean atMost) {
        String word = atMost ? " up to " : " from ";
        text.append(String.format(
                Locale.ROOT,
                "    %-10s %d   %s %s; %d",
                what,
                band.number(),
                shown(band.figure()),
                unit,
                band.number()));
        text.append(word).append(shown(band.from()));
        if (band.next() != null) {
            text.append(", ").append(band.nextNumber()).append(word).append(shown(band.next()));
        }
        text.append('\n');
    }

    private static String shown(BigDecimal figure) {
        return figure.scale() == 0 ? String.format(Locale.ROOT, "%,d", figure.longValueExact()) : Money.cents(figure);
    }

    private static void row(StringBuilder text, String what, BigDecimal amount, @Nullable String remark) {
        text.append(String.format(Locale.ROOT, "    %-18s %16s", what, Money.cents(amount)));
        text.append(remark == null ? "" : "   " + remark).append('\n');
    }

    private static void lines(StringBuilder text, Explanation one) {
        Explanation.Line better = one.better();
        Explanation.Line own = one.own();
        // one that is held over is lost by time
        boolean earned = own != null && own.gap().signum() < (own.equalWillDo() ? 1 : 0);
        if (better == null && !earned) {
            return;
        }
        text.append("\n  what would change it\n");
        if (better != null) {
            text.append(String.format(
                    "    up to %s: a score %s %s, %s more%s%n",
                    better.grade(),
                    better.equalWillDo() ? "of" : "above",
                    Money.cents(better.line()),
                    Money.cents(better.gap()),
                    orders(better)));
        }
        if (own != null && earned) {
            text.append(String.format(
                    "    out of %s: a score %s, %s below%s%n",
                    own.grade(),
                    own.equalWillDo()
                            ? "of less than " + Money.cents(own.line())
                            : "of " + Money.cents(own.line()) + " or less",
                    Money.cents(own.gap().negate()),
                    orders(own)));
        }
    }

    private static String orders(Explanation.Line line) {
        Integer orders = line.usualOrders();
        return orders == null ? "" : ", about " + orders + (orders == 1 ? " usual order" : " usual orders");
    }

    private static void figures(StringBuilder text, Explanation one) {
        CustomerFigures figures = one.figures();
        if (figures == null) {
            return;
        }
        text.append('\n');
        row(text, "", "30 days", "90 days", "365 days", "365 before", "ever");
        row(text, "orders", figures, window -> String.format(Locale.ROOT, "%,d", window.orders()));
        int decimals = Math.max(0, figures.life().units().stripTrailingZeros().scale());
        row(text, "units", figures, window -> String.format(Locale.ROOT, "%,." + decimals + "f", window.units()));
        row(text, "gross", figures, window -> Money.cents(window.gross()));
        row(text, "− discount", figures, window -> Money.cents(window.discount()));
        row(text, "− returns", figures, window -> Money.cents(window.returns().negate()));
        row(text, "= net revenue", figures, window -> Money.cents(window.netRevenue()));
        row(text, "− cost of goods", figures, window -> Money.cents(window.cost()));
        row(text, "− cost to serve", figures, window -> Money.cents(window.costToServe()));
        row(text, "= net profit", figures, window -> Money.cents(window.netProfit()));
        orders(text, figures, one.date());
        shares(text, figures, one.mainCategory());
    }

    private static void row(
            StringBuilder text, String what, CustomerFigures figures, Function<CustomerFigures.Window, String> figure) {
        row(
                text,
                what,
                Stream.of(figures.last30(), figures.last90(), figures.last365(), figures.previous365(), figures.life())
                        .map(figure)
                        .toArray(String[]::new));
    }

    private static void row(StringBuilder text, String what, String... cells) {
        text.append(String.format(Locale.ROOT, "  %-18s", what));
        for (String cell : cells) {
            text.append(String.format(Locale.ROOT, " %12s", cell));
        }
        text.append('\n');
    }

    private static void orders(StringBuilder text, CustomerFigures figures, LocalDate date) {
        if (figures.firstOrder() == null) {
            return;
        }
        text.append(String.format(
                Locale.ROOT,
                "%n  a customer for %,d days: first order %s, last order %s%n",
                figures.tenureDays(),
                figures.firstOrder(),
                figures.lastOrder()));
        CustomerFigures.Rhythm rhythm = figures.rhythm();
        if (rhythm != null) {
            long overdue = ChronoUnit.DAYS.between(rhythm.nextOrder(), date);
            text.append(String.format(
                    Locale.ROOT,
                    "  own rhythm: %s from one order to the next in the median, the quartiles %s apart; by it the next is due"
                            + " %s%s%n",
                    days(rhythm.median()),
                    days(rhythm.spread()),
                    rhythm.nextOrder(),
                    overdue > 0 ? ", " + days(BigDecimal.valueOf(overdue)) + " ago" : ""));
        }
    }

    private static String days(BigDecimal days) {
        return days.stripTrailingZeros().toPlainString() + (days.compareTo(BigDecimal.ONE) == 0 ? " day" : " days");
    }

    private static void shares(StringBuilder text, CustomerFigures figures, @Nullable String mainCategory) {
        CustomerFigures.Window year = figures.last365();
        List<String> parts = new ArrayList<>();
        if (year.orderValue() != null) {
            parts.add(Money.cents(year.orderValue()) + " an order");
        }
        if (year.returnRate() != null && year.returnRate().signum() != 0) {
            parts.add(percent(year.returnRate()) + " came back");
        }
        if (year.discountShare() != null && year.discountShare().signum() != 0) {
            parts.add(percent(year.discountShare()) + " discount");
        }
        if (mainCategory != null && figures.mainCategoryShare() != null) {
            parts.add(
                    figures.categories365() == 1
                            ? "nothing but " + mainCategory
                            : String.format(
                                    Locale.ROOT,
                                    "%s of %d categories' revenue with %s",
                                    percent(figures.mainCategoryShare()),
                                    figures.categories365(),
                                    mainCategory));
        }
        if (!parts.isEmpty()) {
            text.append("  in 365 days: ").append(String.join(", ", parts)).append('\n');
        }
    }

    private static String percent(BigDecimal part) {
        return part.movePointRight(2).setScale(1, RoundingMode.HALF_UP) + "%";
    }

    private static void history(StringBuilder text, Explanation one) {
        if (one.history().isEmpty()) {
            return;
        }
        text.append("\n  history\n");
        for (Explanation.Movement move : one.history()) {
            text.append("    ").append(move.businessDate()).append("  ");
            text.append(move.oldGrade() == null ? " " : move.oldGrade())
                    .append(" → ")
                    .append(move.newGrade());
            text.append("  ")
                    .append(Money.cents(move.score()))
                    .append("  ")
                    .append(move.reason())
                    .append('\n');
        }
    }
}
