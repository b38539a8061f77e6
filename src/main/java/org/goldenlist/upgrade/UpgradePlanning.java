package org.goldenlist.upgrade;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Objects;
import org.goldenlist.fault.ExitCode;
import org.goldenlist.fault.GoldenListException;
import org.goldenlist.store.Database;
import org.goldenlist.store.DatabaseSettings;
import org.goldenlist.store.Lease;
import org.goldenlist.store.Schema;
import org.goldenlist.store.ShippedFiles;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Plans upgrades for a person, while no night runs. */
public final class UpgradePlanning {

    private final DatabaseSettings database;
    private final PlanUpgrades.Rules rules;
    private final Duration leaseLength;
    private final ShippedFiles files;

    public UpgradePlanning(
            DatabaseSettings database, PlanUpgrades.Rules rules, Duration leaseLength, ShippedFiles files) {
        this.database = database;
        this.rules = rules;
        this.leaseLength = leaseLength;
        this.files = files;
    }

    /**
     * Makes the plan of the quarter of the last graded night.
     *
     * @param date of that night; null: whichever it is
     * @param trial say what it would be, and write nothing
     * @throws GoldenListException with {@link ExitCode#DATA} as {@link PlanUpgrades#plan} does, with {@link ExitCode#LATER} where a
     *     night runs
     */
    public UpgradePlan plan(@Nullable LocalDate date, boolean trial) {
        try (Database own = Database.open(database).requireTables()) {
            PlanUpgrades planning = new PlanUpgrades(own.dataSource(), files, rules);
            if (trial) {
                return planning.trial(date);
            }
            Schema.migrate(own.dataSource());
            try (Lease lease = Lease.take(own.jdbc(), Lease.WRITE, leaseLength)) {
                UpgradePlan made = new TransactionTemplate(new JdbcTransactionManager(own.dataSource()))
                        .execute(status -> {
                            UpgradePlan plan = planning.plan(date);
                            lease.assertHeld();
                            return plan;
                        });
                return Objects.requireNonNull(made);
            }
        }
    }
}
