package org.goldenlist.document;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.goldenlist.report.look.RenderedDocument;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table of editions: what was made, for which business date, for whom, and where it lies. */
public final class Editions {

    private final JdbcClient jdbc;

    public Editions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Remembers files of a document; each replaces what was made before for the same date and recipient in the same format. */
    public void record(String document, LocalDate businessDate, List<RenderedDocument> files, long run) {
        for (RenderedDocument file : files) {
            jdbc.sql("INSERT INTO edition (document, business_date, recipient, format, file, pages, bytes, run_no)"
                            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
                            + " ON DUPLICATE KEY UPDATE file = VALUES(file), pages = VALUES(pages), bytes = VALUES(bytes),"
                            + " run_no = VALUES(run_no)")
                    .params(
                            document,
                            businessDate,
                            file.recipient(),
                            file.format(),
                            file.file().toAbsolutePath().normalize().toString(),
                            file.pages(),
                            file.bytes(),
                            run)
                    .update();
        }
    }

    /** The files of a business date as a run left them: a restatement only where this run made it. */
    public List<Path> of(LocalDate businessDate, long run) {
        return jdbc
                .sql("SELECT file FROM edition WHERE business_date = ? AND (document <> 'restatement' OR run_no = ?)"
                        + " ORDER BY document DESC, recipient, format <> 'pdf', format")
                .params(businessDate, run)
                .query(String.class)
                .list()
                .stream()
                .map(Path::of)
                .toList();
    }

    /** The files of a business date. */
    public List<Path> of(LocalDate businessDate) {
        return jdbc
                .sql(
                        "SELECT file FROM edition WHERE business_date = ? ORDER BY document DESC, recipient, format <> 'pdf', format")
                .param(businessDate)
                .query(String.class)
                .list()
                .stream()
                .map(Path::of)
                .toList();
    }
}
