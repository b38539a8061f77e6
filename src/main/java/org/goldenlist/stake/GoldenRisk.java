package org.goldenlist.stake;

import java.util.List;
import javax.sql.DataSource;
import org.goldenlist.metric.Profit;
import org.goldenlist.run.Run;
import org.goldenlist.store.ShippedFiles;
import org.goldenlist.value.FitInForce;
import org.goldenlist.worth.BetaGeometric;
import org.goldenlist.worth.Histories.History;
import org.goldenlist.worth.WorthSettings;
import org.jspecify.annotations.Nullable;

/** What the golden list may lose in the next 365 days, by the model of purchases in force. */
final class GoldenRisk {

    private final DataSource dataSource;
    private final ShippedFiles files;
    private final Profit profit;
    private final WorthSettings worth;
    private final StakeSettings settings;

    GoldenRisk(DataSource dataSource, ShippedFiles files, Profit profit, WorthSettings worth, StakeSettings settings) {
        this.dataSource = dataSource;
        this.files = files;
        this.profit = profit;
        this.worth = worth;
        this.settings = settings;
    }

    void measure(Run run, List<StakeFacts.Golden> golden, StakeTables tables) {
        FitInForce fit = FitInForce.storedOrMade(dataSource, files, profit, worth, run.businessDate(), run.number());
        BetaGeometric purchases = fit.model().purchases();
        String note = note(golden, fit, purchases);
        BadYear year = null;
        if (note == null && purchases != null) {
            BetaGeometric model = purchases;
            year = BadYear.of(
                    golden.stream().map(one -> exposure(one, model)).toList(),
                    BadYear.years(settings.years(), golden.size()),
                    settings.seed());
        }
        tables.replaceRisk(
                run.businessDate(),
                purchases == null ? null : fit.model().title(),
                note,
                golden.size(),
                golden.stream().mapToLong(GoldenRisk::usualProfit).reduce(0, Math::addExact),
                settings,
                year);
    }

    /** Why nothing can be said; null where something can. */
    private static @Nullable String note(
            List<StakeFacts.Golden> golden, FitInForce fit, @Nullable BetaGeometric purchases) {
        if (purchases == null) {
            return "By the plain average nobody leaves: " + fit.model().reason();
        }
        return golden.isEmpty() ? "Nobody is on the golden list." : null;
    }

    private static long usualProfit(StakeFacts.Golden golden) {
        return Math.max(0, golden.history().profitOfYear());
    }

    private static Exposure exposure(StakeFacts.Golden golden, BetaGeometric model) {
        History history = golden.history().history();
        return new Exposure(
                Exposure.streamOf(golden.customerId()),
                usualProfit(golden),
                model.probabilityAlive(history),
                model.outlook(history));
    }
}
