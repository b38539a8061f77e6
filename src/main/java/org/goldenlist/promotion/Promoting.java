package org.goldenlist.promotion;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.goldenlist.attention.AttentionSettings;
import org.goldenlist.fault.ExitCode;
import org.goldenlist.fault.GoldenListException;
import org.goldenlist.metric.Profit;
import org.goldenlist.store.Database;
import org.goldenlist.store.DatabaseSettings;
import org.goldenlist.store.Schema;
import org.goldenlist.store.ShippedFiles;
import org.goldenlist.text.Text;
import org.goldenlist.value.FitInForce;
import org.goldenlist.worth.CustomerHistory;
import org.goldenlist.worth.WorthSettings;
import org.jspecify.annotations.Nullable;

/** Shares the money for promotion of a period out, while no night runs, and holds what was spent against it. */
public final class Promoting {

    private static final int LONGEST_NAME = 100;
    private static final BigDecimal LARGEST = BigDecimal.valueOf(1_000_000_000L);

    private final DatabaseSettings database;
    private final PromotionSettings settings;
    private final AttentionSettings attention;
    private final WorthSettings worth;
    private final Profit profit;
    private final Duration leaseLength;
    private final ShippedFiles files;
    private final Clock clock;
    private final String who;

    /** @param who a user of the operating system */
    public Promoting(
            DatabaseSettings database,
            PromotionSettings settings,
            AttentionSettings attention,
            WorthSettings worth,
            Profit profit,
            Duration leaseLength,
            ShippedFiles files,
            Clock clock,
            String who) {
        this.database = database;
        this.settings = settings;
        this.attention = attention;
        this.worth = worth;
        this.profit = profit;
        this.leaseLength = leaseLength;
        this.files = files;
        this.clock = clock;
        this.who = Text.cut(who, LONGEST_NAME);
    }

    /**
     * A wish to plan.
     *
     * @param from null, as the next: that of the calendar quarter of the last night
     * @param again replace what was planned for the same period
     */
    public record Wish(
            BigDecimal budget,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            boolean again) {}

    /**
     * Plans a period.
     *
     * @param trial say what would be planned, and change nothing
     * @throws GoldenListException with {@link ExitCode#USAGE} where there is no such budget or period, with {@link ExitCode#DATA} where
     *     it is planned otherwise already, or nobody may get anything
     */
    public Promotion plan(Wish wish, boolean trial) {
        check(wish.budget());
        try (Database own = opened()) {
            return own.write(leaseLength, () -> plan(own, wish, trial));
        }
    }

    private void check(BigDecimal budget) {
        if (budget.signum() <= 0) {
            throw misused(
                    "A budget of " + budget.toPlainString() + " cannot be shared out: give an amount above zero.");
        }
        if (budget.stripTrailingZeros().scale() > 2) {
            throw misused("The budget " + budget.toPlainString() + " has more than two decimals: give whole cents.");
        }
        if (budget.compareTo(settings.leastAmount()) < 0) {
            throw misused(
                    "The budget " + budget.toPlainString() + " is less than what one customer gets at least: give "
                            + settings.leastAmount().toPlainString() + " or more (goldenlist.promotion.least-amount).");
        }
        if (budget.compareTo(LARGEST) > 0) {
            throw misused("The budget " + budget.toPlainString() + " is too large: the most is " + LARGEST + ".");
        }
    }

    private static GoldenListException misused(String sentence) {
        return new GoldenListException(ExitCode.USAGE, sentence);
    }

    private Database opened() {
        Database own = Database.open(database).requireTables();
        Schema.migrate(own.dataSource());
        return own;
    }

    private Promotion plan(Database own, Wish wish, boolean trial) {
        PromotionTables tables = new PromotionTables(own.dataSource(), files);
        LocalDate lastNight = lastNight(tables);
        Draft draft = draft(own, tables, wish, lastNight);
        Optional<PromotionPlan> before =
                tables.plan(draft.plan().fromDate(), draft.plan().toDate());
        if (before.isPresent() && draft.isSameAs(before.get(), tables.shares(before.get()))) {
            return promotion(tables, before.get(), tables.shares(before.get()), lastNight, false);
        }
        if (before.isPresent() && !wish.again() && !trial) {
            throw new GoldenListException(
                    ExitCode.DATA,
                    "The period from " + draft.plan().fromDate() + " to "
                            + draft.plan().toDate()
                            + " is planned already, with a budget of "
                            + before.get().budget() + ", as of "
                            + before.get().asOf() + ", and would come out otherwise now. To replace that plan, give"
                            + " --again; goldenlist promotion show prints it.");
        }
        tables.overlapping(draft.plan()).ifPresent(Promoting::refuseOverlap);
        if (!trial) {
            tables.replace(draft.plan(), draft.shares(), who, LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
        }
        return promotion(tables, draft.plan(), trial ? draft.shares() : tables.shares(draft.plan()), lastNight, !trial);
    }

    private static void refuseOverlap(PromotionPlan other) {
        throw new GoldenListException(
                ExitCode.DATA,
                "The period from " + other.fromDate() + " to " + other.toDate()
                        + " is planned already, with a budget of " + other.budget()
                        + ", and has days in common with this one. Nothing was planned: give days outside of it.");
    }

    private Draft draft(Database own, PromotionTables tables, Wish wish, LocalDate lastNight) {
        LocalDate from = wish.from();
        LocalDate to = wish.to();
        if ((from == null) != (to == null)) {
            throw misused("A period has two ends: give both --from and --to, or neither for the calendar quarter.");
        }
        if (from == null || to == null) {
            from = lastNight
                    .withMonth((lastNight.getMonthValue() - 1) / 3 * 3 + 1)
                    .withDayOfMonth(1);
            to = from.plusMonths(3).minusDays(1);
        }
        if (to.isBefore(from)) {
            throw misused("The period ends on " + to + ", before it begins on " + from + ".");
        }
        FitInForce fit = FitInForce.stored(own.dataSource(), files, profit, worth, lastNight)
                .orElse(null);
        Draft draft = Draft.of(
                from,
                to,
                lastNight,
                wish.budget(),
                tables.active(lastNight),
                attention.recentDays(),
                settings,
                fit == null ? "net profit of 365 days" : fit.model().title(),
                fit == null ? CustomerHistory::profitOfYear : fit::expectedNextYear);
        if (draft.shares().isEmpty()) {
            throw new GoldenListException(
                    ExitCode.DATA,
                    "Nobody may get anything as of " + lastNight
                            + ": there is no customer with an order in 365 days whose"
                            + " net profit is not below zero, and of whom one is expected. Nothing was planned.");
        }
        return draft;
    }

    private static LocalDate lastNight(PromotionTables tables) {
        return tables.lastNight()
                .orElseThrow(() -> new GoldenListException(
                        ExitCode.DATA, "No night has graded anybody yet. Start one with: goldenlist run nightly"));
    }

    private Promotion promotion(
            PromotionTables tables,
            PromotionPlan plan,
            List<PromotionShare> shares,
            LocalDate lastNight,
            boolean changed) {
        List<String> notes = new ArrayList<>();
        Spent spent = null;
        if (lastNight.isBefore(plan.fromDate())) {
            notes.add("No day of the period is over, so that nothing was spent in it yet.");
        } else if (!tables.isSpendGiven()) {
            notes.add("No source gives the feed spend: what was really spent is not known.");
        } else {
            spent = tables.spent(plan, lastNight, attention, settings);
        }
        return Promotion.of(plan, shares, spent, changed, notes);
    }

    /**
     * What was planned last.
     *
     * @param from the first day of the plan that is wanted, as {@code to} its last; null: any
     * @throws GoldenListException with {@link ExitCode#DATA} where there is none
     */
    public Promotion show(@Nullable LocalDate from, @Nullable LocalDate to) {
        try (Database own = opened()) {
            PromotionTables tables = new PromotionTables(own.dataSource(), files);
            PromotionPlan plan = tables.latest(from, to)
                    .orElseThrow(() -> new GoldenListException(
                            ExitCode.DATA,
                            "No such period is planned. Plan one with: goldenlist promotion plan --budget 5000"));
            return promotion(tables, plan, tables.shares(plan), lastNight(tables), false);
        }
    }
}
