package org.goldenlist.list;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.LongFunction;
import org.goldenlist.grade.Grading;
import org.goldenlist.grade.SegmentTables;
import org.goldenlist.metric.CustomerFigures;
import org.goldenlist.rfm.Bands;
import org.goldenlist.rfm.Measure;
import org.goldenlist.store.ShippedFiles;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The segment of a customer as of a date, with the thresholds of that night. */
final class ExplainSegment {

    private final JdbcClient jdbc;
    private final ShippedFiles files;
    private final SegmentTables tables;

    ExplainSegment(Grading grading) {
        this.jdbc = JdbcClient.create(grading.dataSource());
        this.files = grading.files();
        this.tables = new SegmentTables(grading.dataSource(), files);
    }

    private record Change(
            LocalDate businessDate,
            @Nullable String oldSegment,
            @Nullable String newSegment) {}

    /** Null where the customer was not active, or nobody was parted. */
    Explanation.@Nullable Segment of(CustomerFigures own, LocalDate date) {
        Change change = jdbc.sql(files.text("sql/list/segment.sql"))
                .param("customer", own.customerNo())
                .param("date", date)
                .query(Change.class)
                .optional()
                .orElse(null);
        Map<Measure, Bands> bands = tables.bands(date);
        Bands recency = bands.get(Measure.RECENCY);
        Bands frequency = bands.get(Measure.FREQUENCY);
        Bands money = bands.get(Measure.MONEY);
        LocalDate last = own.lastOrder();
        if (change == null
                || change.newSegment() == null
                || recency == null
                || frequency == null
                || money == null
                || last == null) {
            return null;
        }
        long profit = own.last365().netProfit().movePointRight(4).longValueExact();
        return new Explanation.Segment(
                change.newSegment(),
                change.businessDate(),
                change.oldSegment(),
                band(recency, last.toEpochDay(), day -> BigDecimal.valueOf(date.toEpochDay() - day)),
                band(frequency, own.last365().orders(), BigDecimal::valueOf),
                band(money, profit, amount -> BigDecimal.valueOf(amount, 4)));
    }

    private static Explanation.Band band(Bands bands, long own, LongFunction<BigDecimal> shown) {
        int number = bands.band(own);
        for (int next = number + 1; next <= bands.count(); next++) {
            OptionalLong from = bands.from(next);
            if (from.isPresent()) {
                return new Explanation.Band(
                        number,
                        shown.apply(own),
                        least(bands, number, own, shown),
                        next,
                        shown.apply(from.getAsLong()));
            }
        }
        return new Explanation.Band(number, shown.apply(own), least(bands, number, own, shown), null, null);
    }

    private static BigDecimal least(Bands bands, int number, long own, LongFunction<BigDecimal> shown) {
        return shown.apply(bands.from(number).orElse(own));
    }
}
