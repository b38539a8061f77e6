package org.goldenlist.fact;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.sql.DataSource;
import org.goldenlist.person.Tombstones;
import org.goldenlist.source.Feed;
import org.goldenlist.source.Line;
import org.goldenlist.source.SalesSource;
import org.goldenlist.source.Snapshot;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Keeps lines that are dated in the future in quarantine, under their own dates: replaced as a whole, so that a corrected date
 * takes a line out again. They are part of no control total, since their days are not loaded.
 */
public final class FutureLines {

    /** As many are kept of a source; more are counted. */
    static final int MOST = 1_000;

    private static final String INSERT =
            "INSERT INTO quarantine (business_date, source_no, reason, line_key, detail, net_amount, raw)"
                    + " VALUES (?, ?, ?, ?, ?, ?, ?)";

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final SourceTable sources;
    private final Tombstones erased;
    private final Runnable lastOfAll;

    private record Kept(LocalDate day, QuarantinedLine line) {}

    /**
     * @param erased whose lines are kept without their columns
     * @param lastOfAll called last in the transaction that writes
     */
    public FutureLines(DataSource dataSource, Tombstones erased, Runnable lastOfAll) {
        this.erased = erased;
        this.jdbc = new JdbcTemplate(dataSource);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(dataSource));
        this.sources = new SourceTable(org.springframework.jdbc.core.simple.JdbcClient.create(dataSource));
        this.lastOfAll = lastOfAll;
    }

    /**
     * Replaces what is kept of a source.
     *
     * @param from the first day that has not begun anywhere
     * @return what a person should know; empty where no line is dated in the future
     */
    public Optional<String> replace(SalesSource source, LocalDate from) {
        List<Kept> kept = new ArrayList<>();
        Optional<Snapshot.Ahead> ahead = Optional.empty();
        if (source.has(Feed.TRANSACTIONS)) {
            try (Snapshot snapshot = source.snapshot()) {
                ahead = snapshot.ahead(from);
                if (ahead.isPresent()) {
                    snapshot.linesAhead(from, MOST, line -> kept.add(kept(line)));
                }
            }
        }
        transaction.executeWithoutResult(status -> {
            int sourceNo = sources.numberOf(source.name());
            jdbc.update(
                    "DELETE FROM quarantine WHERE reason = ? AND source_no = ?", Line.Reason.FUTURE.name(), sourceNo);
            jdbc.batchUpdate(INSERT, kept, MOST, (statement, one) -> {
                statement.setObject(1, one.day());
                statement.setInt(2, sourceNo);
                statement.setString(3, one.line().reason().name());
                statement.setString(4, one.line().key());
                statement.setString(5, one.line().detail());
                statement.setBigDecimal(6, one.line().netAmount());
                statement.setString(7, one.line().raw());
            });
            lastOfAll.run();
        });
        return ahead.map(lines -> note(source, lines));
    }

    private Kept kept(Line line) {
        LocalDate day = LocalDate.ofEpochDay(line.day);
        BigDecimal net = line.reason == null ? BigDecimal.valueOf(line.netAmount, 4) : line.quarantinedAmount;
        if (erased.hold(line.customerId)) {
            return new Kept(day, QuarantinedLine.redacted(line, Line.Reason.FUTURE, net));
        }
        String detail = "dated " + day + (line.detail.isEmpty() ? "" : ", and besides: " + line.detail);
        return new Kept(
                day,
                QuarantinedLine.of(
                        line, Line.Reason.FUTURE, detail.length() > 500 ? detail.substring(0, 500) : detail, net));
    }

    private static String note(SalesSource source, Snapshot.Ahead ahead) {
        String lines = ahead.lines() == 1
                ? "One line of the source " + source.name() + " is"
                : ahead.lines() + " lines of the source " + source.name() + " are";
        return lines + " dated in the future, the first on " + ahead.first() + ": not read before that day is over, "
                + (ahead.lines() > MOST
                        ? String.format(Locale.ROOT, "and the first %,d of them kept in quarantine until then. ", MOST)
                        : "and kept in quarantine until then. ")
                + "Correct the date in the source where it is wrong.";
    }
}
