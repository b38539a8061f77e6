package org.goldenlist.watch;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.goldenlist.watch.CustomerFile.Contact;
import org.goldenlist.watch.CustomerFile.Promise;
import org.jspecify.annotations.Nullable;

/**
 * How a key customer stands as of a night: what a plan needs of the file, which is not read again for it.
 *
 * @param day the night, in days since 1970
 * @param worst the gravest sign; null: none
 * @param signs how many there are, occasions apart
 * @param lastContact null: there was none
 * @param plannedContact day of the next one that is planned; null: none is
 * @param window days within which the grade is spoken with
 * @param promise the one due first that is not kept; null: none is open
 * @param hoursUsed of contacts in 365 days
 */
record Standing(
        int customerNo,
        String owner,
        long day,
        @Nullable Seen worst,
        int signs,
        @Nullable Contact lastContact,
        @Nullable Long plannedContact,
        int window,
        @Nullable Promise promise,
        BigDecimal hoursUsed) {

    /** @param seen all signs that are there */
    static Standing of(Look look, List<Seen> seen, String owner) {
        CustomerAsOf customer = look.customer();
        List<Seen> worries = seen.stream()
                .filter(one -> one.severity() != Severity.OCCASION)
                .sorted(Comparator.comparing(Seen::severity).thenComparing(Seen::sign))
                .toList();
        List<Contact> contacts = customer.contacts();
        return new Standing(
                customer.file().customerNo(),
                owner,
                customer.day(),
                worries.isEmpty() ? null : worries.get(0),
                worries.size(),
                contacts.isEmpty() ? null : contacts.get(contacts.size() - 1),
                customer.plannedContact(),
                look.settings().contact().of(CareSigns.letter(customer)),
                customer.file().promises().stream()
                        .filter(one -> one.isOpen(customer.day()) && one.due() > customer.day() - CustomerAsOf.YEAR)
                        .min(Comparator.comparingLong(Promise::due))
                        .orElse(null),
                hours(customer));
    }

    private static BigDecimal hours(CustomerAsOf customer) {
        return customer.contacts().stream()
                .filter(contact -> contact.day() > customer.day() - CustomerAsOf.YEAR)
                .map(contact -> Optional.ofNullable(contact.minutes()).orElse(BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(60), 2, RoundingMode.HALF_UP);
    }
}
