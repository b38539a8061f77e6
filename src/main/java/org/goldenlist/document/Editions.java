package org.goldenlist.document;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.goldenlist.report.look.RenderedDocument;
import org.springframework.jdbc.core.JdbcTemplate;

/** The table of editions: what was made, for which business date, for whom, and where it lies. */
public final class Editions {

    private static final int AT_ONCE = 1_000;

    private final JdbcTemplate jdbc;

    public Editions(DataSource dataSource) {
        this.jdbc = new JdbcTemplate(dataSource);
    }

    /** Remembers the files of a document, in place of those of the same business date. */
    public void record(String document, LocalDate businessDate, List<RenderedDocument> files, long run) {
        jdbc.update("DELETE FROM edition WHERE document = ? AND business_date = ?", document, businessDate);
        jdbc.batchUpdate(
                "INSERT INTO edition (document, business_date, recipient, format, file, pages, bytes, run_no)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                files,
                AT_ONCE,
                (row, file) -> {
                    row.setString(1, document);
                    row.setObject(2, businessDate);
                    row.setString(3, file.recipient());
                    row.setString(4, file.format());
                    row.setString(5, file.file().toAbsolutePath().normalize().toString());
                    row.setInt(6, file.pages());
                    row.setLong(7, file.bytes());
                    row.setLong(8, run);
                });
    }

    /** The files of a business date for who works here, as a run left them: a restatement only where this run made it. */
    public List<Path> of(LocalDate businessDate, long run) {
        return files(" AND (document <> 'restatement' OR run_no = ?)", businessDate, run);
    }

    /** The files of a business date for who works here: those that are for all, and the sheet of each who calls. */
    public List<Path> of(LocalDate businessDate) {
        return files("", businessDate);
    }

    private List<Path> files(String which, Object... values) {
        return jdbc
                .queryForList(
                        "SELECT file FROM edition WHERE business_date = ?"
                                + " AND (recipient = '' OR (document = '" + DocumentName.CALL_SHEETS
                                + "' AND format = 'pdf'))" + which
                                + " ORDER BY document DESC, format <> 'pdf', format, recipient",
                        String.class,
                        values)
                .stream()
                .map(Path::of)
                .toList();
    }
}
