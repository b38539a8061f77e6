package org.goldenlist.grade;

import com.carrotsearch.hppc.IntObjectHashMap;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import javax.sql.DataSource;
import org.goldenlist.metric.YearFigures;
import org.goldenlist.run.CustomerPartitions;
import org.goldenlist.store.ShippedFiles;
import org.goldenlist.store.Thousands;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Tonight's metrics, streamed into arrays: forty bytes a customer. */
final class MeasuredTonight implements Measured {

    private static final String OF_LIFE = ", m.active_days, CAST(m.net_profit_life * 10000 AS SIGNED)";

    private final JdbcClient jdbc;
    private final ShippedFiles files;
    private final long[] netProfits;
    private final long[] profitsOfLife;
    private final int[] orders;
    private final int[] activeDays;
    private final long[] firstOrders;
    private final long[] lastOrders;
    private int customers;

    private MeasuredTonight(JdbcClient jdbc, ShippedFiles files, int length) {
        this.jdbc = jdbc;
        this.files = files;
        netProfits = new long[length];
        profitsOfLife = new long[length];
        orders = new int[length];
        activeDays = new int[length];
        firstOrders = new long[length];
        lastOrders = new long[length];
        Arrays.fill(firstOrders, Long.MIN_VALUE);
        Arrays.fill(lastOrders, Long.MIN_VALUE);
    }

    /** @param lives whether the figures of the whole life are wanted, for policies that look ahead */
    static MeasuredTonight read(DataSource dataSource, ShippedFiles files, boolean lives) {
        JdbcTemplate streaming = new JdbcTemplate(dataSource);
        JdbcClient jdbc = JdbcClient.create(dataSource);
        MeasuredTonight measured = new MeasuredTonight(jdbc, files, CustomerPartitions.lastCustomer(jdbc) + 1);
        streaming.setFetchSize(Integer.MIN_VALUE);
        streaming.query(files.text("sql/grade/measured.sql").replace(" /* of life */", lives ? OF_LIFE : ""), row -> {
            int customer = row.getInt(1);
            measured.firstOrders[customer] = row.getInt(2);
            measured.lastOrders[customer] = row.getInt(3);
            measured.netProfits[customer] = row.getLong(4);
            measured.orders[customer] = row.getInt(5);
            if (lives) {
                measured.activeDays[customer] = row.getInt(6);
                measured.profitsOfLife[customer] = row.getLong(7);
            }
            measured.customers++;
        });
        return measured;
    }

    @Override
    public int length() {
        return netProfits.length;
    }

    /** How many may be graded. */
    int customers() {
        return customers;
    }

    @Override
    public long netProfit(int customer) {
        return netProfits[customer];
    }

    @Override
    public int orders(int customer) {
        return orders[customer];
    }

    @Override
    public long firstOrder(int customer) {
        return firstOrders[customer];
    }

    @Override
    public long lastOrder(int customer) {
        return lastOrders[customer];
    }

    @Override
    public int activeDays(int customer) {
        return activeDays[customer];
    }

    @Override
    public long profitOfLife(int customer) {
        return profitsOfLife[customer];
    }

    /** Read by their numbers: few of many. */
    @Override
    public IntFunction<YearFigures> figures(int[] some) {
        IntObjectHashMap<YearFigures> figures = new IntObjectHashMap<>(some.length);
        for (List<Integer> thousand : Thousands.of(Arrays.stream(some).boxed().toList())) {
            jdbc.sql(files.text("sql/grade/figures.sql"))
                    .param("customers", thousand)
                    .query(row -> {
                        figures.put(row.getInt(1), GradeTables.figures(row));
                    });
        }
        return customer -> figures.getOrDefault(customer, YearFigures.NOTHING);
    }
}
