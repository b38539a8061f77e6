package org.goldenlist.value;

import java.time.LocalDate;
import java.util.Optional;
import javax.sql.DataSource;
import org.goldenlist.metric.Profit;
import org.goldenlist.store.ShippedFiles;
import org.goldenlist.worth.CustomerHistory;
import org.goldenlist.worth.Forecast;
import org.goldenlist.worth.ModelInForce;
import org.goldenlist.worth.WorthSettings;

/** What is expected of customers from a date on, by the fit as of the last month-end up to it. Thread-safe. */
public final class FitInForce {

    private final ModelInForce model;
    private final Forecast forecast;

    private FitInForce(ModelInForce model, WorthSettings settings) {
        this.model = model;
        this.forecast = model.forecast(settings);
    }

    /**
     * The stored one; where there is none, or it was made with other rates of profit, it is made out of the facts and stored,
     * within the transaction under way.
     *
     * @param run the number of the run that makes it
     */
    public static FitInForce storedOrMade(
            DataSource dataSource,
            ShippedFiles files,
            Profit profit,
            WorthSettings settings,
            LocalDate date,
            long run) {
        MonthEnds monthEnds = new MonthEnds(dataSource, files, profit, settings);
        return new FitInForce(
                monthEnds.inForce(date).orElseGet(() -> monthEnds.fit(date, run).inForce()), settings);
    }

    /** The stored one, if there is one. */
    public static Optional<FitInForce> stored(
            DataSource dataSource, ShippedFiles files, Profit profit, WorthSettings settings, LocalDate date) {
        return new MonthEnds(dataSource, files, profit, settings)
                .inForce(date)
                .map(model -> new FitInForce(model, settings));
    }

    /** Discounted net profit of the next 365 days, in ten-thousandths, by the history as of any day. */
    public long expectedNextYear(CustomerHistory history) {
        return forecast.expectedNextYear(history);
    }

    /** Everything else that can be expected. */
    public Forecast forecast() {
        return forecast;
    }

    /** Which model it is, with its parameters, or why it is none. */
    public ModelInForce model() {
        return model;
    }
}
