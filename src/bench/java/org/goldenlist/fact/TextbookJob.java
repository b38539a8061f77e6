package org.goldenlist.fact;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.configuration.support.MapJobRegistry;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.launch.support.TaskExecutorJobOperator;
import org.springframework.batch.core.repository.support.ResourcelessJobRepository;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.item.database.JdbcBatchItemWriter;
import org.springframework.batch.infrastructure.item.database.JdbcPagingItemReader;
import org.springframework.batch.infrastructure.item.database.Order;
import org.springframework.batch.infrastructure.item.database.builder.JdbcBatchItemWriterBuilder;
import org.springframework.batch.infrastructure.item.database.builder.JdbcPagingItemReaderBuilder;
import org.springframework.batch.infrastructure.item.support.CompositeItemWriter;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

/**
 * The same facts as a tutorial has them made: a paging reader with its pages of ten rows, a bean for each line, batch writers, a
 * chunk of a thousand lines a commit. Bookkeeping of the job is left out.
 */
final class TextbookJob {

    private static final int CHUNK = 1_000;

    /** A line of the source. */
    public record Line(
            int receiptNo,
            int lineNo,
            LocalDate businessDate,
            int customerNo,
            int categoryNo,
            int saleLines,
            int returnLines,
            int orders,
            BigDecimal units,
            BigDecimal discount,
            BigDecimal returns,
            BigDecimal netRevenue,
            BigDecimal cost,
            BigDecimal uncosted) {}

    private static final String LINE = "l.receipt_no, l.line_no, DATE(l.sold_at) AS business_date, n.customer_no, k.category_no,"
            + " NOT (l.quantity < 0 OR l.net_amount < 0) AS sale_lines, (l.quantity < 0 OR l.net_amount < 0) AS return_lines,"
            + " (l.line_no = 1 AND l.quantity > 0 AND l.net_amount > 0) AS orders, l.quantity AS units, l.discount,"
            + " CASE WHEN l.quantity < 0 OR l.net_amount < 0 THEN l.net_amount ELSE 0 END AS returns,"
            + " l.net_amount AS net_revenue, COALESCE(l.cost, 0) AS cost,"
            + " CASE WHEN l.cost IS NULL THEN l.net_amount ELSE 0 END AS uncosted";

    private final DataSource shop;
    private final DataSource own;
    private final String ownName;

    /** @param shop has the tables of the source, and customer_number */
    TextbookJob(DataSource shop, DataSource own, String ownName) {
        this.shop = shop;
        this.own = own;
        this.ownName = ownName;
    }

    void run() throws Exception {
        JdbcPagingItemReader<Line> reader = reader();
        CompositeItemWriter<Line> writer = new CompositeItemWriter<>(List.of(
                writer("fact_customer_day", "customerNo, 1, :orders, :saleLines, :returnLines, :units, :discount, :returns,"
                        + " :netRevenue, :cost, :uncosted", "orders", "sale_lines", "return_lines", "units", "discount",
                        "returns", "net_revenue", "cost", "uncosted"),
                writer("fact_category_day", "customerNo, :categoryNo, 1, :saleLines, :units, :netRevenue, :cost, :uncosted",
                        "sale_lines", "units", "net_revenue", "cost", "uncosted")));
        ResourcelessJobRepository repository = new ResourcelessJobRepository();
        Job job = new JobBuilder("textbook", repository)
                .start(new StepBuilder("facts", repository)
                        .<Line, Line>chunk(CHUNK)
                        .transactionManager(new DataSourceTransactionManager(own))
                        .reader(reader)
                        .writer(writer)
                        .build())
                .build();
        TaskExecutorJobOperator operator = new TaskExecutorJobOperator();
        operator.setJobRepository(repository);
        operator.setJobRegistry(new MapJobRegistry());
        operator.afterPropertiesSet();
        JobExecution execution = operator.start(job, new JobParameters());
        if (execution.getStatus() != BatchStatus.COMPLETED) {
            throw new IllegalStateException("The textbook job: " + execution.getAllFailureExceptions());
        }
    }

    private JdbcPagingItemReader<Line> reader() throws Exception {
        Map<String, Order> keys = new LinkedHashMap<>();
        keys.put("receipt_no", Order.ASCENDING);
        keys.put("line_no", Order.ASCENDING);
        JdbcPagingItemReader<Line> reader = new JdbcPagingItemReaderBuilder<Line>()
                .name("lines")
                .dataSource(shop)
                .selectClause("SELECT " + LINE)
                .fromClause("FROM sales l JOIN customer_number n ON n.id = COALESCE(l.customer_no, 0) JOIN " + ownName
                        + ".category k ON k.name = l.category")
                .sortKeys(keys)
                .dataRowMapper(Line.class)
                .build();
        reader.afterPropertiesSet();
        return reader;
    }

    private JdbcBatchItemWriter<Line> writer(String table, String values, String... added) {
        StringBuilder sql = new StringBuilder("INSERT INTO " + table + " VALUES (:businessDate, :" + values + ") ON DUPLICATE KEY UPDATE ");
        @Nullable String comma = "";
        for (String column : added) {
            sql.append(comma).append(column).append(" = ").append(table).append('.').append(column).append(" + VALUES(").append(column).append(')');
            comma = ", ";
        }
        JdbcBatchItemWriter<Line> writer = new JdbcBatchItemWriterBuilder<Line>()
                .dataSource(own)
                .sql(sql.toString())
                .itemSqlParameterSourceProvider(org.springframework.jdbc.core.namedparam.SimplePropertySqlParameterSource::new)
                .assertUpdates(false)
                .build();
        writer.afterPropertiesSet();
        return writer;
    }
}
