package org.goldenlist.night;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.goldenlist.run.StopSign;
import org.goldenlist.settings.SettingsFile;
import org.goldenlist.store.ShippedFiles;
import org.goldenlist.store.TestDatabase;
import org.jspecify.annotations.Nullable;

/** Nights of a company on a database of their own, as a person would have them run. */
final class SomeNights implements AutoCloseable {

    static final JobFile WITHOUT_DOCUMENTS = new JobFile("nightly", List.of());
    static final JobFile WITH_DOCUMENTS = JobFile.load(new ShippedFiles(null), "nightly");

    static final Nights.Watcher NOBODY = new Silent();

    private final TestDatabase own = TestDatabase.empty();
    private final Map<String, String> settings = new HashMap<>();
    private ShippedFiles files = new ShippedFiles(null);

    /** @param sales read by a user who may do nothing else */
    SomeNights(String mapping, TestDatabase sales, String companyZone, Path output) {
        with("company.name", mapping);
        with("company.time-zone", companyZone);
        with("company.currency", "GBP");
        with("database.url", own.url());
        with("database.user", own.user());
        with("database.password", own.password());
        String reader = sales.userWith("SELECT");
        with("sources.shop.mapping", mapping);
        with("sources.shop.url", sales.url());
        with("sources.shop.user", reader);
        with("sources.shop.password", reader);
        with("night.output", output.toString());
    }

    SomeNights with(String key, String value) {
        settings.put("goldenlist." + key, value);
        return this;
    }

    /** With files that take the place of those shipped. */
    SomeNights with(ShippedFiles others) {
        files = others;
        return this;
    }

    List<NightSummary> until(LocalDate date) {
        return run(WITHOUT_DOCUMENTS, date, null);
    }

    List<NightSummary> run(JobFile job, LocalDate date, @Nullable LocalDate historyFrom) {
        Clock clock = Clock.fixed(Clock.systemUTC().instant(), ZoneOffset.UTC);
        List<NightSummary> nights =
                new Nights(SettingsFile.of(settings), files, clock, new StopSign()).run(job, date, historyFrom, NOBODY);
        assertThat(nights).allSatisfy(night -> assertThat(night.message()).isNull());
        assertThat(nights.get(nights.size() - 1).businessDate()).isEqualTo(date);
        return nights;
    }

    /** All nights from one on again, as a range. */
    NightSummary rerun(LocalDate from) {
        Clock clock = Clock.fixed(Clock.systemUTC().instant(), ZoneOffset.UTC);
        NightSummary last = new Reruns(SettingsFile.of(settings), files, clock, new StopSign())
                .run(WITHOUT_DOCUMENTS, from, null, NOBODY);
        assertThat(last.message()).isNull();
        return last;
    }

    Settings settings() {
        return SettingsFile.of(settings);
    }

    ShippedFiles files() {
        return files;
    }

    NightTables tables() {
        return new NightTables(own);
    }

    TestDatabase own() {
        return own;
    }

    @Override
    public void close() {
        own.close();
    }
}
