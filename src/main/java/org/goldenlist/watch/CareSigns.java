package org.goldenlist.watch;

import static org.goldenlist.watch.Look.count;
import static org.goldenlist.watch.Look.days;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.goldenlist.text.Text;
import org.goldenlist.watch.CustomerFile.Complaint;
import org.goldenlist.watch.CustomerFile.GradeChange;
import org.goldenlist.watch.CustomerFile.Promise;
import org.goldenlist.watch.CustomerFile.Survey;
import org.jspecify.annotations.Nullable;

/** The signs in what was said, promised and asked, and the days to say thank you. Pure functions. */
final class CareSigns {

    private static final int YEAR = CustomerAsOf.YEAR;
    private static final int MONTH = 30;
    private static final int QUARTER = Quarters.DAYS;
    private static final int WEEK = 7;
    private static final int TWO_WEEKS = 14;
    private static final int EIGHT_WEEKS = 56;
    private static final int COURTED_WITHIN = 180;
    private static final int COURTED = 3;
    private static final int FAR_LESS = 4;
    private static final int SHORT = 60;

    private CareSigns() {}

    /** No contact for longer than the window of the grade, and none planned. */
    static Optional<Seen> neglected(Look look) {
        CustomerAsOf customer = look.customer();
        CompanyAsOf company = look.company();
        Long known = company.firstContact();
        if (!customer.isLookedAfter() || company.isWithoutContacts() || known == null || isPlanned(look)) {
            return Optional.empty();
        }
        Long last = customer.lastContact();
        long since = last != null ? last : Math.max(known, customer.firstOrder());
        long silent = company.closed().open(since, look.day());
        char grade = letter(customer);
        int window = look.settings().contact().of(grade);
        return silent <= window
                ? Optional.empty()
                : Optional.of(new Seen(
                        Sign.NEGLECTED,
                        grade > 'B'
                                ? Severity.LOW
                                : silent > 3L * window && grade == 'A' ? Severity.HIGH : Severity.MEDIUM,
                        (last != null
                                        ? "no contact for " + days(silent)
                                        : (known > customer.firstOrder()
                                                        ? "no contact since contacts are known, "
                                                        : "no contact since the first order, ")
                                                + days(silent))
                                + "; for "
                                + (customer.isPinned() && !customer.isGolden()
                                        ? "who is pinned"
                                        : (grade == 'A' || grade == 'E' ? "an " : "a ") + grade)
                                + " it is " + window
                                + entropy(look)
                                        .map(one -> "; " + one.evidence())
                                        .orElse("")));
    }

    /** Those who are pinned without a grade are treated like the best. */
    static char letter(CustomerAsOf customer) {
        GradeChange grade = customer.grade();
        String letter = grade == null ? null : grade.grade();
        return customer.isPinned() && !customer.isGolden() ? 'B' : letter == null ? 'E' : letter.charAt(0);
    }

    private static boolean isPlanned(Look look) {
        Long planned = look.customer().plannedContact();
        return planned != null && planned >= look.day();
    }

    /** Fewer contacts in 90 days than a quarter of what there were while the customer was courted. */
    static Optional<Seen> entropy(Look look) {
        CustomerAsOf customer = look.customer();
        Long known = look.company().firstContact();
        long first = customer.firstOrder();
        if (!customer.isGolden()
                || look.company().isWithoutContacts()
                || known == null
                || look.day() - first < QUARTER
                || isPlanned(look)) {
            return Optional.empty();
        }
        long from = Math.max(known, first - COURTED_WITHIN);
        List<Long> courting = customer.contacts().stream()
                .map(CustomerFile.Contact::day)
                .filter(day -> day >= from && day < first)
                .toList();
        int lately = customer.contactsBetween(look.day() - QUARTER + 1, look.day());
        if (courting.size() < COURTED) {
            return Optional.empty();
        }
        long time = first - courting.get(0);
        double then = courting.size() * (double) QUARTER / Math.max(MONTH, time);
        return lately * FAR_LESS >= then
                ? Optional.empty()
                : Optional.of(new Seen(
                        Sign.ENTROPY,
                        Severity.MEDIUM,
                        count(courting.size(), "contact", "contacts") + " in the " + days(time)
                                + " before the first order, " + (lately == 0 ? "none" : lately) + " in the last 90"));
    }

    static Optional<Seen> promiseOverdue(Look look) {
        return promises(look)
                .filter(promise -> promise.due() < look.day())
                .min(Comparator.comparingLong(Promise::due))
                .map(promise -> new Seen(
                        Sign.PROMISE_OVERDUE,
                        look.byStanding(),
                        promised(promise) + ", due " + look.inWords(promise.due())));
    }

    static Optional<Seen> promiseDue(Look look) {
        return promises(look)
                .filter(promise -> promise.due() >= look.day()
                        && promise.due() <= look.day() + look.thresholds().promiseAhead())
                .min(Comparator.comparingLong(Promise::due))
                .map(promise -> new Seen(
                        Sign.PROMISE_DUE, Severity.LOW, promised(promise) + ", due " + look.inWords(promise.due())));
    }

    /** Those not kept, of the last year: older ones nobody waits for. */
    private static Stream<Promise> promises(Look look) {
        return look.customer().file().promises().stream()
                .filter(promise -> promise.isOpen(look.day()) && promise.due() > look.day() - YEAR);
    }

    private static String promised(Promise promise) {
        return "promised" + (promise.employee() == null ? "" : " by " + promise.employee()) + what(promise.what());
    }

    private static String what(@Nullable String what) {
        if (what == null || what.isBlank()) {
            return "";
        }
        String line = what.strip().replaceAll("\\s+", " ");
        return ": " + Text.cut(line, SHORT);
    }

    static Optional<Seen> complaintOpen(Look look) {
        return complaints(look)
                .filter(complaint -> complaint.isOpen(look.day())
                        && look.company().closed().open(complaint.opened(), look.day())
                                > look.thresholds().complaintDays())
                .findFirst()
                .map(complaint -> new Seen(
                        Sign.COMPLAINT_OPEN,
                        look.byStanding(),
                        "open since " + look.inWords(complaint.opened()) + what(complaint.subject())));
    }

    /** Two within some days, the later one open or of the last 30 days. */
    static Optional<Seen> secondComplaint(Look look) {
        List<Complaint> all = complaints(look).toList();
        if (all.size() < 2) {
            return Optional.empty();
        }
        Complaint last = all.get(all.size() - 1);
        Complaint before = all.get(all.size() - 2);
        boolean fresh = last.isOpen(look.day()) || last.opened() > look.day() - MONTH;
        return !fresh || last.opened() - before.opened() > look.thresholds().secondWithin()
                ? Optional.empty()
                : Optional.of(new Seen(
                        Sign.SECOND_COMPLAINT,
                        look.byStanding(),
                        (last.opened() == before.opened()
                                        ? "a second on the same day"
                                        : "a second in " + days(last.opened() - before.opened()))
                                + (last.isOpen(look.day())
                                        ? ", open since " + look.inWords(last.opened())
                                        : ", settled since")
                                + what(last.subject())));
    }

    private static Stream<Complaint> complaints(Look look) {
        return look.customer().file().complaints().stream()
                .filter(complaint -> complaint.opened() <= look.day() && complaint.opened() > look.day() - 2L * YEAR);
    }

    /** The last answer of half a year: low, or lower than the one before it. */
    static Optional<Seen> surveyLow(Look look) {
        List<Survey> answers = look.customer().file().surveys().stream()
                .filter(survey -> survey.asked() <= look.day()
                        && survey.answered() != null
                        && survey.answered() <= look.day()
                        && isOnTheScale(survey.score(), look))
                .sorted(Comparator.comparing((Survey survey) -> Objects.requireNonNull(survey.answered()))
                        .thenComparingLong(Survey::asked))
                .toList();
        if (answers.isEmpty()) {
            return Optional.empty();
        }
        Survey last = answers.get(answers.size() - 1);
        BigDecimal score = Objects.requireNonNull(last.score());
        BigDecimal before =
                answers.size() < 2 ? null : answers.get(answers.size() - 2).score();
        boolean fell = before != null
                && before.subtract(score).compareTo(look.thresholds().surveyFall()) >= 0;
        boolean low = score.compareTo(look.thresholds().surveyLow()) <= 0;
        long answered = Objects.requireNonNull(last.answered());
        return answered <= look.day() - COURTED_WITHIN || !(fell || low)
                ? Optional.empty()
                : Optional.of(new Seen(
                        Sign.SURVEY_LOW,
                        look.byStanding(),
                        (before != null && fell ? "fell from " + plain(before) + " to " + plain(score) : plain(score))
                                + " of " + plain(look.thresholds().surveyScale()) + " on " + look.inWords(answered)));
    }

    private static boolean isOnTheScale(@Nullable BigDecimal score, Look look) {
        return score != null
                && score.signum() >= 0
                && score.compareTo(look.thresholds().surveyScale()) <= 0;
    }

    private static String plain(BigDecimal score) {
        return score.stripTrailingZeros().toPlainString();
    }

    /** Of the golden list, for a year with us. */
    static Optional<Seen> surveyMissing(Look look) {
        CustomerAsOf customer = look.customer();
        if (!customer.isGolden()
                || look.company().isWithoutSurveys()
                || customer.firstOrder() > look.day() - YEAR
                || Objects.requireNonNullElse(look.company().firstSurvey(), look.day()) > look.day() - YEAR) {
            return Optional.empty();
        }
        Optional<Long> asked = customer.file().surveys().stream()
                .map(Survey::asked)
                .filter(day -> day <= look.day())
                .max(Comparator.naturalOrder());
        return asked.filter(day -> day > look.day() - YEAR).isPresent()
                ? Optional.empty()
                : Optional.of(new Seen(
                        Sign.SURVEY_MISSING,
                        Severity.LOW,
                        asked.map(day -> "asked last on " + look.inWords(day)).orElse("never asked")));
    }

    /** On the golden list for up to eight weeks, and without a contact since. */
    static Optional<Seen> notWelcomed(Look look) {
        CustomerAsOf customer = look.customer();
        GradeChange came = customer.cameToGolden();
        if (came == null
                || came.before() == null
                || look.company().isWithoutContacts()
                || look.day() - came.day() > EIGHT_WEEKS
                || isPlanned(look)) {
            return Optional.empty();
        }
        Long last = customer.lastContact();
        return look.day() == came.day() || (last != null && last >= came.day())
                ? Optional.empty()
                : Optional.of(new Seen(
                        Sign.NOT_WELCOMED,
                        Severity.LOW,
                        "golden for " + days(look.day() - came.day()) + ", not yet welcomed"));
    }

    /** Within a week, and up to A or B: what was earned is a reason to say thank you. */
    static Optional<Seen> gradeReached(Look look) {
        GradeChange change = look.customer().grade();
        return change == null
                        || !change.isGolden()
                        || change.before() == null
                        || change.before().compareTo(String.valueOf(change.grade())) <= 0
                        || change.day() <= look.day() - WEEK
                ? Optional.empty()
                : Optional.of(new Seen(
                        Sign.GRADE_REACHED,
                        Severity.OCCASION,
                        "from " + change.before() + " to " + change.grade() + " on " + look.inWords(change.day())));
    }

    /** Two to eight weeks after the first order, without a second or a word since. */
    static Optional<Seen> firstWeeks(Look look) {
        CustomerAsOf customer = look.customer();
        long since = look.day() - customer.firstOrder();
        Long last = customer.lastContact();
        return !customer.isLookedAfter()
                        || look.company().isWithoutContacts()
                        || customer.activeDays() > 1
                        || since < TWO_WEEKS
                        || since > EIGHT_WEEKS
                        || (last != null && last >= customer.firstOrder())
                ? Optional.empty()
                : Optional.of(new Seen(
                        Sign.FIRST_WEEKS,
                        Severity.LOW,
                        "first order on " + look.inWords(customer.firstOrder()) + ", and not a word since"));
    }

    /** Within a week. */
    static Optional<Seen> anniversary(Look look) {
        CustomerAsOf customer = look.customer();
        LocalDate recorded = customer.file().person().since();
        LocalDate since = recorded != null ? recorded : LocalDate.ofEpochDay(customer.firstOrder());
        return comes(since, look)
                .filter(day -> customer.isLookedAfter() && day.getYear() > since.getYear())
                .map(day -> new Seen(
                        Sign.ANNIVERSARY,
                        Severity.OCCASION,
                        count(day.getYear() - since.getYear(), "year", "years") + " with us on "
                                + look.inWords(day.toEpochDay())));
    }

    /** Within a week. */
    static Optional<Seen> birthday(Look look) {
        LocalDate born = look.customer().file().person().bornOn();
        return born == null || !look.customer().isLookedAfter()
                ? Optional.empty()
                : comes(born, look)
                        .map(day -> new Seen(
                                Sign.BIRTHDAY, Severity.OCCASION, "birthday on " + look.inWords(day.toEpochDay())));
    }

    /** The same day of a year among the next seven days; of 29 February the 28th where there is none. */
    private static Optional<LocalDate> comes(LocalDate then, Look look) {
        for (int ahead = 1; ahead <= WEEK; ahead++) {
            LocalDate day = look.customer().date().plusDays(ahead);
            boolean leapDay = then.getMonth() == Month.FEBRUARY && then.getDayOfMonth() == 29 && !day.isLeapYear();
            int wanted = leapDay ? 28 : then.getDayOfMonth();
            if (day.getMonth() == then.getMonth() && day.getDayOfMonth() == wanted) {
                return Optional.of(day);
            }
        }
        return Optional.empty();
    }
}
