package org.goldenlist.list;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.goldenlist.fault.ExitCode;
import org.goldenlist.fault.GoldenListException;
import org.goldenlist.person.PrivacySettings;
import org.goldenlist.person.Tombstones;
import org.goldenlist.store.ShippedFiles;
import org.goldenlist.text.Text;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who may be pinned, and what a pin replaces; reads alone. */
final class PinRules {

    private static final LocalDate LAST_OF_ALL = LocalDate.of(9999, 12, 31);
    private static final int LONGEST_REASON = 300;
    private static final int LONGEST_NAME = 100;

    private final PrivacySettings privacy;
    private final ShippedFiles files;
    private final Clock clock;
    private final String who;

    /** @param clock in the company's zone */
    PinRules(PrivacySettings privacy, ShippedFiles files, Clock clock, String who) {
        this.privacy = privacy;
        this.files = files;
        this.clock = clock;
        this.who = Text.cut(who, LONGEST_NAME);
    }

    /** The reason on one line. */
    static String onOneLine(String reason) {
        return reason.replaceAll("[\\p{Cc}\\p{Zl}\\p{Zp}]+", " ").strip();
    }

    /** @throws GoldenListException with {@link ExitCode#USAGE} where no customer could be pinned like this */
    void check(LocalDate until, String reason) {
        LocalDate today = LocalDate.now(clock);
        if (until.isBefore(today)) {
            throw misused("The day " + until + " is over: it is " + today + " in " + clock.getZone()
                    + ". Give the last day on which the pin is to hold, today or later.");
        }
        if (until.isAfter(LAST_OF_ALL)) {
            throw misused("The day " + until + " is too far away; the last that there is, is " + LAST_OF_ALL + ".");
        }
        int length = Text.length(reason);
        if (length == 0) {
            throw misused(
                    "A pin needs a reason that others will understand later: --reason \"why money does not show it\".");
        }
        if (length > LONGEST_REASON) {
            throw misused("The reason has " + length + " characters, and " + LONGEST_REASON
                    + " are allowed: make it shorter.");
        }
    }

    private static GoldenListException misused(String message) {
        return new GoldenListException(ExitCode.USAGE, message);
    }

    /** @throws GoldenListException with {@link ExitCode#DATA} where this customer cannot be pinned */
    PinChange pin(JdbcClient jdbc, String customerId, LocalDate until, String reason) {
        KnownCustomer customer = find(jdbc, customerId);
        String other = customer.countsFor() != null ? customer.countsFor() : customer.mergedInto();
        if (other != null) {
            throw new GoldenListException(
                    ExitCode.DATA,
                    (customer.mergedInto() != null
                                    ? "The customer " + customerId + " was merged into " + other
                                    : "What the customer " + customerId + " buys counts for " + other)
                            + ": pin that one.");
        }
        if (!customer.known()) {
            throw new GoldenListException(
                    ExitCode.DATA,
                    "The customer " + customerId + " is sold to, but has no record in the feed customers, so no list"
                            + " shows this id. Add the record at the source; after the next night it can be pinned.");
        }
        LocalDate today = LocalDate.now(clock);
        return change(jdbc, customer, new Pin(customerId, today, until, reason, who, utc()));
    }

    /** @throws GoldenListException with {@link ExitCode#DATA} where there is no such customer */
    PinChange unpin(JdbcClient jdbc, String customerId) {
        return change(jdbc, find(jdbc, customerId), null);
    }

    /** Writes what changes; the trial of it was made by the same rules. */
    PinChange write(JdbcClient jdbc, PinChange change) {
        Pins pins = new Pins(jdbc, files);
        Pin now = change.now();
        if (now != null) {
            pins.pin(now);
        } else if (change.before() != null) {
            pins.unpin(change.customerId(), change.from(), who, utc());
        } else {
            return change;
        }
        return change.made();
    }

    private LocalDateTime utc() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private KnownCustomer find(JdbcClient jdbc, String customerId) {
        if (!privacy.key().isEmpty() && Tombstones.load(jdbc, privacy).hold(customerId)) {
            throw new GoldenListException(
                    ExitCode.DATA, "This customer was erased: nothing is kept of the person, and no pin either.");
        }
        return KnownCustomer.find(jdbc, files, customerId);
    }

    private PinChange change(JdbcClient jdbc, KnownCustomer customer, @Nullable Pin now) {
        LocalDate today = LocalDate.now(clock);
        boolean graded = jdbc.sql("SELECT COUNT(*) FROM customer_grade WHERE customer_no = ?")
                        .param(customer.customerNo())
                        .query(Integer.class)
                        .single()
                > 0;
        Pin before = new Pins(jdbc, files).asOf(today).get(customer.customerId());
        return new PinChange(customer.customerId(), customer.name(), today, before, now, graded, false);
    }
}
