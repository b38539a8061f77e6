package org.goldenlist.night;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.goldenlist.fault.ExitCode;
import org.goldenlist.fault.GoldenListException;
import org.goldenlist.imports.ImportedFeeds;
import org.goldenlist.source.Feed;
import org.goldenlist.source.SalesSource;
import org.goldenlist.source.SourceSettings;
import org.goldenlist.store.ShippedFiles;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The sources to read: those of the settings by name, and what people have imported last: where both know a customer, the
 * database is right. They are closed together.
 */
record OpenSources(List<SalesSource> all) implements AutoCloseable {

    /** Connects to nothing yet. */
    static OpenSources ofSettings(Settings settings, ShippedFiles files) {
        return ofSettings(settings, files, one -> true);
    }

    static OpenSources ofSettings(
            Settings settings, ShippedFiles files, Predicate<Map.Entry<String, SourceSettings>> wanted) {
        return shared(
                settings,
                settings.sources().entrySet().stream()
                        .filter(wanted)
                        .sorted(Map.Entry.comparingByKey())
                        .map(one -> one(one, settings, files))
                        .toList());
    }

    /** @param jdbc of our own database, which knows what was imported */
    static OpenSources withImported(Settings settings, ShippedFiles files, JdbcClient jdbc) {
        return withImported(settings, files, one -> true, ImportedFeeds.in(jdbc));
    }

    static OpenSources withImported(
            Settings settings,
            ShippedFiles files,
            Predicate<Map.Entry<String, SourceSettings>> wanted,
            Set<Feed> imported) {
        List<SalesSource> all =
                new ArrayList<>(ofSettings(settings, files, wanted).all());
        imported(settings, imported).ifPresent(all::add);
        return shared(settings, all);
    }

    /** Lines of each are converted by the rates of all. */
    private static OpenSources shared(Settings settings, List<SalesSource> all) {
        SalesSource.shareRates(all, settings.company());
        return new OpenSources(List.copyOf(all));
    }

    /** @throws GoldenListException with {@link ExitCode#SETTINGS} where its mapping cannot be used */
    static SalesSource one(Map.Entry<String, SourceSettings> one, Settings settings, ShippedFiles files) {
        return SalesSource.of(one.getKey(), one.getValue(), settings.company(), files);
    }

    /** What people have imported; nothing where that is nothing. */
    static Optional<SalesSource> imported(Settings settings, Set<Feed> feeds) {
        return feeds.isEmpty()
                ? Optional.empty()
                : Optional.of(SalesSource.imported(settings.database(), settings.company(), feeds));
    }

    @Override
    public void close() {
        all.forEach(SalesSource::close);
    }
}
