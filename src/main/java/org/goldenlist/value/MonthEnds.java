package org.goldenlist.value;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.goldenlist.metric.Profit;
import org.goldenlist.metric.Snapshot;
import org.goldenlist.metric.Snapshots;
import org.goldenlist.store.ShippedFiles;
import org.goldenlist.worth.FitMonth;
import org.goldenlist.worth.Forecast;
import org.goldenlist.worth.ModelInForce;
import org.goldenlist.worth.MonthFit;
import org.goldenlist.worth.Population;
import org.goldenlist.worth.WorthSettings;

/**
 * Fits as of the last days of months, a pure function of the facts up to each: a date is looked ahead from with the one as of the
 * last month-end up to it. What is missing is made, with what had been expected against what came. Within the transaction under
 * way.
 */
final class MonthEnds {

    private final Snapshots snapshots;
    private final FitTable fits;
    private final ForecastChecks checks;
    private final WorthSettings settings;
    private final String assumptions;

    MonthEnds(DataSource dataSource, ShippedFiles files, Profit profit, WorthSettings settings) {
        this.snapshots = new Snapshots(dataSource, files, profit);
        this.fits = new FitTable(dataSource, files);
        this.checks = new ForecastChecks(dataSource, files);
        this.settings = settings;
        this.assumptions = profit.toString();
    }

    /** The last day of a month that is not after a date. */
    static LocalDate upTo(LocalDate date) {
        return date.plusDays(1).withDayOfMonth(1).minusDays(1);
    }

    Optional<ModelInForce> inForce(LocalDate date) {
        return fits.find(upTo(date), assumptions);
    }

    /** Fits the month-end in force at a date. */
    MonthFit fit(LocalDate date, long run) {
        return Objects.requireNonNull(make(upTo(date), List.of(), run).get(upTo(date)));
    }

    /**
     * Makes what is missing of the month-end in force at a date: its fit, what is expected of the year after it, and what had been
     * expected of the days before it against what came, with the fits that this needs; in one pass over the facts.
     *
     * @return the fit, where it was made now
     */
    Optional<MonthFit> bringTo(LocalDate date, long run) {
        LocalDate monthEnd = upTo(date);
        List<Integer> horizons = ForecastChecks.horizons(monthEnd, snapshots.firstOrder());
        boolean known = inForce(monthEnd).isPresent();
        boolean checked = checks.areMade(monthEnd, horizons);
        return known && checked
                ? Optional.empty()
                : Optional.ofNullable(make(monthEnd, horizons, run).get(monthEnd));
    }

    /** Makes the fits that are missing of a month-end and of those before some numbers of days, and then the checks of these. */
    private Map<LocalDate, MonthFit> make(LocalDate monthEnd, List<Integer> horizons, long run) {
        List<LocalDate> toFit = Stream.concat(
                        Stream.of(monthEnd), horizons.stream().map(days -> upTo(monthEnd.minusDays(days))))
                .filter(day -> inForce(day).isEmpty())
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
        Optional<LocalDate> firstOrder = snapshots.firstOrder();
        TreeSet<LocalDate> days = new TreeSet<>(toFit);
        days.add(monthEnd);
        toFit.forEach(day -> days.add(day.minusDays(heldOut(day, firstOrder))));
        horizons.forEach(horizon -> days.add(monthEnd.minusDays(horizon)));
        Map<LocalDate, Snapshot> asOf = snapshots.asOf(days);
        Map<LocalDate, MonthFit> made = new HashMap<>();
        for (LocalDate day : toFit) {
            MonthFit fit = FitMonth.of(population(day, firstOrder, asOf));
            fits.replace(fit, assumptions, run);
            made.put(day, fit);
        }
        for (int horizon : horizons) {
            LocalDate before = monthEnd.minusDays(horizon);
            checks.replace(monthEnd, horizon, forecast(before), snapshot(asOf, before), snapshot(asOf, monthEnd), run);
        }
        if (!horizons.isEmpty() || made.containsKey(monthEnd)) {
            checks.expect(monthEnd, forecast(monthEnd), snapshot(asOf, monthEnd), run);
        }
        return made;
    }

    /** What past month-ends knew, by the fits as of them; in one pass over the facts. Nothing is stored. */
    Map<LocalDate, PastMonthEnd> past(List<LocalDate> days) {
        Optional<LocalDate> firstOrder = snapshots.firstOrder();
        TreeSet<LocalDate> toRead = new TreeSet<>(days);
        Map<LocalDate, ModelInForce> models = new HashMap<>();
        for (LocalDate day : days) {
            inForce(day)
                    .ifPresentOrElse(
                            model -> models.put(day, model), () -> toRead.add(day.minusDays(heldOut(day, firstOrder))));
        }
        Map<LocalDate, Snapshot> asOf = snapshots.asOf(toRead);
        Map<LocalDate, PastMonthEnd> past = new HashMap<>();
        for (LocalDate day : days) {
            ModelInForce model = models.computeIfAbsent(
                    day, d -> FitMonth.of(population(d, firstOrder, asOf)).inForce());
            past.put(day, new PastMonthEnd(snapshot(asOf, day), model.forecast(settings), model));
        }
        return past;
    }

    private Forecast forecast(LocalDate date) {
        return inForce(date).orElseThrow().forecast(settings);
    }

    private static int heldOut(LocalDate monthEnd, Optional<LocalDate> firstOrder) {
        return firstOrder
                .map(first -> Population.daysToHoldOut(monthEnd.toEpochDay() - first.toEpochDay()))
                .orElse(0);
    }

    private static Population population(
            LocalDate monthEnd, Optional<LocalDate> firstOrder, Map<LocalDate, Snapshot> asOf) {
        int heldOut = heldOut(monthEnd, firstOrder);
        Snapshot now = snapshot(asOf, monthEnd);
        Snapshot before = snapshot(asOf, monthEnd.minusDays(heldOut));
        return new Population(
                monthEnd,
                firstOrder.filter(first -> !first.isAfter(monthEnd)).orElse(null),
                Customers.histories(now),
                heldOut,
                Customers.heldOut(before, now));
    }

    private static Snapshot snapshot(Map<LocalDate, Snapshot> asOf, LocalDate day) {
        Snapshot found = asOf.get(day);
        if (found == null) {
            throw new IllegalStateException("The facts as of " + day + " were not read");
        }
        return found;
    }
}
