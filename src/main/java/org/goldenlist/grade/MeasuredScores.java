package org.goldenlist.grade;

import com.carrotsearch.hppc.LongArrayList;
import java.time.LocalDate;
import java.util.Arrays;
import javax.sql.DataSource;
import org.goldenlist.run.CustomerPartitions;
import org.goldenlist.store.ShippedFiles;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The scores of tonight's metrics, streamed into arrays: sixteen bytes a customer. */
final class MeasuredScores implements Scored {

    private final long[] scores;
    private final long[] lastOrders;
    private int customers;

    private MeasuredScores(int length) {
        scores = new long[length];
        lastOrders = new long[length];
        Arrays.fill(lastOrders, Long.MIN_VALUE);
    }

    static MeasuredScores read(DataSource dataSource, ShippedFiles files) {
        JdbcTemplate jdbc = new JdbcTemplate(dataSource);
        int last = CustomerPartitions.lastCustomer(JdbcClient.create(dataSource));
        MeasuredScores measured = new MeasuredScores(last + 1);
        jdbc.setFetchSize(Integer.MIN_VALUE);
        jdbc.query(files.text("sql/grade/scores.sql"), row -> {
            int customer = row.getInt(1);
            measured.lastOrders[customer] = row.getInt(2);
            measured.scores[customer] = row.getLong(3);
            measured.customers++;
        });
        return measured;
    }

    /** Of the customers with an order in the 365 days that end with a day, in no order. */
    long[] ofActive(LocalDate date) {
        LongArrayList active = new LongArrayList(customers);
        for (int customer = 0; customer < scores.length; customer++) {
            if (lastOrders[customer] != Long.MIN_VALUE && !Regrade.isLapsed(lastOrders[customer], date.toEpochDay())) {
                active.add(scores[customer]);
            }
        }
        return active.toArray();
    }

    /** How many may be graded. */
    int customers() {
        return customers;
    }

    @Override
    public long score(int customer) {
        return scores[customer];
    }

    @Override
    public long lastOrder(int customer) {
        return lastOrders[customer];
    }
}
