package org.goldenlist.cli;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldenlist.day.Quarter;
import org.goldenlist.fault.ExitCode;
import org.goldenlist.fault.GoldenListException;
import org.goldenlist.list.ListFormat;
import org.goldenlist.night.Settings;
import org.goldenlist.reward.Approval;
import org.goldenlist.reward.LedgerRow;
import org.goldenlist.reward.QuarterPlan;
import org.goldenlist.reward.RewardLedger;
import org.goldenlist.reward.RewardOffice;
import org.goldenlist.reward.RewardPlans;
import org.goldenlist.reward.Settlement;
import org.goldenlist.store.ShippedFiles;
import org.jspecify.annotations.Nullable;

/** Rewards in words and rows, and who works on them. */
final class RewardText {

    static final ListFormat.Headers PLAN = headers(
            List.of(
                    "place",
                    "customer_id",
                    "name",
                    "grade",
                    "grade_now",
                    "state",
                    "item_id",
                    "title",
                    "kind",
                    "cost",
                    "worth_to",
                    "because"),
            List.of("place", "customer_id", "name", "grade", "state", "title", "cost"));

    static final ListFormat.Headers LEDGER = headers(
            RewardLedger.COLUMNS,
            List.of("quarter", "customer_id", "name", "title", "cost", "state", "settled_on", "remark"));

    private RewardText() {}

    private static ListFormat.Headers headers(List<String> all, List<String> onATerminal) {
        return new ListFormat.Headers(all, onATerminal);
    }

    static RewardOffice office(CommonOptions common) {
        return office(common.settings(), common, common.clock());
    }

    static RewardOffice office(Settings settings, CommonOptions common, Clock clock) {
        return office(settings, common.files(), clock);
    }

    static RewardOffice office(Settings settings, ShippedFiles files, Clock clock) {
        return new RewardOffice(
                settings.database(),
                settings.rewards(),
                settings.night().lease(),
                files,
                clock.withZone(settings.company().timeZone()),
                PinText.user());
    }

    static @Nullable Quarter quarter(@Nullable String text) {
        try {
            return text == null ? null : Quarter.parse(text);
        } catch (IllegalArgumentException e) {
            throw new GoldenListException(ExitCode.USAGE, e.getMessage() + ".", e);
        }
    }

    static int plan(CommonOptions common, @Nullable LocalDate date, boolean again, boolean dryRun) throws IOException {
        QuarterPlan plan = new RewardPlans(office(common)).plan(date, again, dryRun);
        if (common.json) {
            System.out.println(Json.of(plan));
        } else if (!common.quiet) {
            System.out.print(of(plan)
                    + (plan.fresh()
                            ? dryRun ? "Nothing was planned.\n" : "Look at it, then: goldenlist reward approve\n"
                            : "It was planned before; nothing changed.\n"));
        }
        return ExitCode.DONE.number();
    }

    static int settle(CommonOptions common, Settlement settlement, boolean dryRun) throws IOException {
        String done = new RewardLedger(office(common)).settle(settlement, dryRun);
        if (common.json) {
            System.out.println(Json.of(Map.of("done", done, "trial", dryRun)));
        } else if (!common.quiet) {
            System.out.println(Terminal.safe(done) + (dryRun ? " Nothing was recorded." : ""));
        }
        return ExitCode.DONE.number();
    }

    /** In a line. */
    static String sum(QuarterPlan plan) {
        long rewards = plan.rows().stream().filter(QuarterPlan.Row::isReward).count();
        return rewards + (rewards == 1 ? " reward" : " rewards") + ", " + Money.cents(plan.cost()) + " of a budget of "
                + Money.cents(plan.budget()) + " (" + plan.budgetFrom() + ").";
    }

    static String of(QuarterPlan plan) {
        StringBuilder text = new StringBuilder();
        List<QuarterPlan.Row> rewards =
                plan.rows().stream().filter(QuarterPlan.Row::isReward).toList();
        line(
                text,
                "Rewards of " + plan.quarter() + ", by the grades of " + plan.gradesOn() + " and the figures of "
                        + plan.asOf());
        rewards.forEach(row -> reward(text, row));
        Map<String, List<QuarterPlan.Row>> others = plan.rows().stream()
                .filter(row -> !row.isReward())
                .collect(Collectors.groupingBy(QuarterPlan.Row::because, TreeMap::new, Collectors.toList()));
        if (!others.isEmpty()) {
            line(text, "Left out");
            others.forEach((why, rows) -> line(
                    text, "  " + rows.stream().map(RewardText::who).collect(Collectors.joining(", ")) + ": " + why));
        }
        line(text, sum(plan));
        return text.toString();
    }

    /** Of one customer. */
    static String of(QuarterPlan plan, String customerId) {
        StringBuilder text = new StringBuilder();
        plan.rows().stream().filter(row -> row.customerId().equals(customerId)).forEach(row -> reward(text, row));
        line(text, sum(plan));
        return text.toString();
    }

    private static void reward(StringBuilder text, QuarterPlan.Row row) {
        line(
                text,
                "  " + row.grade() + "  " + who(row) + ": " + row.title() + ", " + Money.cents(nothing(row.cost()))
                        + (row.state().equals("approved") ? ", approved" : "")
                        + (row.grade().equals(row.gradeNow()) ? "" : ", now " + now(row)));
        line(text, "     " + row.because());
    }

    private static String now(QuarterPlan.Row row) {
        return row.gradeNow() == null ? "not graded" : row.gradeNow();
    }

    private static String who(QuarterPlan.Row row) {
        return row.name() == null ? row.customerId() : row.name() + " (" + row.customerId() + ")";
    }

    static String of(Approval approval) {
        StringBuilder text = new StringBuilder();
        if (approval.approved() == 0 && approval.leftOut().isEmpty()) {
            return approval.quarter() + ": nothing waits for approval.\n";
        }
        line(
                text,
                approval.quarter() + ": " + approval.approved() + (approval.approved() == 1 ? " reward" : " rewards")
                        + (approval.trial() ? " would be approved" : " approved") + ", for "
                        + Money.cents(approval.cost()) + ".");
        approval.leftOut().forEach(one -> line(text, "  not approved: " + one));
        if (approval.late() != null) {
            line(text, "  " + approval.late());
        }
        return text.toString();
    }

    static Stream<List<@Nullable Object>> rows(QuarterPlan plan) {
        return plan.rows().stream()
                .map(row -> Arrays.asList(
                        row.place(),
                        row.customerId(),
                        row.name(),
                        row.grade(),
                        row.gradeNow(),
                        row.state(),
                        row.itemId(),
                        row.title(),
                        row.kind(),
                        cents(row.cost()),
                        cents(row.worthTo()),
                        row.because()));
    }

    static Stream<List<@Nullable Object>> rows(List<LedgerRow> ledger) {
        return ledger.stream()
                .map(row -> Arrays.asList(
                        row.quarter(),
                        row.customerId(),
                        row.state(),
                        row.settledOn(),
                        row.note(),
                        row.itemId(),
                        row.title(),
                        row.kind(),
                        cents(row.cost()),
                        row.name(),
                        row.email(),
                        row.phone(),
                        row.addressLine1(),
                        row.addressLine2(),
                        row.postalCode(),
                        row.city(),
                        row.country(),
                        row.accountManager(),
                        row.grade(),
                        row.remark().isEmpty() ? null : row.remark()));
    }

    /** What the rewards listed cost, by what became of them. */
    static String sum(List<LedgerRow> rows) {
        if (rows.isEmpty()) {
            return "No such reward. What is planned: goldenlist reward show\n";
        }
        Map<String, BigDecimal> costs = rows.stream()
                .collect(Collectors.groupingBy(
                        LedgerRow::state,
                        TreeMap::new,
                        Collectors.reducing(BigDecimal.ZERO, LedgerRow::cost, BigDecimal::add)));
        return "\n"
                + costs.entrySet().stream()
                        .map(one -> rows.stream()
                                        .filter(row -> row.state().equals(one.getKey()))
                                        .count()
                                + " " + one.getKey() + ", " + Money.cents(one.getValue()))
                        .collect(Collectors.joining("; "))
                + ".\n";
    }

    private static @Nullable BigDecimal cents(@Nullable BigDecimal amount) {
        return amount == null ? null : amount.setScale(2, java.math.RoundingMode.HALF_UP);
    }

    private static BigDecimal nothing(@Nullable BigDecimal amount) {
        return amount == null ? BigDecimal.ZERO : amount;
    }

    private static void line(StringBuilder text, String line) {
        text.append(Terminal.safe(line)).append('\n');
    }
}
