package org.goldenlist.night;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.goldenlist.fault.ExitCode;
import org.goldenlist.fault.GoldenListException;
import org.goldenlist.store.ShippedFiles;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Holds what each source says of its days against our facts and quarantine, to the cent. */
final class Reconcile {

    private static final int SHOWN = 5;

    private final JdbcClient jdbc;
    private final ShippedFiles files;

    Reconcile(JdbcClient jdbc, ShippedFiles files) {
        this.jdbc = jdbc;
        this.files = files;
    }

    /** A day on which they do not agree. */
    private record Disagreement(
            LocalDate businessDate,
            String source,
            long sourceLines,
            BigDecimal sourceNet,
            long ourLines,
            BigDecimal ourNet) {

        String sentence() {
            return source + ", " + businessDate + ": the source has " + sourceLines + " lines of "
                    + sourceNet.toPlainString()
                    + ", we have " + ourLines + " lines of " + ourNet.toPlainString() + " (difference "
                    + (sourceLines - ourLines) + " lines, "
                    + sourceNet.subtract(ourNet).toPlainString() + ")";
        }
    }

    /** @throws GoldenListException with {@link ExitCode#DATA}, the days and by how much */
    void check(LocalDate date) {
        List<Disagreement> days = jdbc.sql(files.text("sql/night/disagreements.sql"))
                .param("date", date)
                .query(Disagreement.class)
                .list();
        if (days.isEmpty()) {
            return;
        }
        StringBuilder message = new StringBuilder("The source and our facts do not agree on ")
                .append(days.size())
                .append(days.size() == 1 ? " day" : " days")
                .append(". ");
        days.stream().limit(SHOWN).forEach(day -> message.append(day.sentence()).append("; "));
        message.append(days.size() > SHOWN ? "and " + (days.size() - SHOWN) + " more. " : "");
        message.append(
                        "Nothing was graded. A mapping whose query does not give the same rows twice is the usual cause: it must")
                .append(" not use RAND(), NOW() or LIMIT.");
        throw new GoldenListException(ExitCode.DATA, message.toString());
    }
}
