package org.goldenlist.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.goldenlist.fault.ExitCode;
import org.goldenlist.fault.GoldenListException;
import org.goldenlist.imports.ImportResult;
import org.goldenlist.imports.ImportedFeed;
import org.goldenlist.imports.ImportedFeeds;
import org.goldenlist.imports.Imports;
import org.goldenlist.night.Settings;
import org.goldenlist.source.Feed;
import org.goldenlist.store.Database;
import org.goldenlist.store.ShippedFiles;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes a CSV file of a feed that no database holds. */
@Command(
        name = "import",
        description = {
            "Takes a CSV file of a feed that no database holds, the whole of it or nothing.",
            "A row replaces an older one with the same key; the next night reads what changed."
        })
final class ImportCommand implements Callable<Integer> {

    @Parameters(index = "0", arity = "0..1", paramLabel = "FEED", description = "A feed, such as contacts.")
    @Nullable
    String feed;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "FILE.csv",
            description = "A CSV file in UTF-8 whose header has the feed's column names.")
    @Nullable
    Path file;

    @Option(names = "--dry-run", description = "Check the file, say what would change, and change nothing.")
    boolean dryRun;

    @Option(names = "--example", description = "Print a file of this feed that can be imported, to begin with.")
    boolean example;

    @Option(names = "--list", description = "Show what has been imported.")
    boolean list;

    @Option(names = "--remove", description = "Forget all that was imported of this feed; needs --yes.")
    boolean remove;

    @Option(names = "--yes", description = "Yes, forget it.")
    boolean yes;

    @Mixin
    CommonOptions common = new CommonOptions();

    @Override
    public Integer call() throws JsonProcessingException {
        requireOneThing();
        if (list) {
            list();
        } else if (example) {
            System.out.print(new ShippedFiles(null).text("sql/sources/import/" + feed().feedName() + ".csv"));
        } else if (remove) {
            remove();
        } else {
            take();
        }
        return ExitCode.DONE.number();
    }

    private void requireOneThing() {
        if ((example ? 1 : 0) + (list ? 1 : 0) + (remove ? 1 : 0) + (dryRun ? 1 : 0) > 1) {
            throw misused("Give one of --dry-run, --example, --list and --remove.");
        }
        boolean without = list || example || remove;
        if (list && feed != null) {
            throw misused("--list shows all feeds: leave out " + feed + ".");
        }
        if (!list && feed == null) {
            throw misused("Which feed? Feeds are: " + Feed.names() + ".");
        }
        if (without && file != null) {
            throw misused("No file is read here: leave out " + file + ".");
        }
        if (!without && file == null) {
            throw misused("Which file? As in: goldenlist import " + feed().feedName()
                    + " FILE.csv; a file to begin with: " + "goldenlist import --example " + feed().feedName());
        }
    }

    private static GoldenListException misused(String message) {
        return new GoldenListException(ExitCode.USAGE, message);
    }

    private Feed feed() {
        return Feed.named(String.valueOf(feed));
    }

    private Imports imports(Settings settings) {
        LocalDate today =
                LocalDate.ofInstant(common.clock().instant(), settings.company().timeZone());
        return new Imports(settings.database(), settings.night().lease(), today, settings.privacy());
    }

    private void take() throws JsonProcessingException {
        Feed known = feed();
        Imports imports = imports(common.settings());
        Path given = file == null ? Path.of("") : file;
        ImportResult result = dryRun ? imports.trial(known, given) : imports.take(known, given);
        if (common.json) {
            System.out.println(Json.of(result));
        } else if (!common.quiet) {
            System.out.printf(
                    Locale.ROOT,
                    "%s, %s: %,d %s, %,d %snew, %,d %schanged, %,d the same.%s%n",
                    result.feed(),
                    Terminal.safe(result.file()),
                    result.rows(),
                    result.rows() == 1 ? "row" : "rows",
                    result.added(),
                    dryRun ? "would be " : "",
                    result.changed(),
                    dryRun ? "would be " : "",
                    result.same(),
                    result.added() + result.changed() == 0 || dryRun
                            ? " Nothing changed."
                            : " The next night finds them.");
            if (result.erased() > 0) {
                System.out.printf(
                        Locale.ROOT,
                        "%,d %s of erased persons: amounts count as a guest's, all else was left out.%n",
                        result.erased(),
                        result.erased() == 1 ? "row" : "rows");
            }
        }
    }

    private void remove() throws JsonProcessingException {
        Feed known = feed();
        if (!yes) {
            throw misused("This forgets every imported row of the feed " + known.feedName()
                    + ", and the next night takes them out of the figures. If that is meant, add --yes.");
        }
        int rows = imports(common.settings()).remove(known);
        if (common.json) {
            System.out.println(Json.of(Map.of("feed", known.feedName(), "removed", rows)));
        } else if (!common.quiet) {
            System.out.printf(Locale.ROOT, "%s: %,d %s removed.%n", known.feedName(), rows, rows == 1 ? "row" : "rows");
        }
    }

    private void list() throws JsonProcessingException {
        try (Database database = Database.open(common.settings().database())) {
            List<ImportedFeed> feeds = ImportedFeeds.list(database.jdbc());
            if (common.json) {
                System.out.println(Json.of(feeds));
                return;
            }
            System.out.println(feeds.isEmpty() ? "Nothing has been imported." : "imported (UTC)");
            for (ImportedFeed one : feeds) {
                System.out.printf(
                        Locale.ROOT,
                        "  %-12s  %,10d %-4s  %s  %s%n",
                        one.feed(),
                        one.rows(),
                        one.rows() == 1 ? "row" : "rows",
                        one.importedAt() == null ? "" : one.importedAt().withNano(0),
                        Terminal.safe(String.valueOf(one.file())));
            }
        }
    }
}
