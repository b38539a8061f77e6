package org.goldenlist.cli;

import java.math.BigDecimal;
import java.util.List;
import org.goldenlist.casework.WatchOfCustomer.Plan;
import org.goldenlist.casework.WatchOfCustomer.SeenSign;
import org.jspecify.annotations.Nullable;

/** What the watch says of one customer, in words. */
final class WatchText {

    private WatchText() {}

    static void append(StringBuilder text, List<SeenSign> signs, @Nullable Plan plan) {
        if (signs.isEmpty() && plan == null) {
            return;
        }
        text.append("\n  the watch\n");
        for (SeenSign one : signs) {
            text.append("    ")
                    .append(one.sign())
                    .append(" (")
                    .append(one.severity())
                    .append(") since ");
            text.append(one.since());
            text.append(one.later() ? "; when it was seen last: " : ": ").append(one.evidence());
            if (one.caseNo() != null) {
                text.append("; case ")
                        .append(one.caseNo())
                        .append(", ")
                        .append(one.caseState())
                        .append(one.later() ? " now" : "");
            }
            text.append('\n');
        }
        if (plan != null) {
            text.append(signs.isEmpty() ? "    no sign\n" : "");
            text.append("    next: ").append(plan.nextStep()).append(", ").append(plan.nextWho());
            text.append(", by ").append(plan.nextOn()).append('\n');
            text.append("    in a year: ")
                    .append(plan.hoursUsed().toPlainString())
                    .append(" hours of contacts");
            text.append(
                    plan.hoursBudget() == null
                            ? ""
                            : " of " + plan.hoursBudget().toPlainString() + " meant");
            text.append(", ").append(Money.cents(plan.moneyUsed())).append(" for offers and exceptions");
            text.append(
                    plan.moneyBudget() == null
                            ? ""
                            : of(plan.moneyUsed(), plan.moneyBudget(), Money.cents(plan.moneyBudget())));
            text.append('\n');
        }
    }

    private static String of(BigDecimal used, BigDecimal meant, String inWords) {
        return (used.compareTo(meant) > 0 ? ", more than the " : " of ") + inWords + " meant";
    }
}
