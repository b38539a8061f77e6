package org.goldenlist.report.management;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.goldenlist.day.Quarter;
import org.goldenlist.report.look.Figures;
import org.goldenlist.report.look.Figures.Unit;
import org.goldenlist.report.look.Words;
import org.goldenlist.report.management.Giving.QuarterGiven;
import org.jspecify.annotations.Nullable;

/** The rewards of each quarter with what they cost, held against what the company earned; and all of them together where they are several. */
record QuarterRows(ManagementReport report, Words words, Figures figures) {

    record Row(
            String label,
            String planned,
            String toGive,
            String given,
            String declined,
            String spent,
            String toSpend,
            String budget,
            String profit,
            String share) {}

    static String label(Quarter quarter, Words words) {
        return words.say("quarters.label", String.valueOf(quarter.number()), String.valueOf(quarter.year()));
    }

    String none() {
        return quarters().isEmpty() ? words.say("quarters.none") : "";
    }

    String note() {
        return quarters().isEmpty() ? "" : words.say("quarters.note");
    }

    private List<QuarterGiven> quarters() {
        return report.giving().quarters();
    }

    /** The quarters; all together stands apart. */
    List<Row> rows() {
        List<Row> rows = all();
        return rows.isEmpty() ? rows : rows.subList(0, quarters().size());
    }

    /** All together, where there are several. */
    List<Row> together() {
        return quarters().size() < 2
                ? List.of()
                : all().subList(quarters().size(), quarters().size() + 1);
    }

    private List<Row> all() {
        List<QuarterGiven> quarters = quarters();
        if (quarters.isEmpty()) {
            return List.of();
        }
        List<String> spent = column(QuarterGiven::spent, 46);
        List<String> toSpend = column(QuarterGiven::toSpend, 46);
        List<String> budget = budgets();
        List<String> profit = column(QuarterGiven::companyProfit, 54);
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i <= quarters.size(); i++) {
            List<QuarterGiven> of = i < quarters.size() ? quarters.subList(i, i + 1) : quarters;
            rows.add(new Row(
                    i < quarters.size() ? label(of.get(0).quarter(), words) : words.say("quarters.all"),
                    count(of, QuarterGiven::planned),
                    count(of, QuarterGiven::toGive),
                    count(of, QuarterGiven::given),
                    count(of, QuarterGiven::declined),
                    spent.get(i),
                    toSpend.get(i),
                    budget.get(i),
                    profit.get(i),
                    share(sum(of, QuarterGiven::cost), sum(of, QuarterGiven::companyProfit))));
        }
        return rows;
    }

    private String count(List<QuarterGiven> of, ToIntFunction<QuarterGiven> count) {
        return figures.count(of.stream().mapToInt(count).sum());
    }

    private static BigDecimal sum(List<QuarterGiven> of, Function<QuarterGiven, BigDecimal> amount) {
        return of.stream().map(amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private List<String> column(Function<QuarterGiven, BigDecimal> amount, double width) {
        return figures.withTotal(quarters().stream().map(amount).toList(), sum(quarters(), amount), true, width, 9);
    }

    /** Without a sum: a quarter that was not planned has none. */
    private List<String> budgets() {
        List<BigDecimal> known = quarters().stream()
                .map(one -> one.budget() == null ? BigDecimal.ZERO : one.budget())
                .toList();
        Unit unit = figures.unit(Unit.WHOLE, 46, 9, known);
        return Stream.concat(known.stream().map(one -> figures.in(unit, one)), Stream.of(""))
                .toList();
    }

    /** Not where there is no profit, or so little that the rewards are many times as much. */
    private String share(BigDecimal cost, @Nullable BigDecimal profit) {
        if (profit == null || profit.signum() <= 0) {
            return "";
        }
        BigDecimal share = cost.divide(profit, 6, RoundingMode.HALF_UP);
        return Attention.means(share) ? figures.percent(share, 1) : "";
    }
}
