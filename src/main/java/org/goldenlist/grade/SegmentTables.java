package org.goldenlist.grade;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import javax.sql.DataSource;
import org.goldenlist.rfm.Bands;
import org.goldenlist.rfm.Measure;
import org.goldenlist.store.BulkLoad;
import org.goldenlist.store.ShippedFiles;
import org.goldenlist.store.Thousands;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The tables of segments, their changes and thresholds. Thread-safe. */
public final class SegmentTables {

    private final DataSource dataSource;
    private final JdbcClient jdbc;
    private final BulkLoad bulk;
    private final ShippedFiles files;

    public SegmentTables(DataSource dataSource, ShippedFiles files) {
        this.dataSource = dataSource;
        this.jdbc = JdbcClient.create(dataSource);
        this.bulk = new BulkLoad(dataSource);
        this.files = files;
    }

    /** Undoes the changes of a date and of all later ones; the bands follow with the night that is done again. */
    void rewind(LocalDate date) {
        for (String statement : List.of("delete-new-segments", "give-back-segments")) {
            jdbc.sql(files.text("sql/grade/rewind/" + statement + ".sql"))
                    .param("date", date)
                    .update();
        }
        for (String table : List.of("segment_change", "segment_threshold")) {
            jdbc.sql("DELETE FROM " + table + " WHERE business_date >= ?")
                    .param(date)
                    .update();
        }
    }

    /** The segments in force, streamed: the columns of segments.sql. */
    void each(RowCallbackHandler each) {
        JdbcTemplate streaming = new JdbcTemplate(dataSource);
        streaming.setFetchSize(Integer.MIN_VALUE);
        streaming.query(files.text("sql/grade/segments.sql"), each);
    }

    /** From which figure on a band goes on a night. */
    record Threshold(LocalDate date, Measure measure, int band, long from) {

        /** Of recency the days from it to the night. */
        private long inTenThousandths() {
            return switch (measure) {
                case RECENCY -> (date.toEpochDay() - from) * 10_000;
                case FREQUENCY -> from * 10_000;
                case MONEY -> from;
            };
        }

        private static long from(Measure measure, LocalDate date, BigDecimal value) {
            return switch (measure) {
                case RECENCY -> date.toEpochDay() - value.longValueExact();
                case FREQUENCY -> value.longValueExact();
                case MONEY -> value.movePointRight(4).longValueExact();
            };
        }
    }

    void writeThresholds(List<Threshold> thresholds) {
        bulk.into(
                "segment_threshold",
                List.of("business_date", "measure", "band", "from_value"),
                GradeTables.rows(
                        thresholds,
                        (one, to) -> to.text(one.date().toString())
                                .text(one.measure().name().toLowerCase(Locale.ROOT))
                                .number(one.band())
                                .decimal(one.inTenThousandths(), 4)));
    }

    private record Stored(String measure, int band, BigDecimal fromValue) {}

    /** Where the bands of a night began, by measure; empty where nobody was active. */
    public Map<Measure, Bands> bands(LocalDate date) {
        Map<Measure, OptionalLong[]> from = new EnumMap<>(Measure.class);
        jdbc.sql("SELECT measure, band, from_value FROM segment_threshold WHERE business_date = ? ORDER BY band DESC")
                .param(date)
                .query(Stored.class)
                .list()
                .forEach(one -> {
                    Measure measure = Measure.valueOf(one.measure().toUpperCase(Locale.ROOT));
                    from.computeIfAbsent(measure, first -> none(one.band()))[one.band() - 1] =
                            OptionalLong.of(Threshold.from(measure, date, one.fromValue()));
                });
        Map<Measure, Bands> bands = new EnumMap<>(Measure.class);
        from.forEach((measure, all) -> bands.put(measure, Bands.of(all)));
        return bands;
    }

    private static OptionalLong[] none(int bands) {
        OptionalLong[] none = new OptionalLong[bands];
        Arrays.fill(none, OptionalLong.empty());
        return none;
    }

    void writeChanges(List<Segments.Change> changes) {
        bulk.into(
                "segment_change",
                List.of("business_date", "customer_no", "old_segment", "new_segment"),
                GradeTables.rows(changes, (one, to) -> {
                    to.text(one.date().toString()).number(one.customerNo());
                    to.text(one.before()).text(one.after());
                }));
    }

    void delete(List<Integer> customers) {
        for (List<Integer> some : Thousands.of(customers)) {
            jdbc.sql("DELETE FROM customer_segment WHERE customer_no IN (:customers)")
                    .param("customers", some)
                    .update();
        }
    }

    void insert(List<Segments.Segment> segments) {
        bulk.into(
                "customer_segment",
                List.of("customer_no", "recency", "frequency", "money", "segment", "since", "previous"),
                GradeTables.rows(segments, (one, to) -> {
                    to.number(one.customerNo())
                            .number(one.recency())
                            .number(one.frequency())
                            .number(one.money())
                            .text(one.name())
                            .text(one.since().toString())
                            .text(one.previous());
                }));
    }
}
