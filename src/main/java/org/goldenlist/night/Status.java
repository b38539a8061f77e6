package org.goldenlist.night;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.goldenlist.document.Editions;
import org.goldenlist.source.Line;
import org.goldenlist.store.Database;
import org.goldenlist.store.ShippedFiles;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What ran, whether the totals agree, and what was left out.
 *
 * @param date the business date asked for, or the last one loaded; null where nothing was loaded
 * @param totals of the 365 days that end with the date
 * @param currencies other than the company's, of the same days
 * @param quarantine of the same days
 * @param notes of the latest run of the date
 */
public record Status(
        @Nullable LocalDate date,
        List<RunRow> runs,
        List<NightSummary.ControlTotal> totals,
        List<InCurrency> currencies,
        List<LeftOut> quarantine,
        List<String> notes,
        List<Path> documents) {

    /** A run; times are UTC. */
    public record RunRow(
            long runNo,
            String job,
            LocalDate businessDate,
            String state,
            LocalDateTime startedAt,
            @Nullable LocalDateTime endedAt,
            @Nullable Integer exitCode,
            @Nullable String message) {}

    /** Lines that were converted: their net amount in their currency, and in the company's. */
    public record InCurrency(
            String source,
            String currency,
            int days,
            long linesInIt,
            BigDecimal netInIt,
            BigDecimal net,
            BigDecimal lowestRate,
            BigDecimal highestRate) {}

    /** The lines left out for one reason. */
    public record LeftOut(String reason, long linesLeftOut, BigDecimal net, LocalDate firstDay, String example) {

        public String inWords() {
            return Line.Reason.valueOf(reason).inWords();
        }

        public String mend() {
            return Line.Reason.valueOf(reason).mend();
        }
    }

    /** Reads it. */
    public static Status read(Database database, ShippedFiles files, @Nullable LocalDate asked) {
        JdbcClient jdbc = database.jdbc();
        LocalDate date = asked != null
                ? asked
                : jdbc.sql("SELECT MAX(business_date) AS day FROM day_total HAVING MAX(business_date) IS NOT NULL")
                        .query(LocalDate.class)
                        .optional()
                        .orElse(null);
        List<RunRow> runs = jdbc.sql(files.text("sql/night/status-runs.sql"))
                .param("date", asked)
                .query(RunRow.class)
                .list();
        if (date == null) {
            return new Status(null, runs, List.of(), List.of(), List.of(), List.of(), List.of());
        }
        LocalDate from = date.minusDays(364);
        return new Status(
                date,
                runs,
                jdbc.sql(files.text("sql/night/status-totals.sql"))
                        .param("from", from)
                        .param("to", date)
                        .query(NightSummary.ControlTotal.class)
                        .list(),
                jdbc.sql(files.text("sql/night/status-currencies.sql"))
                        .param("from", from)
                        .param("to", date)
                        .query(InCurrency.class)
                        .list(),
                jdbc.sql(files.text("sql/night/status-quarantine.sql"))
                        .param("from", from)
                        .param("to", date)
                        .query(LeftOut.class)
                        .list(),
                jdbc.sql(
                                "SELECT note FROM run_note WHERE run_no = (SELECT MAX(run_no) FROM run WHERE business_date = ?)"
                                        + " ORDER BY note_no")
                        .param(date)
                        .query(String.class)
                        .list(),
                new Editions(database.dataSource()).of(date));
    }
}
