package org.goldenlist.report.management;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import net.sf.jasperreports.renderers.Renderable;
import org.goldenlist.report.look.Figures;
import org.goldenlist.report.look.Fit;
import org.goldenlist.report.look.GradeBadge;
import org.goldenlist.report.look.Light;
import org.goldenlist.report.look.Words;
import org.goldenlist.report.management.Stake.Kind;
import org.goldenlist.report.management.Stake.Planned;
import org.goldenlist.report.management.Stake.Standing;

/**
 * Some key customers, how they stand and what is done next: the largest of all, then those with a sign, then those without one, by
 * money; and two who are pinned.
 */
record SecurePlanRows(ManagementReport report, Words words, Figures figures) {

    record Row(
            Renderable badge,
            String name,
            String under,
            Renderable light,
            String standing,
            String contact,
            String promise,
            String promiseStyle,
            String due,
            String dueStyle,
            String next,
            String when,
            String whenStyle) {}

    private static final int MOST = 6;
    private static final int FEWER = 5;
    private static final int PINNED = 2;
    private static final int LONG_WATCH = 12;
    private static final int ROW = 28;

    /** What the rows, or the words in their place, take of the page. */
    int height() {
        return ROW * Math.max(1, chosen().size());
    }

    String count() {
        int shown = chosen().size();
        int all = report.stake().keyCustomers();
        return shown == all ? "" : words.say("plan.count", figures.number(shown), figures.number(all));
    }

    String none() {
        return report.stake().plan().isEmpty() ? words.say("plan.none") : "";
    }

    List<Row> rows() {
        return chosen().stream().map(this::row).toList();
    }

    /** The largest first, then those with a sign, red lights before others, then those without, and who is pinned last. */
    private List<Planned> chosen() {
        List<Planned> plan = report.stake().plan();
        if (plan.isEmpty()) {
            return plan;
        }
        Planned largest = plan.get(0);
        int most = report.stake().watch().customers() > LONG_WATCH ? FEWER : MOST;
        Comparator<Planned> order = Comparator.comparing((Planned one) -> !one.equals(largest))
                .thenComparing(one -> one.kind() == Kind.PINNED)
                .thenComparing(Planned::kind)
                .thenComparing(one -> !one.standing().light().equals("RED"))
                .thenComparing(Planned::netProfit, Comparator.reverseOrder())
                .thenComparing(Planned::customerId);
        Set<Planned> chosen = new LinkedHashSet<>(List.of(largest));
        plan.stream().filter(one -> one.kind() == Kind.PINNED).limit(PINNED).forEach(chosen::add);
        plan.stream().sorted(order).filter(one -> chosen.size() < most).forEach(chosen::add);
        return chosen.stream().sorted(order).toList();
    }

    private Row row(Planned one) {
        Standing standing = one.standing();
        String promise = Fit.printable(one.promise() == null ? "" : one.promise());
        LocalDate due = one.promiseDue();
        boolean promised = !promise.isEmpty() || due != null;
        boolean overdue = due != null && due.isBefore(report.date());
        boolean pressing = !one.nextOn().isAfter(report.date().plusDays(1));
        return new Row(
                GradeBadge.of(one.grade() == null ? GradeBadge.NONE : one.grade(), false),
                Fit.in(1, Fit.name(one.name(), one.customerId()), 124, 9, true),
                under(one),
                new Light(standing.light()),
                standing(standing),
                contact(standing),
                promised
                        ? Fit.in(1, promise.isEmpty() ? words.say("plan.promise.unnamed") : promise, 82, 9, false)
                        : words.say("plan.promise.none"),
                promised ? "text" : "quiet",
                due == null ? "" : words.say(overdue ? "plan.overdue" : "plan.due", day(due)),
                overdue ? "dense-strong" : "dense-quiet",
                Fit.in(1, Fit.printable(one.nextStep()), 140, 9, false),
                Fit.in(1, words.say("plan.when", day(one.nextOn()), Fit.printable(one.nextWho())), 140, 8.5, pressing),
                pressing ? "dense-strong" : "dense-quiet");
    }

    private String under(Planned one) {
        LocalDate until = one.pinnedUntil();
        if (one.kind() != Kind.PINNED || until == null) {
            return words.say("plan.money", figures.headline(one.netProfit()));
        }
        String reason = Fit.printable(one.pinnedFor() == null ? "" : one.pinnedFor());
        return Fit.in(
                1,
                reason.isEmpty()
                        ? words.say("plan.pinned", day(until))
                        : words.say("plan.pinned.reason", day(until), reason),
                124,
                8.5,
                false);
    }

    private String standing(Standing standing) {
        String sign = standing.sign();
        if (sign != null) {
            return new SignWords(words).brief(sign, standing.words(), 122, 9);
        }
        return words.say("plan.calm");
    }

    private String contact(Standing standing) {
        LocalDate last = standing.lastContact();
        if (last == null) {
            return words.say("plan.contact.none");
        }
        String by = Fit.printable(standing.contactedBy() == null ? "" : standing.contactedBy());
        return Fit.in(
                1,
                by.isEmpty() ? words.say("plan.contact", day(last)) : words.say("plan.contact.by", day(last), by),
                122,
                8.5,
                false);
    }

    private String day(LocalDate day) {
        return Days.of(day, report.date(), words);
    }
}
