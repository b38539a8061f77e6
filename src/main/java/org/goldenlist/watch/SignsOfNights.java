package org.goldenlist.watch;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.goldenlist.run.Run;
import org.goldenlist.store.Thousands;
import org.goldenlist.worth.Forecast;

/** Looks at all customers as of some nights, each file read once, on all threads. */
final class SignsOfNights {

    /**
     * What a night saw.
     *
     * @param watched the customers that it looked at
     * @param key how the key customers stand; of the night of the run alone
     */
    record Seeing(CompanyAsOf company, List<SeenBy> seen, BitSet watched, List<Standing> key) {

        Seeing(CompanyAsOf company) {
            this(company, new ArrayList<>(), new BitSet(), new ArrayList<>());
        }

        private void add(Seeing others) {
            seen.addAll(others.seen);
            watched.or(others.watched);
            key.addAll(others.key);
        }

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
    private final Run run;

    /** @param run it makes a fit where one is missing */
    SignsOfNights(Watch watch, Run run) {
        this.watch = watch;
        this.run = run;
    }

    /** By night, ascending. */
    Map<LocalDate, Seeing> of(List<LocalDate> nights) {
        LocalDate from = nights.get(0);
        LocalDate to = nights.get(nights.size() - 1);
        WatchFiles reader = watch.reader();
        Map<LocalDate, Seeing> seen = new TreeMap<>();
        companies(nights, reader.company(from, to, watch.closed()))
                .forEach((night, company) -> seen.put(night, new Seeing(company)));
        Signs signs = new Signs(reader.categories());
        BitSet key = to.equals(run.businessDate()) ? reader.keyCustomers() : new BitSet();
        BitSet customers = reader.candidates(from, to);
        customers.or(key);
        watch.workers()
                .each(Thousands.of(customers.stream().boxed().toList()), block -> {
                    Map<LocalDate, Seeing> part = new TreeMap<>();
                    seen.forEach((night, seeing) -> part.put(night, new Seeing(seeing.company())));
                    for (CustomerFile file : reader.of(block, from, to)) {
                        part.forEach((night, seeing) ->
                                look(file, night, seeing, signs, night.equals(to) && key.get(file.customerNo())));
                    }
                    return part;
                })
                .forEach(part -> part.forEach((night, seeing) ->
                        Objects.requireNonNull(seen.get(night)).add(seeing)));
        return seen;
    }

    private Map<LocalDate, CompanyAsOf> companies(List<LocalDate> nights, CompanyFile file) {
        Map<YearMonth, Optional<Forecast>> forecasts = new HashMap<>();
        Map<LocalDate, CompanyAsOf> companies = new TreeMap<>();
        for (LocalDate night : nights) {
            Forecast forecast = forecasts
                    .computeIfAbsent(
                            YearMonth.from(night.plusDays(1)),
                            month -> Optional.ofNullable(watch.forecast(night, run.number())))
                    .orElse(null);
            companies.put(night, new CompanyAsOf(night, file, forecast));
        }
        return companies;
    }

    private void look(CustomerFile file, LocalDate night, Seeing seeing, Signs signs, boolean key) {
        CustomerAsOf customer = new CustomerAsOf(file, night);
        String owner = watch.owner(file);
        Look look = new Look(customer, seeing.company(), watch.settings());
        List<Seen> seen = signs.of(look);
        seen.forEach(one -> seeing.seen()
                .add(new SeenBy(file.customerNo(), file.person().customerId(), one, customer.atStake(), owner)));
        if (customer.isWatched()) {
            seeing.watched().set(file.customerNo());
        }
        if (key) {
            seeing.key().add(Standing.of(look, seen, owner));
        }
    }
}
