package org.goldenlist.report.because;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.goldenlist.report.look.Figures;
import org.goldenlist.report.look.Fit;
import org.goldenlist.report.look.Words;

/**
 * Why a customer's profit differs from the year before: more or fewer orders at the old profit an order, larger or
 * smaller orders at the old margin, a better or thinner margin, more or less serving. The four add up exactly.
 */
public final class YearBefore {

    private static final int SCALE = 10;

    private final Words words;
    private final Figures figures;
    private final double width;
    private final double size;

    /** @param width of the one line that it has */
    public YearBefore(Words words, Figures figures, double width, double size) {
        this.words = words;
        this.figures = figures;
        this.width = width;
        this.size = size;
    }

    private record Reason(String what, BigDecimal amount) {}

    /** @param whole the difference that the reasons add up to */
    public String since(Year before, Year now, BigDecimal whole) {
        if (!before.isComparable()) {
            return words.say(before.netRevenue().signum() == 0 ? "because.fresh" : "because.no.orders");
        }
        if (now.orders().signum() == 0) {
            return words.say("because.silent");
        }
        List<Reason> reasons = reasons(before, now);
        if (reasons.isEmpty()) {
            BigDecimal left = whole.setScale(0, RoundingMode.HALF_UP);
            return left.signum() == 0 ? words.say("because.same") : words.say("because.other", figures.signed(left));
        }
        for (int shown = Math.min(2, reasons.size()); shown > 0; shown--) {
            String line = line(reasons, shown, whole);
            if (Fit.lines(line, width, size, false) <= 1) {
                return line;
            }
        }
        return Fit.in(1, line(reasons, 1, whole), width, size, false);
    }

    private List<Reason> reasons(Year before, Year now) {
        BigDecimal more = now.orders().subtract(before.orders());
        BigDecimal byOrders = more.multiply(before.margin()).divide(before.orders(), SCALE, RoundingMode.HALF_UP);
        BigDecimal oldMargin =
                now.netRevenue().multiply(before.margin()).divide(before.netRevenue(), SCALE, RoundingMode.HALF_UP);
        BigDecimal bySize = oldMargin.subtract(before.margin()).subtract(byOrders);
        BigDecimal byMargin = now.margin().subtract(oldMargin);
        BigDecimal byServing = before.costToServe().subtract(now.costToServe());
        long orders = more.abs().longValue();
        List<Reason> reasons = new ArrayList<>();
        reasons.add(new Reason(
                words.count(more.signum() < 0 ? "because.fewer" : "because.more", orders, figures.number(orders)),
                byOrders));
        reasons.add(new Reason(words.say(bySize.signum() < 0 ? "because.smaller" : "because.larger"), bySize));
        reasons.add(new Reason(words.say(byMargin.signum() < 0 ? "because.thinner" : "because.better"), byMargin));
        reasons.add(new Reason(words.say(byServing.signum() < 0 ? "because.serving" : "because.unserved"), byServing));
        return reasons.stream()
                .filter(reason -> reason.amount.abs().compareTo(new BigDecimal("0.5")) >= 0)
                .sorted(Comparator.comparing((Reason reason) -> reason.amount.abs())
                        .reversed())
                .toList();
    }

    /** The largest ones, and what is left of the whole, in whole units that add up. */
    private String line(List<Reason> reasons, int shown, BigDecimal whole) {
        List<String> parts = new ArrayList<>();
        BigDecimal left = whole.setScale(0, RoundingMode.HALF_UP);
        for (int i = 0; i < shown; i++) {
            boolean lastOfAll = i == reasons.size() - 1;
            BigDecimal amount = lastOfAll ? left : reasons.get(i).amount.setScale(0, RoundingMode.HALF_UP);
            parts.add(reasons.get(i).what + " " + figures.signed(amount));
            left = left.subtract(amount);
        }
        if (left.signum() != 0) {
            parts.add(words.say("because.other", figures.signed(left)));
        }
        return String.join(", ", parts);
    }
}
