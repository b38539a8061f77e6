package org.goldenlist.grade;

import com.carrotsearch.hppc.IntObjectHashMap;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import javax.sql.DataSource;
import org.goldenlist.run.CustomerPartitions;
import org.goldenlist.store.ShippedFiles;
import org.goldenlist.store.Thousands;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The scores of tonight's metrics, streamed into arrays: twenty-four bytes a customer. */
final class MeasuredScores implements Scored {

    private final JdbcClient jdbc;
    private final ShippedFiles files;
    private final long[] netProfits;
    private final long[] firstOrders;
    private final long[] lastOrders;
    private int customers;

    private MeasuredScores(JdbcClient jdbc, ShippedFiles files, int length) {
        this.jdbc = jdbc;
        this.files = files;
        netProfits = new long[length];
        firstOrders = new long[length];
        lastOrders = new long[length];
        Arrays.fill(firstOrders, Long.MIN_VALUE);
        Arrays.fill(lastOrders, Long.MIN_VALUE);
    }

    static MeasuredScores read(DataSource dataSource, ShippedFiles files) {
        JdbcTemplate streaming = new JdbcTemplate(dataSource);
        JdbcClient jdbc = JdbcClient.create(dataSource);
        MeasuredScores measured = new MeasuredScores(jdbc, files, CustomerPartitions.lastCustomer(jdbc) + 1);
        streaming.setFetchSize(Integer.MIN_VALUE);
        streaming.query(files.text("sql/grade/scores.sql"), row -> {
            int customer = row.getInt(1);
            measured.firstOrders[customer] = row.getInt(2);
            measured.lastOrders[customer] = row.getInt(3);
            measured.netProfits[customer] = row.getLong(4);
            measured.customers++;
        });
        return measured;
    }

    int length() {
        return netProfits.length;
    }

    /** How many may be graded. */
    int customers() {
        return customers;
    }

    @Override
    public long score(int customer) {
        return netProfits[customer];
    }

    @Override
    public long netProfit(int customer) {
        return netProfits[customer];
    }

    @Override
    public long firstOrder(int customer) {
        return firstOrders[customer];
    }

    @Override
    public long lastOrder(int customer) {
        return lastOrders[customer];
    }

    /** Read by their numbers: few of many. */
    @Override
    public IntFunction<ScoreParts> parts(int[] some) {
        IntObjectHashMap<ScoreParts> parts = new IntObjectHashMap<>(some.length);
        for (List<Integer> thousand : Thousands.of(Arrays.stream(some).boxed().toList())) {
            jdbc.sql(files.text("sql/grade/parts.sql"))
                    .param("customers", thousand)
                    .query(row -> {
                        parts.put(row.getInt(1), GradeTables.parts(row));
                    });
        }
        return customer -> parts.getOrDefault(customer, ScoreParts.NOTHING);
    }
}
