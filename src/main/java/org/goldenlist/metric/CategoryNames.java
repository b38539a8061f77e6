package org.goldenlist.metric;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntFunction;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The names of the categories by their numbers, read where one is asked for that was not there before. Thread-safe. */
public final class CategoryNames implements IntFunction<String> {

    private final JdbcClient jdbc;
    private volatile Map<Integer, String> names = Map.of();

    public CategoryNames(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
    }

    @Override
    public String apply(int category) {
        if (!names.containsKey(category)) {
            Map<Integer, String> read = new HashMap<>();
            jdbc.sql("SELECT category_no, name FROM category").query(row -> {
                read.put(row.getInt(1), row.getString(2));
            });
            names = read;
        }
        return Objects.requireNonNull(names.get(category));
    }
}
