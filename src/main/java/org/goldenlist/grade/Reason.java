package org.goldenlist.grade;

import java.time.LocalDate;
import java.util.Locale;
import java.util.OptionalLong;
import org.goldenlist.grade.Standing.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Says in one line why a customer's grade changed; a pure function. Amounts are ten-thousandths of the currency, days are days
 * since 1970. Not thread-safe.
 */
final class Reason {

    private final ScoreDifference.Amounts amounts;
    private final GradeRules rules;

    Reason(Locale locale, GradeRules rules) {
        this.amounts = new ScoreDifference.Amounts(locale);
        this.rules = rules;
    }

    /**
     * In one line.
     *
     * @param then what the score of the grade before was made of
     * @param now what it is made of
     * @param lastOrder {@link Long#MIN_VALUE} of a customer who is not graded any more
     */
    String of(
            Kind kind,
            @Nullable Standing before,
            @Nullable Standing after,
            ScoreParts then,
            ScoreParts now,
            long firstOrder,
            long lastOrder) {
        return switch (kind) {
            case BASELINE -> "first night: the list as it stands";
            case NEW -> "new on the list" + position(after);
            case GONE -> "no order left, or no record of the customer any more";
            case LAPSE -> "no order in 365 days; the last was on " + LocalDate.ofEpochDay(lastOrder);
            case RETURN -> "ordered again after more than a year" + position(after);
            case RISE, FALL -> moved(kind, before, after, then, now, firstOrder);
        };
    }

    private String moved(
            Kind kind,
            @Nullable Standing before,
            @Nullable Standing after,
            ScoreParts then,
            ScoreParts now,
            long firstOrder) {
        if (before == null || after == null) {
            throw new IllegalArgumentException("A rise or a fall has two grades");
        }
        if (then.policy() != now.policy()) {
            return "graded by " + now.policy() + ", no longer by " + then.policy()
                    + (kind == Kind.RISE ? position(after) : gap(after));
        }
        ScoreDifference difference = new ScoreDifference(then, now);
        boolean noLongerNew = kind == Kind.FALL && !rules.isNew(firstOrder) && wasNew(before, firstOrder);
        return (noLongerNew ? "no longer new; " : "")
                + (difference.amount() == 0
                        ? difference.name() + " unchanged, the line moved"
                        : difference.inWords("since " + before.since(), amounts))
                + (kind == Kind.RISE ? position(after) : gap(after));
    }

    /** Whether the grade before was that of a new customer. */
    private boolean wasNew(Standing before, long firstOrder) {
        return before.grade() == Grade.C && rules.wasNew(firstOrder, before.since());
    }

    /** How far above the line of its grade. */
    private String position(@Nullable Standing standing) {
        if (standing == null || standing.grade() == Grade.E) {
            return "";
        }
        OptionalLong line = rules.lines().above(standing.grade());
        return line.isEmpty() || standing.score() <= line.getAsLong()
                ? ""
                : "; " + amounts.plain(standing.score() - line.getAsLong()) + " above the " + standing.grade()
                        + " line";
    }

    /** How far below the line of the next better grade. */
    private String gap(Standing standing) {
        Grade better = standing.grade().better();
        OptionalLong line = rules.lines().above(better);
        if (line.isEmpty() || line.getAsLong() < standing.score()) {
            return "";
        }
        return line.getAsLong() == standing.score()
                ? "; on the " + better + " line, which must be exceeded"
                : "; " + amounts.plain(line.getAsLong() - standing.score()) + " below the " + better + " line";
    }
}
