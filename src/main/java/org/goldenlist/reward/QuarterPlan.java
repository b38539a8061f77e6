package org.goldenlist.reward;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The plan of a quarter, as it stands.
 *
 * @param asOf the night that its figures are of
 * @param gradesOn the night that its grades are of
 * @param budgetFrom how the budget came about
 * @param rows the worthiest first
 * @param fresh made just now; otherwise it had been made before
 */
public record QuarterPlan(
        String quarter,
        LocalDate asOf,
        LocalDate gradesOn,
        BigDecimal budget,
        String budgetFrom,
        List<Row> rows,
        boolean fresh) {

    /**
     * One customer.
     *
     * @param place by worth, the best being 1
     * @param grade on the day of the grades
     * @param gradeNow null: not graded any more
     * @param state planned, approved, refused or left out
     * @param itemId null, and so are the next four: left out
     * @param worthTo value to the customer
     */
    public record Row(
            int place,
            int customerNo,
            String customerId,
            @Nullable String name,
            String grade,
            @Nullable String gradeNow,
            String state,
            @Nullable String itemId,
            @Nullable String title,
            @Nullable String kind,
            @Nullable BigDecimal cost,
            @Nullable BigDecimal worthTo,
            String because) {

        public boolean isReward() {
            return state.equals("planned") || state.equals("approved");
        }
    }

    /** What the rewards of the plan cost, those approved among them. */
    public BigDecimal cost() {
        return rows.stream()
                .filter(Row::isReward)
                .map(row -> row.cost() == null ? BigDecimal.ZERO : row.cost())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    QuarterPlan anew() {
        return new QuarterPlan(quarter, asOf, gradesOn, budget, budgetFrom, rows, true);
    }
}
