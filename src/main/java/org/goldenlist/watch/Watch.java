package org.goldenlist.watch;

import java.time.LocalDate;
import javax.sql.DataSource;
import org.goldenlist.metric.Profit;
import org.goldenlist.run.Workers;
import org.goldenlist.store.ShippedFiles;
import org.goldenlist.value.FitInForce;
import org.goldenlist.worth.Forecast;
import org.goldenlist.worth.WorthSettings;
import org.jspecify.annotations.Nullable;

/** Where and how customers are watched. Thread-safe. */
record Watch(
        DataSource dataSource,
        ShippedFiles files,
        Profit profit,
        WorthSettings worth,
        WatchSettings settings,
        Workers workers) {

    WatchFiles reader() {
        return new WatchFiles(dataSource, files, profit);
    }

    /** Who acts. */
    String owner(CustomerFile file) {
        String manager = file.person().manager();
        return manager == null ? settings.cases().owner() : manager;
    }

    ClosedDays closed() {
        return new ClosedDays(settings.closed());
    }

    /** By the fit as of the last month-end up to a date; where there is none, it is made and stored. Null where it is the plain average. */
    @Nullable
    Forecast forecast(LocalDate date, long run) {
        FitInForce fit = FitInForce.storedOrMade(dataSource, files, profit, worth, date, run);
        return fit.model().isPlain() ? null : fit.forecast();
    }
}
