package org.goldenlist.list;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.goldenlist.grade.Grading;
import org.goldenlist.metric.CustomerFigures;
import org.goldenlist.metric.FiguresAsOf;
import org.goldenlist.value.FitInForce;
import org.goldenlist.worth.CustomerHistory;
import org.goldenlist.worth.Forecast;
import org.goldenlist.worth.ReferralStep;
import org.jspecify.annotations.Nullable;

/** What can be expected of a customer as of a date, alone and with all who came by way of him. */
final class ExplainWorth {

    private final Grading grading;
    private final FiguresAsOf figures;
    private final ReferralStep referrals;

    ExplainWorth(Grading grading, FiguresAsOf figures) {
        this.grading = grading;
        this.figures = figures;
        this.referrals = new ReferralStep(grading.dataSource(), grading.files());
    }

    /** Null where the customer has never ordered, or nothing was fitted as of the month-end before the date. */
    Explanation.@Nullable Worth of(CustomerFigures own, LocalDate date) {
        FitInForce fit = FitInForce.stored(
                        grading.dataSource(), grading.files(), grading.profit(), grading.worth(), date)
                .orElse(null);
        CustomerHistory history = history(own, date);
        if (fit == null || history == null) {
            return null;
        }
        Forecast forecast = fit.forecast();
        List<Integer> group = Arrays.stream(referrals.chain(date).group(own.customerNo()))
                .boxed()
                .toList();
        long together = 0;
        BigDecimal brought = BigDecimal.ZERO;
        for (CustomerFigures member : figures.of(group, date).values()) {
            CustomerHistory one = history(member, date);
            together = Math.addExact(together, one == null ? 0 : forecast.longTermValue(one));
            brought = brought.add(member.last365().netProfit());
        }
        return new Explanation.Worth(
                fit.model().title(),
                fit.model().asOf(),
                forecast.probabilityAlive(history),
                forecast.nextOrder(history).orElse(null),
                money(forecast.expectedNextYear(history)),
                grading.worth().horizonYears(),
                money(forecast.longTermValue(history)),
                group.size() - 1,
                brought.subtract(own.last365().netProfit()),
                money(together));
    }

    /** Null of one who has never ordered. */
    private static @Nullable CustomerHistory history(CustomerFigures own, LocalDate date) {
        LocalDate first = own.firstOrder();
        LocalDate last = own.lastOrder();
        return first == null || last == null
                ? null
                : new CustomerHistory(
                        first.toEpochDay(),
                        last.toEpochDay(),
                        own.activeDays(),
                        tenThousandths(own.life().netProfit()),
                        tenThousandths(own.last365().netProfit()),
                        date.toEpochDay());
    }

    private static long tenThousandths(BigDecimal amount) {
        return amount.movePointRight(4).longValueExact();
    }

    private static BigDecimal money(long tenThousandths) {
        return BigDecimal.valueOf(tenThousandths, 4);
    }
}
