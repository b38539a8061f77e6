package org.goldenlist.run;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.partition.Partitioner;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemReader;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Splits all customers by their numbers, and each part into blocks; which customer falls where changes no result. */
public final class CustomerPartitions implements Partitioner {

    private static final int BLOCK = 4_000;

    private final JdbcClient jdbc;

    public CustomerPartitions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<String, ExecutionContext> partition(int parts) {
        int last = lastCustomer(jdbc);
        int size = Math.max(BLOCK, (last + parts - 1) / parts);
        Map<String, ExecutionContext> partitions = new HashMap<>();
        for (int from = 1; from <= Math.max(last, 1); from += size) {
            ExecutionContext context = new ExecutionContext();
            context.putInt("from", from);
            context.putInt("to", from + size - 1);
            partitions.put("customers-" + from, context);
        }
        return partitions;
    }

    /** The largest customer number; the guests have one always. */
    public static int lastCustomer(JdbcClient jdbc) {
        return jdbc.sql("SELECT COALESCE(MAX(customer_no), 0) FROM customer")
                .query(Integer.class)
                .single();
    }

    /** The blocks of one part, in order. */
    public static ItemReader<CustomerBlock> blocks(int from, int to) {
        return new ItemReader<>() {
            private int next = from;

            @Override
            public @Nullable CustomerBlock read() {
                if (next > to) {
                    return null;
                }
                CustomerBlock block = new CustomerBlock(next, Math.min(to, next + BLOCK - 1));
                next += BLOCK;
                return block;
            }
        };
    }
}
