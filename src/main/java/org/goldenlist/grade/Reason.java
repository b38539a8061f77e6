package org.goldenlist.grade;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import org.goldenlist.grade.Standing.Kind;
import org.jspecify.annotations.Nullable;

/** Says in one line why a customer's grade changed; a pure function. Amounts are ten-thousandths of the currency. */
final class Reason {

    /**
     * What happened to the score since the night before.
     *
     * @param entered profit of the business date
     * @param left profit of the day that dropped out of the 365 days
     */
    record Change(long entered, long left) {}

    private final Locale locale;
    private final GradeLines lines;

    Reason(Locale locale, GradeLines lines) {
        this.locale = locale;
        this.lines = lines;
    }

    /** @param lastOrder null of a customer who is not graded any more */
    String of(
            Kind kind,
            @Nullable Standing before,
            @Nullable Standing after,
            @Nullable LocalDate lastOrder,
            Change change) {
        return switch (kind) {
            case BASELINE -> "first night: the list as it stands";
            case NEW -> "new on the list" + position(after);
            case GONE -> "no order left, or no record of the customer any more";
            case LAPSE -> "no order in 365 days" + (lastOrder == null ? "" : "; the last was on " + lastOrder);
            case RETURN -> "ordered again after more than a year" + position(after);
            case RISE, FALL -> moved(kind, before, after, change);
        };
    }

    private String moved(Kind kind, @Nullable Standing before, @Nullable Standing after, Change change) {
        if (before == null || after == null) {
            throw new IllegalArgumentException("A rise or a fall has two grades");
        }
        long difference = after.score() - before.score();
        List<String> parts = new ArrayList<>();
        if (change.entered() != 0) {
            parts.add("the day’s business " + signed(change.entered()));
        }
        if (change.left() != 0) {
            parts.add("a day of a year ago dropped out " + signed(-change.left()));
        }
        String what = difference == 0
                ? "profit unchanged, the line moved"
                : "profit " + signed(difference) + " since " + before.since();
        String why = parts.isEmpty() ? "" : ": " + String.join(", ", parts);
        return what + why + (kind == Kind.RISE ? position(after) : gap(after));
    }

    /** How far above the line of its grade. */
    private String position(@Nullable Standing standing) {
        if (standing == null || standing.grade() == Grade.E) {
            return "";
        }
        OptionalLong line = lines.above(standing.grade());
        return line.isEmpty()
                ? ""
                : "; " + plain(standing.score() - line.getAsLong()) + " above the " + standing.grade() + " line";
    }

    /** How far below the line of the next better grade. */
    private String gap(Standing standing) {
        Grade better = standing.grade().better();
        OptionalLong line = lines.above(better);
        if (line.isEmpty() || line.getAsLong() < standing.score()) {
            return "";
        }
        return line.getAsLong() == standing.score()
                ? "; on the " + better + " line, which must be exceeded"
                : "; " + plain(line.getAsLong() - standing.score()) + " below the " + better + " line";
    }

    private String plain(long amount) {
        NumberFormat format = NumberFormat.getIntegerInstance(locale);
        format.setRoundingMode(java.math.RoundingMode.HALF_UP);
        BigDecimal value = BigDecimal.valueOf(amount, 4);
        if (value.abs().compareTo(BigDecimal.TEN) < 0) {
            format.setMinimumFractionDigits(2);
            format.setMaximumFractionDigits(2);
        }
        return format.format(value.abs());
    }

    private String signed(long amount) {
        return (amount < 0 ? "−" : "+") + plain(amount);
    }
}
