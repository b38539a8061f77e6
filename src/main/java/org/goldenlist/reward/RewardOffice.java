package org.goldenlist.reward;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.goldenlist.store.Database;
import org.goldenlist.store.DatabaseSettings;
import org.goldenlist.store.Schema;
import org.goldenlist.store.ShippedFiles;
import org.goldenlist.text.Text;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Where and by whom rewards are planned and given: each act is one transaction, while no night runs.
 *
 * @param clock in the company's zone
 * @param who a user of the operating system
 */
public record RewardOffice(
        DatabaseSettings database,
        RewardSettings settings,
        Duration leaseLength,
        ShippedFiles files,
        Clock clock,
        String who) {

    private static final int LONGEST_NAME = 100;

    public RewardOffice {
        who = Text.cut(who, LONGEST_NAME);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** UTC. */
    LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    /** Does something as one transaction; as a trial it is all taken back. */
    <T> T act(boolean trial, Function<Database, T> act) {
        try (Database own = Database.open(database).requireTables()) {
            return trial ? triedOut(own, act) : own.write(leaseLength, () -> act.apply(own));
        }
    }

    private static <T> T triedOut(Database own, Function<Database, T> act) {
        Schema.migrate(own.dataSource());
        List<T> result = new ArrayList<>();
        new TransactionTemplate(new JdbcTransactionManager(own.dataSource())).executeWithoutResult(status -> {
            result.add(act.apply(own));
            status.setRollbackOnly();
        });
        return result.get(0);
    }

    /** Reads something. */
    <T> T read(Function<Database, T> act) {
        try (Database own = Database.open(database).requireTables()) {
            Schema.migrate(own.dataSource());
            return act.apply(own);
        }
    }
}
