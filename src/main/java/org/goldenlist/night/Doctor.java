package org.goldenlist.night;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.goldenlist.day.BusinessDate;
import org.goldenlist.fault.ExitCode;
import org.goldenlist.fault.GoldenListException;
import org.goldenlist.imports.ImportedFeeds;
import org.goldenlist.source.Feed;
import org.goldenlist.source.SalesSource;
import org.goldenlist.source.WalkOptions;
import org.goldenlist.source.WalkedSource;
import org.goldenlist.store.Database;
import org.goldenlist.store.ShippedFiles;
import org.jspecify.annotations.Nullable;

/** Checks all that a night needs, then walks every feed of every source and says what it sees. Changes nothing. */
public final class Doctor {

    private final Settings settings;
    private final ShippedFiles files;
    private final Clock clock;

    public Doctor(Settings settings, ShippedFiles files, Clock clock) {
        this.settings = settings;
        this.files = files;
        this.clock = clock;
    }

    /**
     * What to look at.
     *
     * @param date the business date; null for yesterday, or the last day that has rows
     * @param source one source alone; null for all
     * @param feed one feed alone; null for all
     * @param limit how long one query may take
     */
    public record Wish(
            @Nullable LocalDate date,
            @Nullable String source,
            @Nullable Feed feed,
            Duration limit) {

        boolean isOf(SalesSource one) {
            return source == null || source.equals(one.name());
        }

        boolean isNarrow() {
            return source != null || feed != null;
        }
    }

    /** What was found. */
    public record Diagnosis(List<Finding> findings, List<WalkedSource> sources) {

        /** All that was found, of the sources too. */
        public List<Finding> all() {
            List<Finding> all = new ArrayList<>(findings);
            sources.forEach(source -> {
                source.remarks().forEach(remark -> all.add(Finding.of(remark)));
                source.feeds().forEach(feed -> feed.remarks().forEach(remark -> all.add(Finding.of(remark))));
            });
            return all;
        }
    }

    /** @throws GoldenListException where the settings have no such source, or no source has such a feed */
    public Diagnosis examine(Wish wish) {
        String only = wish.source();
        if (only != null && !settings.sources().containsKey(only)) {
            throw new GoldenListException(
                    ExitCode.USAGE,
                    "The settings have no source called " + only + ". Valid are: "
                            + String.join(", ", settings.sources().keySet()) + ".");
        }
        List<String> answering = new ArrayList<>();
        List<Finding> findings = new ArrayList<>(new Preflight(settings, files, clock).findings(answering));
        if (wish.isNarrow()) {
            findings.removeIf(finding -> !finding.isProblem());
        }
        return new Diagnosis(findings, walk(wish, answering, findings));
    }

    private List<WalkedSource> walk(Wish wish, List<String> answering, List<Finding> findings) {
        LocalDate yesterday =
                BusinessDate.yesterday(clock, settings.company().timeZone()).date();
        LocalDate wanted = wish.date();
        Feed feed = wish.feed();
        Set<Feed> feeds = feed == null ? EnumSet.allOf(Feed.class) : EnumSet.of(feed);
        WalkOptions options = new WalkOptions(
                wanted == null ? yesterday : wanted, wanted != null, wish.limit(), clock.instant(), feeds);
        List<WalkedSource> walked = new ArrayList<>();
        try (OpenSources open = OpenSources.withImported(
                settings, files, one -> answering.contains(one.getKey()), imported(findings))) {
            List<SalesSource> sources =
                    open.all().stream().filter(source -> !source.isImport()).toList();
            for (SalesSource source : sources) {
                if (wish.isOf(source) && feeds.stream().anyMatch(source::has)) {
                    try {
                        walked.add(source.walk(options, open.all()));
                    } catch (GoldenListException e) {
                        findings.add(Finding.problem(e));
                    }
                }
            }
            boolean allThere = sources.size() == settings.sources().size();
            if (feed != null
                    && allThere
                    && sources.stream().noneMatch(source -> source.has(feed) && wish.isOf(source))) {
                throw new GoldenListException(
                        ExitCode.USAGE,
                        (wish.source() == null ? "No source gives" : "The source " + wish.source() + " does not give")
                                + " the feed " + feed.feedName() + ": a mapping gives it by a file " + feed.feedName()
                                + ".sql.");
            }
        }
        return walked;
    }

    /** Imported rates convert the lines of any source, and imported customers are theirs too; they are not walked. */
    private Set<Feed> imported(List<Finding> findings) {
        try (Database database = Database.open(settings.database())) {
            return ImportedFeeds.in(database.jdbc());
        } catch (GoldenListException e) {
            if (findings.stream().noneMatch(finding -> finding.text().equals(e.getMessage()))) {
                findings.add(Finding.problem(e));
            }
            return Set.of();
        }
    }
}
