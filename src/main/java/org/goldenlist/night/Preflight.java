package org.goldenlist.night;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.goldenlist.fault.ExitCode;
import org.goldenlist.fault.GoldenListException;
import org.goldenlist.imports.ImportedFeeds;
import org.goldenlist.person.Tombstones;
import org.goldenlist.source.Feed;
import org.goldenlist.source.SalesSource;
import org.goldenlist.source.SourceSettings;
import org.goldenlist.store.Database;
import org.goldenlist.store.Reachable;
import org.goldenlist.store.Schema;
import org.goldenlist.store.ShippedFiles;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Checks everything that a night needs, and changes nothing. Says all that is wrong at once. */
public final class Preflight {

    private static final long LEAST_FREE_BYTES = 200L << 20;
    private static final Duration CLOCK_TOLERANCE = Duration.ofMinutes(2);

    private final Settings settings;
    private final ShippedFiles files;
    private final Clock clock;

    public Preflight(Settings settings, ShippedFiles files, Clock clock) {
        this.settings = settings;
        this.files = files;
        this.clock = clock;
    }

    public List<Finding> findings() {
        return findings(new ArrayList<>());
    }

    /** @param answering the names of the sources that can be asked are added to it */
    List<Finding> findings(List<String> answering) {
        List<Finding> findings = new ArrayList<>();
        Set<Feed> imported = EnumSet.noneOf(Feed.class);
        String ourPlace = database(findings, imported);
        List<SalesSource> sources = new ArrayList<>();
        try {
            for (Map.Entry<String, SourceSettings> one : settings.sources().entrySet()) {
                try {
                    SalesSource source = OpenSources.one(one, settings, files);
                    sources.add(source);
                    if (source(source, ourPlace, findings)) {
                        answering.add(source.name());
                    }
                } catch (GoldenListException e) {
                    findings.add(Finding.problem(e));
                }
            }
            boolean all = sources.size() == settings.sources().size();
            OpenSources.imported(settings, imported).ifPresent(source -> {
                sources.add(source);
                imported(source, imported, findings);
            });
            if (all) {
                feeds(sources, findings);
            }
        } finally {
            sources.forEach(SalesSource::close);
        }
        findings.add(output(settings.night().output(), "goldenlist.night.output"));
        return findings;
    }

    /** @throws GoldenListException with every problem, where there is one */
    public void require() {
        List<Finding> problems = findings().stream().filter(Finding::isProblem).toList();
        if (!problems.isEmpty()) {
            throw new GoldenListException(
                    problems.get(0).exitCode(),
                    problems.size() == 1
                            ? problems.get(0).text()
                            : "There are " + problems.size() + " problems:\n  "
                                    + String.join(
                                            "\n  ",
                                            problems.stream().map(Finding::text).toList()));
        }
    }

    /** Returns which database it is, empty where it cannot be asked; adds the feeds that were imported. */
    private String database(List<Finding> findings, Set<Feed> imported) {
        String url = Reachable.withoutQuery(settings.database().url());
        try (Database database = Database.open(settings.database())) {
            JdbcClient jdbc = database.jdbc();
            findings.add(Finding.ok("Our own database answers: " + url + " ("
                    + jdbc.sql("SELECT VERSION()").query(String.class).single() + ")."));
            Instant theirs = jdbc.sql("SELECT UTC_TIMESTAMP(3) AS now")
                    .query(java.time.LocalDateTime.class)
                    .single()
                    .toInstant(java.time.ZoneOffset.UTC);
            Duration apart = Duration.between(theirs, clock.instant()).abs();
            if (apart.compareTo(CLOCK_TOLERANCE) > 0) {
                findings.add(Finding.problem(
                        ExitCode.SETTINGS,
                        "The clock of this machine and that of " + url + " are " + apart.toSeconds()
                                + " seconds apart; 120 are allowed. Set both by a time server."));
            }
            missingSources(jdbc, findings);
            erasedCustomers(jdbc, findings);
            imported.addAll(ImportedFeeds.in(jdbc));
            return jdbc.sql(Reachable.PLACE).query(String.class).single();
        } catch (GoldenListException e) {
            findings.add(Finding.problem(e));
            return "";
        }
    }

    /** Without their key, whoever was erased would come back. */
    private void erasedCustomers(JdbcClient jdbc, List<Finding> findings) {
        if (!Schema.exists(jdbc)) {
            return;
        }
        try {
            Tombstones.load(jdbc, settings.privacy());
        } catch (GoldenListException e) {
            findings.add(Finding.problem(e));
        }
    }

    /** The name of a source is its identity: under another name its sales would be loaded, and counted, once more. */
    private void missingSources(JdbcClient jdbc, List<Finding> findings) {
        if (!Schema.exists(jdbc)) {
            return;
        }
        jdbc
                .sql(
                        "SELECT s.name FROM source s WHERE EXISTS (SELECT 1 FROM day_total t WHERE t.source_no = s.source_no)")
                .query(String.class)
                .list()
                .stream()
                .filter(name -> !settings.sources().containsKey(name) && !name.equals(SalesSource.IMPORT))
                .forEach(name -> findings.add(Finding.problem(
                        ExitCode.SETTINGS,
                        "The sales of a source called " + name
                                + " are in our tables, and the settings have no such source: "
                                + String.join(", ", settings.sources().keySet())
                                + ". A source keeps its name; under a new one its sales would be counted twice. Give it back"
                                + " its name, or start with an empty database of our own.")));
    }

    /** Returns whether it answers, and is a source. */
    private boolean source(SalesSource source, String ourPlace, List<Finding> findings) {
        String url = Reachable.withoutQuery(source.settings().url());
        boolean sameUrl = url.equals(Reachable.withoutQuery(settings.database().url()));
        if (!sameUrl) {
            source.checkReachable();
        }
        if (sameUrl || source.place().equals(ourPlace)) {
            findings.add(Finding.problem(
                    ExitCode.SETTINGS,
                    "The source " + source.name() + " is our own database (" + url
                            + "). Keep Golden List's tables in a database of their own."));
            return false;
        }
        List<String> problems = source.problems();
        problems.forEach(problem -> findings.add(Finding.problem(ExitCode.SETTINGS, problem)));
        if (problems.isEmpty()) {
            findings.add(Finding.ok("The source " + source.name() + " answers: " + url + ", mapped by sql/sources/"
                    + source.settings().mapping() + ", "
                    + (source.settings().mayWrite() ? "whose user may write (may-write: true)." : "read only.")));
        }
        return true;
    }

    /** It is in our own database, whose user may write. */
    private static void imported(SalesSource source, Set<Feed> feeds, List<Finding> findings) {
        List<String> problems = source.problems();
        problems.forEach(problem -> findings.add(Finding.problem(ExitCode.INTERNAL, problem)));
        if (problems.isEmpty()) {
            findings.add(Finding.ok("Imported: "
                    + feeds.stream().map(Feed::feedName).collect(Collectors.joining(", "))
                    + ", read as the source import."));
        }
    }

    private void feeds(List<SalesSource> sources, List<Finding> findings) {
        Map<Boolean, List<Feed>> given = Arrays.stream(Feed.values())
                .collect(Collectors.partitioningBy(feed -> sources.stream().anyMatch(source -> source.has(feed))));
        findings.add(Finding.ok("These feeds are mapped: " + names(given.getOrDefault(true, List.of())) + "."));
        for (Feed feed : given.getOrDefault(false, List.of())) {
            if (feed == Feed.CUSTOMERS || feed == Feed.TRANSACTIONS) {
                findings.add(Finding.problem(
                        ExitCode.SETTINGS,
                        "No source gives the feed " + feed.feedName() + ": one of the mappings needs a file "
                                + feed.feedName() + ".sql."));
            } else {
                findings.add(Finding.note(feed.absence()));
            }
        }
    }

    private static String names(List<Feed> feeds) {
        return feeds.stream().map(Feed::feedName).collect(Collectors.joining(", "));
    }

    /** Whether documents can be written to a folder that is there or can be made; named by where it was given. */
    public static Finding output(Path folder, String given) {
        Path output = folder.toAbsolutePath();
        Path existing = output;
        while (existing.getParent() != null && !Files.exists(existing)) {
            existing = existing.getParent();
        }
        try {
            if (!Files.isDirectory(existing) || !Files.isWritable(existing)) {
                return Finding.problem(
                        ExitCode.OUTPUT,
                        "The documents cannot be written to " + output + " (" + given + "): " + existing
                                + (Files.isDirectory(existing) ? " may not be written." : " is no folder."));
            }
            if (Files.getFileStore(existing).getUsableSpace() < LEAST_FREE_BYTES) {
                return Finding.problem(
                        ExitCode.OUTPUT, "Less than 200 MB are free where the documents go: " + output + ".");
            }
            return Finding.ok("The documents go to " + output + ".");
        } catch (IOException e) {
            return Finding.problem(ExitCode.OUTPUT, "The folder " + output + " cannot be looked at: " + e + ".");
        }
    }
}
