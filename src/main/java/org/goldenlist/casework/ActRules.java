package org.goldenlist.casework;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.goldenlist.text.Text;
import org.jspecify.annotations.Nullable;

/** What may be recorded of a case: pure functions. */
final class ActRules {

    private static final int LONGEST = 1_000;
    private static final BigDecimal LARGEST = BigDecimal.valueOf(1_000_000_000L);

    private final List<String> reasons;
    private final LocalDate today;

    /** @param today the company's day */
    ActRules(List<String> reasons, LocalDate today) {
        this.reasons = reasons;
        this.today = today;
    }

    /** What is wrong with it, as a sentence without the case's number; nothing where it may be recorded. */
    Optional<String> fault(CaseWish wish, CareCase about) {
        return standing(wish, about).or(() -> content(wish));
    }

    private Optional<String> content(CaseWish wish) {
        if (wish.isEmpty()) {
            return Optional.of("nothing is said: give a note, the customer's view or what would make it good");
        }
        if (wish.act() == CaseWish.Act.RESOLVE && (wish.reason() == null || wish.outcome() == null)) {
            return Optional.of("a case is resolved with the reason learnt and the outcome; reasons are: "
                    + String.join(", ", reasons));
        }
        String reason = wish.reason();
        if (reason != null && known(reason).isEmpty()) {
            return Optional.of("\"" + reason + "\" is no reason of goldenlist.watch.cases.reasons; these are: "
                    + String.join(", ", reasons));
        }
        LocalDate until = wish.until();
        if (wish.act() == CaseWish.Act.SNOOZE && until == null) {
            return Optional.of("a case is snoozed until a day: give one after " + today);
        }
        if (until != null && (wish.act() != CaseWish.Act.SNOOZE || !until.isAfter(today))) {
            return Optional.of(
                    wish.act() == CaseWish.Act.SNOOZE
                            ? "the day " + until + " is today or over, it is " + today + ": give a later one"
                            : "only a snoozed case has a day on which it comes back");
        }
        if (until != null && until.isAfter(today.plusYears(2))) {
            return Optional.of("the day " + until + " is more than two years away: resolve the case instead");
        }
        BigDecimal cost = wish.exceptionCost();
        if (cost != null && wish.exception() == null) {
            return Optional.of("a cost needs the exception that it was granted for");
        }
        if (cost != null && (cost.signum() < 0 || cost.compareTo(LARGEST) > 0 || cost.scale() > 4)) {
            return Optional.of("the cost " + cost.toPlainString()
                    + " is none: give an amount from 0 to 1000000000 with at most four decimals");
        }
        return tooLong(wish);
    }

    private static Optional<String> tooLong(CaseWish wish) {
        Map<String, @Nullable String> texts = new LinkedHashMap<>();
        texts.put("outcome", wish.outcome());
        texts.put("customer's view", wish.customerView());
        texts.put("text of what would make it good", wish.makeGood());
        texts.put("exception", wish.exception());
        texts.put("note", wish.note());
        for (Map.Entry<String, @Nullable String> one : texts.entrySet()) {
            String text = one.getValue();
            int length = text == null ? 0 : Text.length(text);
            if (length > LONGEST) {
                return Optional.of("the " + one.getKey() + " has " + length + " characters, and " + LONGEST
                        + " are allowed: make it shorter");
            }
        }
        return Optional.empty();
    }

    /** What was learnt may be put right later: a resolved case is resolved once more. */
    private static Optional<String> standing(CaseWish wish, CareCase about) {
        boolean may = switch (wish.act()) {
            case NOTE -> true;
            case SNOOZE -> about.isLive();
            case RESOLVE -> about.isLive() || about.state().equals("resolved");
        };
        return may
                ? Optional.empty()
                : Optional.of("it is " + about.state() + " since " + about.stateSince()
                        + "; to add what was learnt, give a note");
    }

    /** As the settings spell it. */
    Optional<String> known(String reason) {
        return reasons.stream()
                .filter(one -> one.toLowerCase(Locale.ROOT).equals(reason.toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}
