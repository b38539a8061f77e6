package org.goldenlist.night;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Figures and grades by the words of the documentation and in the plainest way, from single lines, for comparison. */
final class PlainList {

    private static final List<Integer> WINDOWS = List.of(30, 90, 365, 730, Integer.MAX_VALUE);
    private static final BigDecimal ASSUMED_MARGIN = new BigDecimal("0.30");

    /** One line that counts. */
    record Sale(
            String customer,
            LocalDate day,
            String order,
            @Nullable String category,
            boolean isReturn,
            BigDecimal units,
            BigDecimal discount,
            BigDecimal net,
            @Nullable BigDecimal cost) {

        BigDecimal profit() {
            return cost == null ? net.multiply(ASSUMED_MARGIN) : net.subtract(cost);
        }
    }

    private final LocalDate asOf;
    private final Map<String, List<Sale>> salesOf = new TreeMap<>();

    PlainList(LocalDate asOf, Collection<Sale> sales) {
        this.asOf = asOf;
        sales.stream()
                .filter(sale -> !sale.day().isAfter(asOf))
                .forEach(sale -> salesOf.computeIfAbsent(sale.customer(), c -> new ArrayList<>())
                        .add(sale));
    }

    /** By customer, in the order of {@link NightTables#METRICS}. */
    Map<String, String> figures() {
        Map<String, String> figures = new TreeMap<>();
        salesOf.forEach((customer, sales) -> figures.put(customer, figures(sales)));
        return figures;
    }

    private String figures(List<Sale> sales) {
        TreeSet<LocalDate> orderDays = new TreeSet<>(orders(sales).values());
        List<Object> figures = new ArrayList<>();
        figures.add(orderDays.isEmpty() ? "-" : orderDays.first());
        figures.add(orderDays.isEmpty() ? "-" : orderDays.last());
        figures.add(orderDays.size());
        List<Long> gaps = gaps(orderDays);
        figures.add(gaps.isEmpty() ? "-" : quantile(gaps, 0.5));
        figures.add(gaps.isEmpty() ? "-" : quantile(gaps, 0.75).subtract(quantile(gaps, 0.25)));
        WINDOWS.forEach(days -> figures.add(orders(within(sales, days)).size()));
        WINDOWS.forEach(days ->
                figures.add(new BigDecimal(sum(within(sales, days), Sale::units, sale -> true)).setScale(3)));
        WINDOWS.forEach(days -> figures.add(sum(within(sales, days), Sale::discount, sale -> true)));
        WINDOWS.forEach(days -> figures.add(sum(within(sales, days), Sale::net, sale -> true)));
        WINDOWS.forEach(days -> figures.add(sum(within(sales, days), Sale::net, Sale::isReturn)));
        WINDOWS.forEach(days -> figures.add(sum(within(sales, days), Sale::profit, sale -> true)));
        WINDOWS.forEach(days -> figures.add(sum(within(sales, days), Sale::net, sale -> sale.cost() == null)));
        figures.addAll(categories(within(sales, 365)));
        return String.join(" ", figures.stream().map(Object::toString).toList());
    }

    /** The days of the orders: one order per day and transaction with a sale of a positive amount. */
    private static Map<String, LocalDate> orders(List<Sale> sales) {
        Map<String, LocalDate> orders = new HashMap<>();
        sales.stream()
                .filter(sale -> !sale.isReturn() && sale.net().signum() > 0)
                .forEach(sale -> orders.put(sale.day() + " " + sale.order(), sale.day()));
        return orders;
    }

    private static List<Long> gaps(TreeSet<LocalDate> days) {
        return days.stream()
                .filter(day -> days.lower(day) != null)
                .map(day -> ChronoUnit.DAYS.between(days.lower(day), day))
                .sorted()
                .toList();
    }

    private static BigDecimal quantile(List<Long> sorted, double q) {
        double place = (sorted.size() - 1) * q;
        long below = sorted.get((int) Math.floor(place));
        long above = sorted.get((int) Math.ceil(place));
        return BigDecimal.valueOf(below + (place - Math.floor(place)) * (above - below))
                .setScale(2, RoundingMode.UNNECESSARY);
    }

    private List<Sale> within(List<Sale> sales, int days) {
        return sales.stream()
                .filter(sale -> ChronoUnit.DAYS.between(sale.day(), asOf) < days)
                .toList();
    }

    private static String sum(List<Sale> sales, Function<Sale, BigDecimal> amount, Predicate<Sale> which) {
        return sales.stream()
                .filter(which)
                .map(amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .setScale(4)
                .toPlainString();
    }

    private static List<Object> categories(List<Sale> sales) {
        Map<String, BigDecimal> nets = new TreeMap<>();
        sales.stream()
                .filter(sale -> sale.category() != null)
                .forEach(sale -> nets.merge(sale.category(), sale.net(), BigDecimal::add));
        nets.values().removeIf(net -> net.signum() <= 0);
        if (nets.isEmpty()) {
            return List.of(0, "-", "-");
        }
        String main = null;
        for (String category : nets.keySet()) {
            main = main == null || nets.get(category).compareTo(nets.get(main)) > 0 ? category : main;
        }
        BigDecimal all = nets.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return List.of(nets.size(), main, nets.get(main).divide(all, 4, RoundingMode.HALF_UP));
    }

    /** By customer who has ever ordered: the grade, with a mark for those who lapsed; the best of fourteen nights within the margin. */
    Map<String, String> grades() {
        Map<String, String> best = new TreeMap<>();
        for (int before = 13; before >= 0; before--) {
            earned(asOf.minusDays(before), BigDecimal.ZERO)
                    .forEach((customer, grade) -> best.merge(customer, grade, PlainList::better));
        }
        Map<String, String> grades = new TreeMap<>(earned(asOf, BigDecimal.ZERO));
        Map<String, String> most = earned(asOf, new BigDecimal("0.1"));
        grades.replaceAll((customer, grade) -> {
            String held = better(grade, best.get(customer));
            return held.compareTo(most.get(customer)) < 0 ? most.get(customer) : held;
        });
        return grades;
    }

    private static String better(String one, String other) {
        return one.compareTo(other) <= 0 ? one : other.substring(0, 1);
    }

    /** What each would earn on a night with a score that is better by a share. */
    private Map<String, String> earned(LocalDate night, BigDecimal share) {
        Map<String, BigDecimal> scores = new HashMap<>();
        Map<String, String> earned = new TreeMap<>();
        Set<String> fresh = new HashSet<>();
        salesOf.forEach((customer, all) -> {
            List<Sale> sales =
                    all.stream().filter(sale -> !sale.day().isAfter(night)).toList();
            List<Sale> year = sales.stream()
                    .filter(sale -> sale.day().isAfter(night.minusDays(365)))
                    .toList();
            if (!orders(year).isEmpty()) {
                scores.put(customer, year.stream().map(Sale::profit).reduce(BigDecimal.ZERO, BigDecimal::add));
            } else if (!orders(sales).isEmpty()) {
                earned.put(customer, "E lapsed");
            }
            if (orders(sales).values().stream().allMatch(day -> day.isAfter(night.minusDays(90)))) {
                fresh.add(customer);
            }
        });
        List<BigDecimal> best =
                scores.values().stream().sorted((a, b) -> b.compareTo(a)).toList();
        scores.forEach((customer, score) -> {
            String grade = grade(score.add(score.abs().multiply(share)), best);
            boolean atLeastC = fresh.contains(customer) && score.signum() > 0;
            earned.put(customer, atLeastC ? better(grade, "C") : grade);
        });
        return earned;
    }

    /** A grade needs more than the first rank behind its line has; shares of 5, 20, 50 and 80 percent, and one A at least. */
    private static String grade(BigDecimal score, List<BigDecimal> best) {
        String grade = isAbove(score, best, 5)
                ? "A"
                : isAbove(score, best, 20)
                        ? "B"
                        : isAbove(score, best, 50) ? "C" : isAbove(score, best, 80) ? "D" : "E";
        return score.signum() <= 0 && "AB".contains(grade) ? "C" : grade;
    }

    private static boolean isAbove(BigDecimal score, List<BigDecimal> best, int percent) {
        int ranks = Math.max(1, (best.size() * percent + 50) / 100);
        return ranks >= best.size() || score.compareTo(best.get(ranks)) > 0;
    }
}
