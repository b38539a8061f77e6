package org.goldenlist.source;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a source itself says of one business date.
 *
 * @param lines how many there are
 * @param net their net amount, in the company's currency
 * @param checksum of all columns of all lines, whatever their order: the sum of the CRC-32 of each; null where it was not
 *     asked for
 * @param currencies what of it is in other currencies, by their codes
 */
public record SourceTotal(
        int lines, BigDecimal net, @Nullable Long checksum, List<InCurrency> currencies) {

    public static final SourceTotal NOTHING = new SourceTotal(0, BigDecimal.ZERO.setScale(4), 0L);

    /** Of lines that are all in the company's currency. */
    public SourceTotal(int lines, BigDecimal net, @Nullable Long checksum) {
        this(lines, net, checksum, List.of());
    }

    SourceTotal plus(SourceTotal other) {
        return new SourceTotal(
                lines + other.lines,
                net.add(other.net),
                checksum == null || other.checksum == null ? null : checksum + other.checksum,
                together(currencies, other.currencies));
    }

    /** With the amount of lines that are counted already. */
    SourceTotal plusConverted(InCurrency in) {
        return new SourceTotal(lines, net.add(in.converted()), checksum, together(currencies, List.of(in)));
    }

    private static List<InCurrency> together(List<InCurrency> some, List<InCurrency> others) {
        if (some.isEmpty() || others.isEmpty()) {
            return some.isEmpty() ? others : some;
        }
        Map<String, InCurrency> byCode = new TreeMap<>();
        Stream.concat(some.stream(), others.stream())
                .forEach(one -> byCode.merge(one.currency(), one, InCurrency::plus));
        return List.copyOf(byCode.values());
    }

    /** The currencies that could not be converted, for want of a rate; the net amount is then without them. */
    public List<String> withoutRate() {
        return currencies.stream()
                .filter(one -> one.rate() == null)
                .map(InCurrency::currency)
                .toList();
    }

    /** So that whether a day has one does not depend on the days that were read with it. */
    public SourceTotal withoutChecksum() {
        return new SourceTotal(lines, net, null, currencies);
    }

    /** Whether two say the same, as far as both say it. */
    public boolean agrees(SourceTotal other) {
        return lines == other.lines
                && net.compareTo(other.net) == 0
                && withoutRate().isEmpty()
                && other.withoutRate().isEmpty()
                && (checksum == null || other.checksum == null || checksum.equals(other.checksum));
    }
}
