package org.goldenlist.casework;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.goldenlist.fault.ExitCode;
import org.goldenlist.fault.GoldenListException;
import org.goldenlist.store.Database;
import org.goldenlist.store.DatabaseSettings;
import org.goldenlist.store.Lease;
import org.goldenlist.store.Schema;
import org.goldenlist.store.ShippedFiles;
import org.goldenlist.watch.CaseSettings;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Records what persons learn and do about cases, while no night runs. */
public final class Casework {

    private static final int LONGEST_NAME = 100;

    private final DatabaseSettings database;
    private final CaseSettings settings;
    private final Duration leaseLength;
    private final ShippedFiles files;
    private final Clock clock;
    private final String who;

    /**
     * @param clock in the company's zone
     * @param who a user of the operating system
     */
    public Casework(
            DatabaseSettings database,
            CaseSettings settings,
            Duration leaseLength,
            ShippedFiles files,
            Clock clock,
            String who) {
        this.database = database;
        this.settings = settings;
        this.leaseLength = leaseLength;
        this.files = files;
        this.clock = clock;
        this.who = who.substring(0, Math.min(who.length(), LONGEST_NAME));
    }

    /**
     * Records one act.
     *
     * @param trial say what would be recorded, and record nothing
     * @return the case as it then stands; of a trial with the act that would be recorded
     * @throws GoldenListException with {@link ExitCode#DATA} where there is no such case, with {@link ExitCode#USAGE} where this cannot
     *     be recorded of it
     */
    public CaseHistory record(CaseWish wish, boolean trial) {
        try (Database own = Database.open(database).requireTables()) {
            Cases cases = new Cases(own.jdbc(), files);
            CaseWish sound = sound(wish.onOneLine(), cases.show(wish.caseNo()).about());
            if (trial) {
                CaseHistory before = cases.show(wish.caseNo());
                List<RecordedAct> acts = new ArrayList<>(before.acts());
                acts.add(wouldBe(sound));
                return new CaseHistory(before.about(), before.title(), before.nextAction(), acts);
            }
            write(own, List.of(sound));
            return cases.show(wish.caseNo());
        }
    }

    private RecordedAct wouldBe(CaseWish wish) {
        return new RecordedAct(
                wish.act().toString(),
                LocalDate.now(clock),
                wish.until(),
                spelt(wish.reason()),
                wish.outcome(),
                wish.customerView(),
                wish.makeGood(),
                wish.exception(),
                wish.exceptionCost(),
                wish.note(),
                who,
                LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
    }

    private @Nullable String spelt(@Nullable String reason) {
        return reason == null ? null : rules().known(reason).orElse(null);
    }

    /**
     * Records the acts of a CSV file, all or none. Those that were recorded before are left alone.
     *
     * @param trial say what would be recorded, and record nothing
     * @throws GoldenListException with {@link ExitCode#DATA} and everything that is wrong with the file
     */
    public CaseFileResult take(Path file, boolean trial) {
        try (Database own = Database.open(database).requireTables()) {
            Cases cases = new Cases(own.jdbc(), files);
            CaseFile read = new CaseFile(file, rules());
            List<CaseWish> wishes = read.wishes(cases);
            List<CaseWish> fresh = wishes.stream()
                    .distinct()
                    .filter(wish -> cases.acts(wish.caseNo()).stream().noneMatch(wish::isSameAs))
                    .toList();
            if (!trial) {
                write(own, fresh);
            }
            return new CaseFileResult(
                    String.valueOf(file.getFileName()),
                    wishes.size(),
                    fresh.size(),
                    wishes.size() - fresh.size(),
                    trial);
        }
    }

    private ActRules rules() {
        return new ActRules(settings.reasons(), LocalDate.now(clock));
    }

    private CaseWish sound(CaseWish wish, CareCase about) {
        Optional<String> fault = rules().fault(wish, about);
        if (fault.isPresent()) {
            throw new GoldenListException(ExitCode.USAGE, "Case " + wish.caseNo() + ": " + fault.get() + ".");
        }
        return wish;
    }

    private void write(Database own, List<CaseWish> wishes) {
        if (wishes.isEmpty()) {
            return;
        }
        Schema.migrate(own.dataSource());
        try (Lease lease = Lease.take(own.jdbc(), Lease.WRITE, leaseLength)) {
            new TransactionTemplate(new JdbcTransactionManager(own.dataSource())).executeWithoutResult(status -> {
                wishes.forEach(wish -> write(own.jdbc(), wish));
                lease.assertHeld();
            });
        }
    }

    /** The last word on a case is the one recorded last: no night is later than today. */
    private void write(JdbcClient jdbc, CaseWish wish) {
        LocalDate today = LocalDate.now(clock);
        jdbc.sql(files.text("sql/casework/insert-act.sql"))
                .param("case", wish.caseNo())
                .param("act", wish.act().toString())
                .param("today", today)
                .param("until", wish.until())
                .param(
                        "reason",
                        wish.reason() == null
                                ? null
                                : rules().known(wish.reason()).orElse(null))
                .param("outcome", wish.outcome())
                .param("view", wish.customerView())
                .param("makeGood", wish.makeGood())
                .param("exception", wish.exception())
                .param("cost", wish.exceptionCost())
                .param("note", wish.note())
                .param("who", who)
                .param("at", LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
        if (wish.act() != CaseWish.Act.NOTE) {
            boolean resolved = wish.act() == CaseWish.Act.RESOLVE;
            jdbc.sql("UPDATE watch_case SET state = ?, state_since = ?, state_until = ? WHERE case_no = ?")
                    .param(resolved ? "resolved" : "snoozed")
                    .param(today)
                    .param(resolved ? today.plusDays(settings.checkBackAfter()) : wish.until())
                    .param(wish.caseNo())
                    .update();
        }
    }
}
