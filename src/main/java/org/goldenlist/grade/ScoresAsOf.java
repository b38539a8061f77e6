package org.goldenlist.grade;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.IntFunction;
import org.goldenlist.metric.RollingYear;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The scores as of a night: those of the last one out of the table, those of others out of the facts. Thread-safe. */
public final class ScoresAsOf {

    private static final long NOBODY = 0;

    private final Grading grading;

    public ScoresAsOf(Grading grading) {
        this.grading = grading;
    }

    /** What the scores of a night that has been graded were made of. */
    public Policy policy(LocalDate night) {
        return grading.ofNight(night).settings().policy();
    }

    /** Of a customer on the last night; nothing where it is the own net profit alone. */
    public Optional<CustomerScore> last(int customer, LocalDate night) {
        Policy policy = policy(night);
        return JdbcClient.create(grading.dataSource())
                .sql("SELECT first_part, second_part, third_part FROM customer_score WHERE customer_no = ?")
                .param(customer)
                .query((row, n) ->
                        new CustomerScore(policy, row.getBigDecimal(1), row.getBigDecimal(2), row.getBigDecimal(3)))
                .optional();
    }

    /** By customer number, added up from the facts of now as on that night, everybody's; nothing where each is the own net profit alone. */
    public Optional<IntFunction<CustomerScore>> of(LocalDate date) {
        Grading then = grading.ofNight(date);
        Policy policy = then.settings().policy();
        Scoring scoring = then.scoring(date, NOBODY);
        if (policy == Policy.PROFIT && !scoring.creditsReferrals()) {
            return Optional.empty();
        }
        RollingYear year = then.year(date, date);
        Scored scored = scoring.score(MeasuredInMemory.of(year, grading.dataSource()), date);
        return Optional.of(customer -> new CustomerScore(
                policy, part(scored, customer, 0), part(scored, customer, 1), part(scored, customer, 2)));
    }

    private static BigDecimal part(Scored scored, int customer, int part) {
        return BigDecimal.valueOf(scored.part(customer, part), 4);
    }
}
