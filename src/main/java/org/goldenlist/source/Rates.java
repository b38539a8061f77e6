package org.goldenlist.source;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.goldenlist.day.Company;
import org.goldenlist.day.DateRange;
import org.goldenlist.fault.ExitCode;
import org.goldenlist.fault.GoldenListException;
import org.jspecify.annotations.Nullable;

/**
 * What one unit of a currency is worth in the company's, by day: the feed rates of all sources together. Read whole when the
 * first line needs one. Thread-safe.
 */
public final class Rates {

    private static final int SHOWN = 10;
    private static final int DECIMALS = 10;
    private static final BigDecimal LARGEST = BigDecimal.valueOf(1_000_000_000L);
    private static final Set<String> CODES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableSet());

    private final List<SalesSource> sources;
    private final String own;
    private final int oldestDays;
    private final boolean ofTheFuture;
    private @Nullable Map<String, NavigableMap<LocalDate, Given>> given;

    private record Given(BigDecimal rate, String source) {}

    /** A rate, and the day that it was given for. */
    record Rate(LocalDate on, BigDecimal rate) {

        /** Rounded half away from zero to four decimals, as the server rounds it too. */
        BigDecimal convert(BigDecimal amount) {
            return amount.multiply(rate).setScale(4, RoundingMode.HALF_UP);
        }
    }

    /** A currency on a day on which there are lines in it. */
    public record CurrencyDay(String currency, LocalDate day) implements Comparable<CurrencyDay> {
        @Override
        public int compareTo(CurrencyDay other) {
            int byDay = day.compareTo(other.day);
            return byDay != 0 ? byDay : currency.compareTo(other.currency);
        }
    }

    Rates(List<SalesSource> sources, Company company) {
        this.sources = sources;
        this.own = company.currency().getCurrencyCode();
        this.oldestDays = company.rateMaxAgeDays();
        this.ofTheFuture = false;
    }

    private Rates(String own) {
        this.sources = List.of();
        this.own = own;
        this.oldestDays = 0;
        this.ofTheFuture = true;
    }

    /** Those of days that have not begun, which nobody knows: an amount in another currency comes to nothing. */
    Rates ofTheFuture() {
        return new Rates(own);
    }

    /** Whether a text, which is stripped, names the company's currency: it does so where it is empty, too. */
    boolean isOwn(@Nullable String currency) {
        return currency == null || currency.isEmpty() || currency.equals(own);
    }

    static boolean isKnown(String currency) {
        return CODES.contains(currency);
    }

    /** The latest rate up to a day that is not too old; null where there is none. */
    @Nullable
    Rate on(String currency, LocalDate day) {
        if (ofTheFuture) {
            return new Rate(day, BigDecimal.ZERO);
        }
        Map.Entry<LocalDate, Given> latest = latest(currency, day);
        return latest == null || latest.getKey().isBefore(day.minusDays(oldestDays))
                ? null
                : new Rate(latest.getKey(), latest.getValue().rate());
    }

    private Map.@Nullable Entry<LocalDate, Given> latest(String currency, LocalDate day) {
        NavigableMap<LocalDate, Given> ofCurrency = given().get(currency);
        return ofCurrency == null ? null : ofCurrency.floorEntry(day);
    }

    private synchronized Map<String, NavigableMap<LocalDate, Given>> given() {
        if (given == null) {
            Map<String, NavigableMap<LocalDate, Given>> read = new HashMap<>();
            LocalDate any = LocalDate.of(2000, 1, 1);
            for (SalesSource source : sources) {
                if (source.has(Feed.RATES)) {
                    try (Snapshot snapshot = source.snapshot()) {
                        snapshot.rows(Feed.RATES, new DateRange(any, any), row -> add(read, source.name(), row));
                    }
                }
            }
            given = read;
        }
        return given;
    }

    /** Those of a currency that no line can have are passed over. */
    private void add(Map<String, NavigableMap<LocalDate, Given>> read, String source, FeedRow row) {
        String currency = row.text("currency");
        LocalDate day = row.date("rate_on");
        BigDecimal rate = row.number("rate");
        if (currency == null || day == null || rate == null) {
            throw refused(source, currency, day, "needs a currency, a day and a rate, and one of them is missing");
        }
        BigDecimal kept = rate.setScale(DECIMALS, RoundingMode.HALF_UP);
        if (kept.signum() <= 0 || kept.compareTo(LARGEST) > 0) {
            throw refused(
                    source,
                    currency,
                    day,
                    "is " + rate.toPlainString() + "; valid are numbers above zero, up to " + LARGEST.toPlainString());
        }
        if (isOwn(currency) || !isKnown(currency)) {
            return;
        }
        Given before = read.computeIfAbsent(currency, c -> new TreeMap<>()).putIfAbsent(day, new Given(kept, source));
        if (before != null && before.rate().compareTo(kept) != 0) {
            throw new GoldenListException(
                    ExitCode.DATA,
                    "There are two rates of " + currency + " for " + day + ": " + plain(before.rate())
                            + " of the source " + before.source() + ", and " + plain(kept) + " of the source " + source
                            + ". Give each currency one rate a day.");
        }
    }

    private static GoldenListException refused(
            String source, @Nullable String currency, @Nullable LocalDate day, String why) {
        return new GoldenListException(
                ExitCode.DATA,
                "The rate of " + (currency == null ? "no currency" : currency) + " for "
                        + (day == null ? "no day" : day) + " of the source " + source + " " + why
                        + ". Correct it there.");
    }

    static String plain(BigDecimal rate) {
        return rate.stripTrailingZeros().toPlainString();
    }

    /** That lines cannot be converted: which rates are missing, and how to give them. */
    public GoldenListException missing(Collection<CurrencyDay> missing) {
        Set<CurrencyDay> all = new TreeSet<>(missing);
        String shown = all.stream().limit(SHOWN).map(this::sentence).collect(Collectors.joining("; "));
        return new GoldenListException(
                ExitCode.DATA,
                "There is no rate of " + shown
                        + (all.size() > SHOWN ? "; and of " + (all.size() - SHOWN) + " more days" : "")
                        + ". One unit of each is worth so much in " + own
                        + "; to mend it: goldenlist import rates FILE.csv, or give it in the feed rates of a source.");
    }

    private String sentence(CurrencyDay one) {
        Map.Entry<LocalDate, Given> latest = latest(one.currency(), one.day());
        return one.currency() + " for " + one.day()
                + (latest == null
                        ? " (there is none before it)"
                        : " (the latest before it is of " + latest.getKey() + ", older than " + oldestDays
                                + (oldestDays == 1 ? " day)" : " days)"));
    }
}
