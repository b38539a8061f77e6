package org.goldenlist.grade;

import java.util.BitSet;
import java.util.function.IntFunction;
import javax.sql.DataSource;
import org.goldenlist.metric.RollingYear;
import org.springframework.jdbc.core.JdbcTemplate;

/** The scores as of a day that was reached in memory. */
record ReplayedScores(RollingYear year, BitSet known) implements Scored {

    static ReplayedScores of(RollingYear year, DataSource dataSource) {
        BitSet known = new BitSet();
        JdbcTemplate jdbc = new JdbcTemplate(dataSource);
        jdbc.setFetchSize(Integer.MIN_VALUE);
        jdbc.query("SELECT customer_no FROM customer WHERE known", row -> {
            known.set(row.getInt(1));
        });
        return new ReplayedScores(year, known);
    }

    @Override
    public long score(int customer) {
        return year.netProfit(customer);
    }

    @Override
    public long netProfit(int customer) {
        return year.netProfit(customer);
    }

    @Override
    public long firstOrder(int customer) {
        return year.firstOrder(customer);
    }

    /** Nobody without a record is graded. */
    @Override
    public long lastOrder(int customer) {
        return known.get(customer) ? year.lastOrder(customer) : Long.MIN_VALUE;
    }

    @Override
    public IntFunction<ScoreParts> parts(int[] customers) {
        return customer -> new ScoreParts(year.figures(customer));
    }
}
