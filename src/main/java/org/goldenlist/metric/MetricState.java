package org.goldenlist.metric;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What customer_metric holds.
 *
 * @param asOf the date that the metrics are as of; null where there are none to go on from
 * @param underWay the date of a measure that has begun and not ended: some rows may be as of that date
 */
record MetricState(@Nullable LocalDate asOf, @Nullable LocalDate underWay, String assumptions) {

    /** How the metrics of a night come about. */
    enum Way {
        /** From all facts, for everybody. */
        ANEW,
        /** From the day before, for those with a fact today or on a day that leaves a window. */
        ONE_DAY_ON,
        /** They are there; only customers whose facts were replaced are computed again. */
        AS_THEY_ARE
    }

    static MetricState read(JdbcClient jdbc) {
        return jdbc.sql("SELECT as_of, under_way, assumptions FROM metric_state WHERE id = 1")
                .query(MetricState.class)
                .single();
    }

    /** Whether every row is as of a date. */
    boolean isWholeAsOf(LocalDate date) {
        return date.equals(asOf) && underWay == null;
    }

    /** The cheapest way that is right. */
    Way wayTo(LocalDate date, String newAssumptions) {
        boolean cutOffElsewhere = underWay != null && !underWay.equals(date);
        if (asOf == null || cutOffElsewhere || !assumptions.equals(newAssumptions)) {
            return Way.ANEW;
        }
        if (asOf.equals(date)) {
            return Way.AS_THEY_ARE;
        }
        return asOf.plusDays(1).equals(date) ? Way.ONE_DAY_ON : Way.ANEW;
    }

    /** Marks the beginning, so that a night that is cut off leaves no figures that pass for whole. */
    static void begin(JdbcClient jdbc, LocalDate date, Way way) {
        String asOf = way == Way.ANEW ? "NULL" : "as_of";
        jdbc.sql("UPDATE metric_state SET under_way = ?, as_of = " + asOf + " WHERE id = 1")
                .param(date)
                .update();
    }

    static void end(JdbcClient jdbc, LocalDate date, String assumptions) {
        jdbc.sql("DELETE FROM customer_to_remeasure").update();
        jdbc.sql("UPDATE metric_state SET as_of = ?, under_way = NULL, assumptions = ? WHERE id = 1")
                .params(date, assumptions)
                .update();
    }
}
