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
import org.goldenlist.store.ShippedFiles;
import org.goldenlist.text.FileResult;
import org.goldenlist.text.Text;
import org.goldenlist.watch.CaseSettings;
import org.springframework.jdbc.core.simple.JdbcClient;

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
        this.who = Text.cut(who, LONGEST_NAME);
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
                acts.add(act(sound));
                return new CaseHistory(before.about(), before.title(), before.nextAction(), acts);
            }
            write(own, List.of(sound));
            return cases.show(wish.caseNo());
        }
    }

    private RecordedAct act(CaseWish wish) {
        return new RecordedAct(
                wish.act().toString(),
                LocalDate.now(clock),
                wish.until(),
                Optional.ofNullable(wish.reason()).flatMap(rules()::known).orElse(null),
                wish.outcome(),
                wish.customerView(),
                wish.makeGood(),
                wish.exception(),
                wish.exceptionCost(),
                wish.note(),
                who,
                LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
    }

    /**
     * Records the acts of a CSV file, all or none. Those that were recorded before are left alone.
     *
     * @param trial say what would be recorded, and record nothing
     * @throws GoldenListException with {@link ExitCode#DATA} and everything that is wrong with the file
     */
    public FileResult take(Path file, boolean trial) {
        try (Database own = Database.open(database).requireTables()) {
            CaseFile.Wishes wishes = new CaseFile(file, rules(), new Cases(own.jdbc(), files)).wishes();
            int fresh = wishes.fresh().size();
            if (!trial) {
                write(own, wishes.fresh());
            }
            return new FileResult(
                    String.valueOf(file.getFileName()),
                    wishes.rows(),
                    fresh,
                    wishes.rows() - fresh,
                    wishes.untouched(),
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
        own.write(leaseLength, () -> {
            wishes.forEach(wish -> write(own.jdbc(), wish));
            return wishes;
        });
    }

    /** The last word on a case is the one recorded last: no night is later than today. */
    private void write(JdbcClient jdbc, CaseWish wish) {
        RecordedAct act = act(wish);
        jdbc.sql(files.text("sql/casework/insert-act.sql"))
                .param("case", wish.caseNo())
                .param("act", act.act())
                .param("today", act.madeOn())
                .param("until", act.snoozedUntil())
                .param("reason", act.reason())
                .param("outcome", act.outcome())
                .param("view", act.customerView())
                .param("makeGood", act.makeGood())
                .param("exception", act.exception())
                .param("cost", act.exceptionCost())
                .param("note", act.note())
                .param("who", act.madeBy())
                .param("at", act.madeAt())
                .update();
        if (wish.act() != CaseWish.Act.NOTE) {
            boolean resolved = wish.act() == CaseWish.Act.RESOLVE;
            jdbc.sql("UPDATE watch_case SET state = ?, state_since = ?, state_until = ? WHERE case_no = ?")
                    .param(resolved ? "resolved" : "snoozed")
                    .param(act.madeOn())
                    .param(resolved ? act.madeOn().plusDays(settings.checkBackAfter()) : wish.until())
                    .param(wish.caseNo())
                    .update();
        }
    }
}
