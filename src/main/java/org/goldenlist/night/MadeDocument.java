package org.goldenlist.night;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.goldenlist.document.DocumentName;
import org.goldenlist.document.Editions;
import org.goldenlist.document.Rendering;
import org.goldenlist.report.look.RenderedDocument;
import org.goldenlist.run.Workers;
import org.goldenlist.store.Database;
import org.goldenlist.store.ShippedFiles;
import org.jspecify.annotations.Nullable;

/**
 * A document that a person asked for.
 *
 * @param files those that are for all; of call sheets those of each owner
 * @param each how many there are for one customer each
 */
public record MadeDocument(String document, LocalDate businessDate, List<Path> files, int each) {

    /** The run of what no night made. */
    private static final long NO_RUN = 0;

    /** @param out folder; null: that of the date */
    public static MadeDocument make(
            DocumentName name,
            LocalDate businessDate,
            @Nullable Path out,
            Settings settings,
            ShippedFiles files,
            Database database) {
        Path folder = folder(out, settings, businessDate);
        try (Workers workers = new Workers(NightContext.workers(settings))) {
            Library library = new Library(settings, files, database.dataSource(), workers);
            List<RenderedDocument> made = Rendering.of(library.document(name), businessDate, folder);
            new Editions(database.dataSource()).record(name.toString(), businessDate, made, NO_RUN);
            List<Path> listed = made.stream()
                    .filter(one -> !name.isForEachCustomer() || one.recipient().isEmpty())
                    .map(RenderedDocument::file)
                    .toList();
            return new MadeDocument(name.toString(), businessDate, listed, made.size() - listed.size());
        }
    }

    /**
     * A few letters for who releases them; no edition, and not remembered as one.
     *
     * @param name of letters
     * @param out folder; null: that of the date
     */
    public static MadeDocument proof(
            DocumentName name,
            LocalDate businessDate,
            int most,
            @Nullable Path out,
            Settings settings,
            ShippedFiles files,
            Database database) {
        Path folder = folder(out, settings, businessDate);
        Rendering.prepare(folder, businessDate);
        try (Workers workers = new Workers(1)) {
            List<RenderedDocument> made = new Library(settings, files, database.dataSource(), workers)
                    .letters(name)
                    .proof(businessDate, most, folder);
            return new MadeDocument(
                    name.toString(),
                    businessDate,
                    made.stream().map(RenderedDocument::file).toList(),
                    0);
        }
    }

    private static Path folder(@Nullable Path out, Settings settings, LocalDate businessDate) {
        return out == null ? settings.night().output().resolve(businessDate.toString()) : out;
    }
}
