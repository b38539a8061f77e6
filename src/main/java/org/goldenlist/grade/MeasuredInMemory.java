package org.goldenlist.grade;

import java.util.BitSet;
import java.util.function.IntFunction;
import javax.sql.DataSource;
import org.goldenlist.metric.KnownCustomers;
import org.goldenlist.metric.RollingYear;
import org.goldenlist.metric.YearFigures;

/** What is known as of a day that was reached in memory. */
record MeasuredInMemory(RollingYear year, BitSet known) implements Measured {

    static MeasuredInMemory of(RollingYear year, DataSource dataSource) {
        return new MeasuredInMemory(year, KnownCustomers.read(dataSource));
    }

    @Override
    public int length() {
        return year.length();
    }

    @Override
    public long netProfit(int customer) {
        return year.netProfit(customer);
    }

    @Override
    public int orders(int customer) {
        return year.orders(customer);
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
    public int activeDays(int customer) {
        return year.activeDays(customer);
    }

    @Override
    public long profitOfLife(int customer) {
        return year.profitOfLife(customer);
    }

    @Override
    public IntFunction<YearFigures> figures(int[] customers) {
        return year::figures;
    }
}
