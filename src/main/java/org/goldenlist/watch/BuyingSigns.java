package org.goldenlist.watch;

import static org.goldenlist.watch.Look.days;
import static org.goldenlist.watch.Look.percent;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.IntFunction;
import org.goldenlist.metric.FactsOf.CategoryDays;
import org.goldenlist.metric.Quantile;
import org.goldenlist.metric.Sums;
import org.goldenlist.text.Text;
import org.goldenlist.worth.Forecast;

/** The signs in what a customer buys. Pure functions. */
final class BuyingSigns {

    private static final int QUARTER = Quarters.DAYS;
    private static final int YEAR = CustomerAsOf.YEAR;
    private static final int MONTH = 30;
    private static final int FEW = 3;
    private static final int A_HABIT = 5;
    private static final int A_RHYTHM = 4;
    private static final double REGULAR = 0.75;
    private static final double IMPORTANT = 0.1;
    private static final double NEARLY_ALL = 0.8;
    private static final int LONG_NAME = 60;

    private final IntFunction<String> categories;

    /** @param categories their names, by number */
    BuyingSigns(IntFunction<String> categories) {
        this.categories = categories;
    }

    /**
     * Silent for longer than usual, and in all likelihood without an order in 90 days; or regular, and silent for far longer than
     * ever. Where no model is in force: silent for 90 days. How good each is, and was chosen: docs/watch.md.
     */
    static Optional<Seen> pastRhythm(Look look) {
        CustomerAsOf customer = look.customer();
        List<Long> gaps = customer.gaps(look.company().closed());
        long silence = look.silence();
        OptionalDouble none = chanceOfNone(look);
        boolean longerThanUsual = gaps.size() < 2 || silence > quantile(gaps, 0.5);
        boolean staysAway = none.isPresent()
                ? longerThanUsual
                        && none.getAsDouble() * 100
                                >= look.thresholds().noOrder().doubleValue()
                : silence >= look.thresholds().silent();
        return staysAway || isLate(gaps, silence, look.thresholds().late().doubleValue())
                ? Optional.of(new Seen(Sign.PAST_RHYTHM, look.byStanding(), silenceInWords(gaps, silence, none)))
                : Optional.empty();
    }

    /** Of a customer whose pauses hardly differ: far longer than the long ones. */
    private static boolean isLate(List<Long> gaps, long silence, double times) {
        return gaps.size() >= A_RHYTHM
                && quantile(gaps, 0.75) - quantile(gaps, 0.25) <= REGULAR * quantile(gaps, 0.5)
                && silence > gaps.get(gaps.size() - 1)
                && silence > times * Math.max(1, quantile(gaps, 0.9));
    }

    /** None where no model is in force. */
    private static OptionalDouble chanceOfNone(Look look) {
        Forecast forecast = look.company().forecast();
        return forecast == null
                ? OptionalDouble.empty()
                : OptionalDouble.of(1 - forecast.chanceOfOrder(look.customer().history(), Quarters.DAYS));
    }

    private static String silenceInWords(List<Long> gaps, long silence, OptionalDouble none) {
        String usual = gaps.isEmpty() ? "" : "orders every " + days(Math.round(quantile(gaps, 0.5))) + ", ";
        String longest =
                gaps.size() < A_RHYTHM ? "" : "; the longest pause of two years was " + gaps.get(gaps.size() - 1);
        String chance = none.isPresent() && none.getAsDouble() >= 0.5
                ? "; the chance of no order in 90 days is " + percent(none.getAsDouble())
                : "";
        return usual + "silent for " + days(silence) + longest + chance;
    }

    /** Without an order for so long that hardly one in ten comes back. */
    static Optional<Seen> lost(Look look) {
        long silence = look.day() - look.customer().lastOrder();
        return silence < look.thresholds().lost()
                ? Optional.empty()
                : Optional.of(new Seen(
                        Sign.LOST,
                        look.byStanding(),
                        "no order since " + look.inWords(look.customer().lastOrder())));
    }

    private static double quantile(List<Long> ascending, double share) {
        return Quantile.of(ascending.size(), ascending::get, share);
    }

    /** Less than in the same quarter a year before: beyond what the whole list lost, and beyond the own ups and downs. */
    static Optional<Seen> buysLess(Look look) {
        double decline = look.company().decline();
        double fall = look.thresholds().fall().doubleValue() / 100;
        return Quarters.of(look)
                .filter(one -> one.change(decline) <= -fall && one.isBeyondChance(decline))
                .map(one ->
                        new Seen(Sign.BUYS_LESS, look.byStanding(), less(one.change(1)) + ": " + one.inWords(decline)));
    }

    static Optional<Seen> buysMore(Look look) {
        double rise = look.thresholds().rise().doubleValue() / 100;
        return Quarters.of(look)
                .filter(one -> one.change(1) >= rise)
                .map(one -> new Seen(
                        Sign.BUYS_MORE, Severity.OCCASION, "buys " + more(one.change(1)) + ": " + one.inWords(1)));
    }

    private static String less(double change) {
        return change > -1
                ? "buys " + percent(-change) + " less in 90 days than a year ago"
                : "returned as much as they bought in 90 days, or more";
    }

    private static String more(double change) {
        return change < Quarters.MANY_TIMES
                ? percent(change) + " more in 90 days than a year ago"
                : (int) Math.floor(change + 1) + " times as much in 90 days as a year ago";
    }

    /** A habit of the last year that has ended, while the customer still orders. */
    Optional<Seen> categoryStopped(Look look) {
        CustomerAsOf customer = look.customer();
        long day = look.day();
        List<String> stopped = new ArrayList<>();
        long revenue = customer.between(day - YEAR, day).netRevenue();
        for (CategoryDays category : customer.file().categories()) {
            List<Long> bought = new ArrayList<>();
            long net = 0;
            for (int i = 0; i < category.days().size(); i++) {
                long one = category.days().get(i);
                if (one > day - YEAR && one <= day) {
                    bought.add(one);
                    net += category.netRevenue().get(i);
                }
            }
            if (bought.size() >= A_HABIT && net >= revenue * IMPORTANT && hasStopped(look, bought)) {
                stopped.add(name(category) + ", none since " + look.inWords(bought.get(bought.size() - 1)));
            }
        }
        stopped.sort(null);
        return stopped.isEmpty()
                ? Optional.empty()
                : Optional.of(new Seen(
                        Sign.CATEGORY_STOPPED,
                        look.byStanding(),
                        String.join("; ", stopped.subList(0, Math.min(FEW, stopped.size()))) + "; orders go on"));
    }

    private static boolean hasStopped(Look look, List<Long> bought) {
        CustomerAsOf customer = look.customer();
        ClosedDays closed = look.company().closed();
        long last = bought.get(bought.size() - 1);
        List<Long> gaps = new ArrayList<>();
        for (int i = 1; i < bought.size(); i++) {
            gaps.add(closed.open(bought.get(i - 1), bought.get(i)));
        }
        gaps.sort(null);
        double usual =
                Math.max(1, quantile(gaps, 0.9)) * look.thresholds().late().doubleValue();
        return closed.open(last, look.day()) > Math.max(MONTH, usual)
                && customer.orderDays(last, look.day()) >= FEW
                && customer.lastOrder() > last;
    }

    /** A large part of what was bought in a year came back, on several days. */
    static Optional<Seen> returns(Look look) {
        CustomerAsOf customer = look.customer();
        long day = look.day();
        Sums year = customer.between(day - YEAR, day);
        double rate = returnRate(year);
        if (rate * 100 < look.thresholds().returns().doubleValue() || customer.orderDays(day - YEAR, day) < FEW) {
            return Optional.empty();
        }
        double before = returnRate(customer.between(day - 2 * YEAR, day - YEAR));
        return Optional.of(new Seen(
                Sign.RETURNS,
                Severity.MEDIUM,
                percent(rate) + " of what they bought in a year came back"
                        + (before > 0 ? ", " + percent(before) + " in the year before" : "")));
    }

    private static double returnRate(Sums sums) {
        return sums.sold() <= 0 ? 0 : (double) -sums.returns() / sums.sold();
    }

    /** Of a quarter against the year before it: less margin before the cost to serve, or more discount. */
    static Optional<Seen> margin(Look look) {
        CustomerAsOf customer = look.customer();
        long day = look.day();
        Sums now = customer.between(day - QUARTER, day);
        Sums before = customer.between(day - QUARTER - YEAR, day - QUARTER);
        if (customer.orderDays(day - QUARTER, day) < FEW
                || customer.orderDays(day - QUARTER - YEAR, day - QUARTER) < A_HABIT
                || now.netRevenue() <= 0
                || before.netRevenue() <= 0) {
            return Optional.empty();
        }
        double drift = look.thresholds().drift().doubleValue() / 100;
        if (discountShare(now) - discountShare(before) >= drift) {
            return Optional.of(drifted(
                    look, "discount " + percent(discountShare(before)) + ", now " + percent(discountShare(now))));
        }
        boolean known = now.uncosted() == 0 && before.uncosted() == 0;
        return known && marginOf(before) - marginOf(now) >= drift
                ? Optional.of(drifted(look, "margin " + percent(marginOf(before)) + ", now " + percent(marginOf(now))))
                : Optional.empty();
    }

    private static Seen drifted(Look look, String what) {
        return new Seen(Sign.MARGIN, look.customer().isGolden() ? Severity.MEDIUM : Severity.LOW, what + " in 90 days");
    }

    private static double discountShare(Sums sums) {
        return sums.gross() <= 0 ? 0 : (double) sums.discount() / sums.gross();
    }

    /** Before the cost to serve. */
    private static double marginOf(Sums sums) {
        return (double) (sums.netProfit() + sums.costToServe()) / sums.netRevenue();
    }

    /** A habit of one group alone, of a company that sells several; lines without a category leave it open. */
    Optional<Seen> oneProduct(Look look) {
        CustomerAsOf customer = look.customer();
        long day = look.day();
        int ordered = customer.orderDays(day - YEAR, day);
        if (!customer.isLookedAfter() || ordered < A_HABIT || look.company().categories() < 2) {
            return Optional.empty();
        }
        List<CategoryDays> bought = customer.file().categories().stream()
                .filter(category -> daysOf(category, day) > 0)
                .toList();
        return bought.size() != 1 || daysOf(bought.get(0), day) < NEARLY_ALL * ordered
                ? Optional.empty()
                : Optional.of(new Seen(
                        Sign.ONE_PRODUCT,
                        Severity.LOW,
                        "buys " + name(bought.get(0)) + " alone, on " + days(ordered) + " of a year"));
    }

    private static long daysOf(CategoryDays category, long day) {
        return category.days().stream()
                .filter(one -> one > day - YEAR && one <= day)
                .count();
    }

    private String name(CategoryDays category) {
        return Text.cut(categories.apply(category.category()), LONG_NAME);
    }
}
