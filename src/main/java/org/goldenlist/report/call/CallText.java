package org.goldenlist.report.call;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldenlist.report.because.Year;
import org.goldenlist.report.because.YearBefore;
import org.goldenlist.report.call.CallSheet.Call;
import org.goldenlist.report.call.CallSheet.Contact;
import org.goldenlist.report.call.CallSheet.OpenCase;
import org.goldenlist.report.call.CallSheet.Promised;
import org.goldenlist.report.call.CallSheet.Standing;
import org.goldenlist.report.call.CallSheet.Written;
import org.goldenlist.report.look.Figures;
import org.goldenlist.report.look.Fit;
import org.goldenlist.report.look.Words;
import org.jspecify.annotations.Nullable;

/**
 * What is to be said of a call, whole: how much of it has room is not asked here.
 *
 * @param caller who need not be told the own name
 */
record CallText(Call call, String caller, LocalDate today, Words words, Figures figures) {

    private static final double ANY_WIDTH = 100_000;

    String name() {
        return Fit.name(call.name(), call.customerId());
    }

    /** By which numbers the answer is asked for. */
    String cases() {
        String numbers =
                call.cases().stream().map(one -> Integer.toString(one.caseNo())).collect(Collectors.joining(", "));
        return words.count("cases", call.cases().size(), numbers);
    }

    String phone() {
        return Fit.printable(call.phone() == null ? "" : call.phone());
    }

    String mail() {
        return Fit.printable(call.email() == null ? "" : call.email());
    }

    /** Both, where both are known. */
    String reached() {
        return Stream.of(phone(), mail()).filter(one -> !one.isEmpty()).collect(Collectors.joining(", "));
    }

    String atStake() {
        return words.say("stake", figures.money(call.atStake()));
    }

    String why(OpenCase one) {
        String evidence = Fit.printable(words.withDates(one.evidence()));
        String title = sign(one, "title");
        return title.isEmpty() || evidence.isEmpty() ? title + evidence : words.say("why", title, evidence);
    }

    /** What to do, and since when it is late. */
    String toDo(OpenCase one) {
        String what = sign(one, "do");
        LocalDate by = one.doneBy();
        return by == null || !by.isBefore(today) ? what : words.say("do.late", what, day(by));
    }

    private String sign(OpenCase one, String what) {
        String key = "sign." + one.sign() + "." + what;
        return words.containsKey(key) ? words.say(key) : "";
    }

    String written(Written one) {
        return words.say("written", day(one.on()), Fit.printable(one.text()));
    }

    String promised(Promised one) {
        String what = Fit.printable(one.what() == null ? "" : one.what());
        String said = what.isEmpty() ? words.say("promise.unnamed") : what;
        if (!one.isOverdue(today)) {
            return words.say("promise.due", said, day(one.due()));
        }
        long late = ChronoUnit.DAYS.between(one.due(), today);
        return words.count("promise.overdue", late, said, day(one.due()), figures.number(late));
    }

    String last() {
        Contact contact = call.lastContact();
        if (contact == null) {
            return words.say("last.none");
        }
        String how = Stream.of(contact.channel(), caller.equals(contact.employee()) ? null : contact.employee())
                .map(part -> Fit.printable(part == null ? "" : part))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        String subject = Fit.printable(contact.subject() == null ? "" : contact.subject());
        String when = how.isEmpty() ? day(contact.on()) : words.say("last.how", day(contact.on()), how);
        return subject.isEmpty() ? when : words.say("last.about", when, subject);
    }

    String gradeLabel() {
        return call.grade() == null ? words.say("grade.none.label") : words.say("grade.label", call.grade());
    }

    /** The figure behind the grade, its place among all, and how far the next line is. */
    String grade() {
        Standing standing = call.standing();
        if (standing == null) {
            return words.say("grade.none");
        }
        List<String> parts = new ArrayList<>();
        parts.add(words.say(
                standing.money() ? "grade.profit" : "grade.score",
                score(standing, standing.score()),
                figures.number(standing.place()),
                figures.number(standing.inAll())));
        BigDecimal line = standing.above();
        if (line != null) {
            BigDecimal gap = standing.score().subtract(line);
            parts.add(words.say(
                    gap.signum() > 0 ? "grade.above" : "grade.below", score(standing, gap.abs()), standing.line()));
        }
        Year before = standing.yearBefore();
        if (before != null) {
            parts.add(comparedWith(before, standing.year()));
        }
        if (standing.kept()) {
            parts.add(words.say("grade.kept"));
        }
        return String.join(words.say("grade.joined"), parts);
    }

    private String comparedWith(Year before, Year now) {
        BigDecimal change = now.netProfit().subtract(before.netProfit());
        String because = new YearBefore(words, figures, ANY_WIDTH, 9).since(before, now, change);
        boolean split = before.isComparable() && now.orders().signum() != 0 && change.signum() != 0;
        return split ? words.say("grade.before", figures.signed(change), because) : because;
    }

    private String score(Standing standing, BigDecimal amount) {
        return standing.points()
                ? figures.decimal(amount, 1)
                : figures.decimal(amount.setScale(0, RoundingMode.HALF_UP), 0);
    }

    private String day(LocalDate day) {
        return words.date(day.getYear() == today.getYear() ? "date.day" : "date.day.year", day);
    }

    /** Null for what is not there. */
    static @Nullable Written lastWritten(Call call) {
        return call.cases().stream()
                .map(OpenCase::before)
                .filter(Objects::nonNull)
                .reduce((one, other) -> other.on().isAfter(one.on()) ? other : one)
                .orElse(null);
    }
}
