package org.goldenlist.night;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.goldenlist.fault.ExitCode;
import org.goldenlist.fault.GoldenListException;
import org.goldenlist.list.GradedList;
import org.goldenlist.list.ListFormat;
import org.goldenlist.list.ListedCustomer;
import org.goldenlist.report.look.RenderedDocument;
import org.goldenlist.report.management.ManagementDocument;
import org.goldenlist.report.restatement.Restatement;
import org.goldenlist.report.restatement.RestatementDocument;
import org.goldenlist.run.Run;
import org.goldenlist.run.Together;
import org.goldenlist.store.ShippedFiles;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Renders the documents of a night from our tables; a file appears under its final name only when it is whole. */
public final class Documents {

    /** What a job may ask for. */
    static final List<String> NAMES = List.of("management", "list");

    private final DataSource dataSource;
    private final RestatementTable restatements;
    private final ManagementDocument management;
    private final RestatementDocument restatement;
    private final GradedList list;
    private final Path folder;
    private final List<String> wanted;

    Documents(
            DataSource dataSource,
            ShippedFiles files,
            ManagementDocument management,
            RestatementDocument restatement,
            GradedList list,
            Path folder,
            List<String> wanted) {
        this.dataSource = dataSource;
        this.restatements = new RestatementTable(dataSource, files);
        this.management = management;
        this.restatement = restatement;
        this.list = list;
        this.folder = folder;
        this.wanted = wanted;
    }

    /** What the job asks for, and what was restated since documents were last made. */
    void render(Run run) {
        List<Restatement> restated = restatements.withoutDocument();
        if (wanted.isEmpty() && restated.isEmpty()) {
            return;
        }
        LocalDate date = run.businessDate();
        Path day = folder.resolve(date.toString());
        try {
            Files.createDirectories(day);
            // The report first: on this thread it sees the notes that this transaction has written, and ends with its
            // lease.
            List<String> documents = NAMES.stream().filter(wanted::contains).toList();
            List<RenderedDocument> rendered = Together.all(documents.stream()
                    .map(document -> (Supplier<RenderedDocument>) () -> render(document, date, day))
                    .toList());
            for (int i = 0; i < documents.size(); i++) {
                record(documents.get(i), date, rendered.get(i), run.number());
                run.tally("render").addWritten(rendered.get(i).pages());
            }
            for (Restatement one : restated) {
                render(one, day, run);
            }
        } catch (IOException e) {
            throw notWritten(date, day, e);
        }
    }

    private static GoldenListException notWritten(LocalDate date, Path day, IOException e) {
        return new GoldenListException(
                ExitCode.OUTPUT,
                "The documents of " + date + " cannot be written to " + day.toAbsolutePath() + ": " + e
                        + ". Check the folder in goldenlist.night.output, its rights and the space on its disk.",
                e);
    }

    private RenderedDocument render(String document, LocalDate date, Path day) {
        try {
            return document.equals("management")
                    ? management.render(date, dataSource, day.resolve("management-" + date + ".pdf"))
                    : writeList(date, day.resolve("golden-list-" + date + ".csv"));
        } catch (IOException e) {
            throw notWritten(date, day, e);
        }
    }

    private void render(Restatement one, Path day, Run run) {
        if (one.nothingChanged()) {
            restatements.hasDocument(one, "");
            return;
        }
        RenderedDocument rendered = restatement.render(one, day.resolve(RestatementDocument.fileName(one)));
        record("restatement", run.businessDate(), rendered, run.number());
        restatements.hasDocument(
                one, rendered.file().toAbsolutePath().normalize().toString());
        run.tally("render").addWritten(rendered.pages());
    }

    private RenderedDocument writeList(LocalDate date, Path file) throws IOException {
        Path part = file.resolveSibling("." + file.getFileName() + "." + UUID.randomUUID() + ".part");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part));
                Stream<ListedCustomer> listed = list.streamAsOf(date)) {
            ListFormat.CSV.writeList(listed, out);
        }
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        return new RenderedDocument(file, 1, Files.size(file));
    }

    private void record(String document, LocalDate date, RenderedDocument rendered, long run) {
        JdbcClient.create(dataSource)
                .sql(
                        "INSERT INTO edition (document, business_date, file, pages, bytes, run_no) VALUES (?, ?, ?, ?, ?, ?)"
                                + " ON DUPLICATE KEY UPDATE file = VALUES(file), pages = VALUES(pages), bytes = VALUES(bytes),"
                                + " run_no = VALUES(run_no)")
                .params(
                        document,
                        date,
                        rendered.file().toAbsolutePath().normalize().toString(),
                        rendered.pages(),
                        rendered.bytes(),
                        run)
                .update();
    }

    /** The files of a business date as a run left them: a restatement only where this run made it. */
    static List<Path> of(JdbcClient jdbc, LocalDate date, long run) {
        return jdbc
                .sql("SELECT file FROM edition WHERE business_date = ? AND (document <> 'restatement' OR run_no = ?)"
                        + " ORDER BY document DESC")
                .params(date, run)
                .query(String.class)
                .list()
                .stream()
                .map(Path::of)
                .toList();
    }

    /** The files of a business date. */
    static List<Path> of(JdbcClient jdbc, LocalDate date) {
        return jdbc
                .sql("SELECT file FROM edition WHERE business_date = ? ORDER BY document DESC")
                .param(date)
                .query(String.class)
                .list()
                .stream()
                .map(Path::of)
                .toList();
    }
}
