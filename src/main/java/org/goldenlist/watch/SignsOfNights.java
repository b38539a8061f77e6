package org.goldenlist.watch;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.goldenlist.store.Thousands;
import org.goldenlist.worth.Forecast;

/** Looks at all customers as of some nights, each file read once. */
final class SignsOfNights {

    /**
     * What a night saw.
     *
     * @param watched the customers that it looked at
     */
    record Seeing(CompanyAsOf company, List<SeenBy> seen, BitSet watched) {

        /** Signs that say nothing tonight, since the feed that they are read from is silent. */
        Set<Sign> off() {
            Set<Sign> off = EnumSet.noneOf(Sign.class);
            if (company.isWithoutContacts()) {
                off.addAll(Set.of(Sign.NEGLECTED, Sign.ENTROPY, Sign.NOT_WELCOMED, Sign.FIRST_WEEKS));
            }
            if (company.isWithoutSurveys()) {
                off.add(Sign.SURVEY_MISSING);
            }
            return off;
        }
    }

    private final Watch watch;
    private final long run;

    /** @param run the number of the run that makes a fit, where one is missing */
    SignsOfNights(Watch watch, long run) {
        this.watch = watch;
        this.run = run;
    }

    /** By night, ascending. */
    Map<LocalDate, Seeing> of(List<LocalDate> nights) {
        LocalDate from = nights.get(0);
        LocalDate to = nights.get(nights.size() - 1);
        WatchFiles reader = watch.reader();
        CompanyFile company = reader.company(from, to, watch.closed());
        Map<YearMonth, Optional<Forecast>> forecasts = new HashMap<>();
        Map<LocalDate, Seeing> seen = new TreeMap<>();
        for (LocalDate night : nights) {
            Forecast forecast = forecasts
                    .computeIfAbsent(
                            YearMonth.from(night.plusDays(1)), month -> Optional.ofNullable(watch.forecast(night, run)))
                    .orElse(null);
            seen.put(night, new Seeing(new CompanyAsOf(night, company, forecast), new ArrayList<>(), new BitSet()));
        }
        Signs signs = new Signs(reader.categories());
        for (List<Integer> block : Thousands.of(reader.candidates(from, to))) {
            for (CustomerFile file : reader.of(block, from, to)) {
                seen.forEach((night, seeing) -> look(file, night, seeing, signs));
            }
        }
        return seen;
    }

    private void look(CustomerFile file, LocalDate night, Seeing seeing, Signs signs) {
        CustomerAsOf customer = new CustomerAsOf(file, night);
        String owner = watch.owner(file);
        signs.of(new Look(customer, seeing.company(), watch.settings()))
                .forEach(one -> seeing.seen()
                        .add(new SeenBy(
                                file.customerNo(), file.person().customerId(), one, customer.atStake(), owner)));
        if (customer.isWatched()) {
            seeing.watched().set(file.customerNo());
        }
    }
}
