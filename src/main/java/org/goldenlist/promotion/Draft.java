package org.goldenlist.promotion;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToLongFunction;
import org.goldenlist.worth.CustomerHistory;

/** A plan that is not written yet; made by pure functions out of what the last night knows. */
record Draft(PromotionPlan plan, List<PromotionShare> shares) {

    /**
     * Of a period and its budget.
     *
     * @param gainBy what expects the gain, in words
     * @param gain what it expects of a customer, in ten-thousandths
     */
    static Draft of(
            LocalDate from,
            LocalDate to,
            LocalDate lastNight,
            BigDecimal budget,
            List<PromotionTables.Active> active,
            int recentDays,
            PromotionSettings settings,
            String gainBy,
            ToLongFunction<CustomerHistory> gain) {
        List<Candidate> candidates = new ArrayList<>();
        int problem = 0;
        int withoutGain = 0;
        for (PromotionTables.Active one : active) {
            if (one.history().profitOfYear() < 0) {
                problem++;
                continue;
            }
            long expected = gain.applyAsLong(one.history());
            if (expected <= 0) {
                withoutGain++;
                continue;
            }
            boolean recent = one.history().lastOrder() > lastNight.toEpochDay() - recentDays;
            candidates.add(new Candidate(one.customerNo(), one.customerId(), recent, expected));
        }
        long cents = budget.movePointRight(2).longValueExact();
        long least = settings.leastAmount().movePointRight(2).longValueExact();
        List<PromotionShare> shares = Allocation.of(candidates, cents, settings.share(), least).stream()
                .map(given -> new PromotionShare(
                        given.to().customerNo(),
                        given.to().customerId(),
                        null,
                        given.to().recent(),
                        BigDecimal.valueOf(given.to().gain(), 4),
                        BigDecimal.valueOf(given.cents(), 2)))
                .sorted(Comparator.comparing(PromotionShare::amount)
                        .reversed()
                        .thenComparing(PromotionShare::customerId))
                .toList();
        PromotionPlan plan = new PromotionPlan(
                from,
                to,
                lastNight,
                budget.setScale(2),
                settings.recentShare(),
                new BigDecimal(settings.share().upOf(BigInteger.valueOf(cents)), 2),
                recentDays,
                settings.leastAmount().setScale(2),
                gainBy,
                problem,
                withoutGain,
                candidates.size() - shares.size());
        return new Draft(plan, shares);
    }

    /** Whether this is what was planned before, on whatever night. */
    boolean isSameAs(PromotionPlan before, List<PromotionShare> sharesBefore) {
        return plan.budget().compareTo(before.budget()) == 0
                && plan.recentShare().equals(before.recentShare())
                && plan.recentDays() == before.recentDays()
                && plan.leastAmount().compareTo(before.leastAmount()) == 0
                && what(shares).equals(what(sharesBefore));
    }

    private static List<String> what(List<PromotionShare> shares) {
        return shares.stream()
                .map(one -> one.customerNo() + " " + one.recent() + " " + one.amount())
                .toList();
    }
}
