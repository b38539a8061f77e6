package org.goldenlist.list;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.function.Function;
import org.goldenlist.fault.ExitCode;
import org.goldenlist.fault.GoldenListException;
import org.goldenlist.person.PrivacySettings;
import org.goldenlist.store.Database;
import org.goldenlist.store.DatabaseSettings;
import org.goldenlist.store.ShippedFiles;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Pins customers as key customers, or takes pins away, while no night runs. */
public final class Pinning {

    private final DatabaseSettings database;
    private final Duration leaseLength;
    private final PinRules rules;

    /**
     * @param clock in the company's zone
     * @param who a user of the operating system
     */
    public Pinning(
            DatabaseSettings database,
            PrivacySettings privacy,
            Duration leaseLength,
            ShippedFiles files,
            Clock clock,
            String who) {
        this.database = database;
        this.leaseLength = leaseLength;
        this.rules = new PinRules(privacy, files, clock, who);
    }

    /**
     * Pins a customer; a pin that holds is replaced.
     *
     * @param trial say what would change, and change nothing
     * @throws GoldenListException with {@link ExitCode#USAGE} where no customer could be pinned like this, with
     *     {@link ExitCode#DATA} where this one cannot
     */
    public PinChange pin(String customerId, LocalDate until, String reason, boolean trial) {
        String line = PinRules.onOneLine(reason);
        rules.check(until, line);
        return change(jdbc -> rules.pin(jdbc, customerId, until, line), trial);
    }

    /**
     * Takes the pin away, where one holds.
     *
     * @throws GoldenListException with {@link ExitCode#DATA} where there is no such customer
     */
    public PinChange unpin(String customerId, boolean trial) {
        return change(jdbc -> rules.unpin(jdbc, customerId), trial);
    }

    private PinChange change(Function<JdbcClient, PinChange> wish, boolean trial) {
        try (Database own = Database.open(database).requireTables()) {
            if (trial) {
                return wish.apply(own.jdbc());
            }
            return own.write(leaseLength, () -> rules.write(own.jdbc(), wish.apply(own.jdbc())));
        }
    }
}
