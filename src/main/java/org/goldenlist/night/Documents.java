package org.goldenlist.night;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.goldenlist.document.DocumentName;
import org.goldenlist.document.Editions;
import org.goldenlist.document.Rendering;
import org.goldenlist.report.look.RenderedDocument;
import org.goldenlist.report.restatement.Restatement;
import org.goldenlist.report.restatement.RestatementDocument;
import org.goldenlist.run.Run;
import org.goldenlist.run.Together;
import org.goldenlist.store.ShippedFiles;

/** Makes the documents of a night, and remembers them. */
public final class Documents {

    private final RestatementTable restatements;
    private final Editions editions;
    private final Library library;
    private final RestatementDocument restatement;
    private final Path folder;
    private final List<DocumentName> wanted;

    Documents(
            DataSource dataSource,
            ShippedFiles files,
            Library library,
            RestatementDocument restatement,
            Path folder,
            List<DocumentName> wanted) {
        this.restatements = new RestatementTable(dataSource, files);
        this.editions = new Editions(dataSource);
        this.library = library;
        this.restatement = restatement;
        this.folder = folder;
        this.wanted = wanted.stream().distinct().sorted().toList();
        this.wanted.forEach(library::document);
    }

    /** What the job asks for, and what was restated since documents were last made. */
    void render(Run run) {
        List<Restatement> restated = restatements.withoutDocument();
        if (wanted.isEmpty() && restated.isEmpty()) {
            return;
        }
        LocalDate date = run.businessDate();
        Path day = folder.resolve(date.toString());
        Rendering.prepare(day, date);
        // The report first: on this thread it sees the notes that this transaction has written, and ends with its
        // lease.
        List<List<RenderedDocument>> rendered = Together.all(wanted.stream()
                .map(one -> (Supplier<List<RenderedDocument>>) () -> Rendering.of(library.document(one), date, day))
                .toList());
        for (int i = 0; i < wanted.size(); i++) {
            record(wanted.get(i).toString(), date, rendered.get(i), run);
        }
        for (Restatement one : restated) {
            render(one, day, run);
        }
    }

    private void render(Restatement one, Path day, Run run) {
        if (one.nothingChanged()) {
            restatements.hasDocument(one, "");
            return;
        }
        List<RenderedDocument> rendered = restatement.render(one, day.resolve(RestatementDocument.fileName(one)));
        record("restatement", run.businessDate(), rendered, run);
        restatements.hasDocument(
                one, rendered.get(0).file().toAbsolutePath().normalize().toString());
    }

    private void record(String document, LocalDate date, List<RenderedDocument> files, Run run) {
        editions.record(document, date, files, run.number());
        run.tally("render")
                .addWritten(files.stream().mapToInt(RenderedDocument::pages).sum());
    }
}
