package org.goldenlist.demo;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.goldenlist.fault.ExitCode;
import org.goldenlist.night.JobFile;
import org.goldenlist.night.NightSummary;
import org.goldenlist.night.Nights;
import org.goldenlist.night.Settings;
import org.goldenlist.run.Run;
import org.goldenlist.run.StopSign;
import org.goldenlist.settings.SettingsFile;
import org.goldenlist.store.ShippedFiles;
import org.goldenlist.store.TestDatabase;

/** Nights of a demo company, with the settings of {@code goldenlist demo}. */
final class DemoNights {

    private final TestDatabase own = TestDatabase.empty();
    private final Settings settings;
    private final ShippedFiles files = new ShippedFiles(Path.of(""));

    DemoNights(TestDatabase company, Map<String, String> more) {
        Map<String, String> properties = new HashMap<>();
        properties.put("goldenlist.company.name", DemoCompany.NAME);
        properties.put("goldenlist.company.time-zone", DemoCompany.TIME_ZONE.getId());
        properties.put("goldenlist.company.currency", DemoCompany.CURRENCY);
        properties.put("goldenlist.database.url", own.url());
        properties.put("goldenlist.database.user", own.user());
        properties.put("goldenlist.database.password", own.password());
        properties.put("goldenlist.sources.shop.mapping", DemoCompany.MAPPING);
        properties.put("goldenlist.sources.shop.url", company.url());
        properties.put("goldenlist.sources.shop.user", company.user());
        properties.put("goldenlist.sources.shop.password", company.password());
        properties.put("goldenlist.sources.shop.may-write", "true");
        properties.put("goldenlist.profit.assumed-margin", DemoCompany.ASSUMED_MARGIN.toPlainString());
        properties.put("goldenlist.profit.cost-per-contact-hour", DemoCompany.COST_PER_CONTACT_HOUR.toPlainString());
        properties.putAll(more);
        settings = SettingsFile.of(properties);
    }

    /** The tables of the nights. */
    TestDatabase own() {
        return own;
    }

    Settings settings() {
        return settings;
    }

    ShippedFiles files() {
        return files;
    }

    /** Runs the nights that are missing up to a date, without documents. */
    List<NightSummary> upTo(LocalDate date) {
        List<NightSummary> nights = new Nights(settings, files, Clock.system(DemoCompany.TIME_ZONE), new StopSign())
                .run(new JobFile("nightly", List.of()), date, null, new Silent());
        nights.forEach(night -> {
            if (night.exitCode() != ExitCode.DONE) {
                throw new AssertionError(night.message());
            }
        });
        return nights;
    }

    private static final class Silent implements Nights.Watcher {
        @Override
        public void begins(Run run) {}

        @Override
        public void ends(NightSummary night) {}
    }
}
