package org.goldenlist.grade;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import org.goldenlist.grade.Standing.Kind;
import org.junit.jupiter.api.Test;

class MovementTest {

    private static final LocalDate THEN = LocalDate.of(2025, 3, 1);
    private static final LocalDate NOW = LocalDate.of(2025, 3, 9);

    private static Standing with(Grade grade, String score) {
        return new Standing(grade, false, NOW, amount(score));
    }

    private static Standing before(Grade grade, String score) {
        return new Standing(grade, false, THEN, amount(score));
    }

    private static Standing lapsed() {
        return new Standing(Grade.E, true, THEN, 0);
    }

    private static long amount(String text) {
        return new java.math.BigDecimal(text).movePointRight(4).longValueExact();
    }

    @Test
    void isOfAKind() {
        assertThat(Standing.move(null, null, true)).isNull();
        assertThat(Standing.move(null, with(Grade.C, "1"), true)).isEqualTo(Kind.BASELINE);
        assertThat(Standing.move(null, with(Grade.C, "1"), false)).isEqualTo(Kind.NEW);
        assertThat(Standing.move(before(Grade.C, "1"), null, false)).isEqualTo(Kind.GONE);
        assertThat(Standing.move(lapsed(), null, false)).isEqualTo(Kind.GONE);
        assertThat(Standing.move(before(Grade.C, "1"), with(Grade.C, "9"), false))
                .isNull();
        assertThat(Standing.move(lapsed(), lapsed(), false)).isNull();
        assertThat(Standing.move(before(Grade.E, "1"), lapsed(), false)).isEqualTo(Kind.LAPSE);
        assertThat(Standing.move(lapsed(), with(Grade.E, "1"), false)).isEqualTo(Kind.RETURN);
        assertThat(Standing.move(lapsed(), with(Grade.A, "1"), false)).isEqualTo(Kind.RETURN);
        assertThat(Standing.move(before(Grade.B, "1"), with(Grade.A, "1"), false))
                .isEqualTo(Kind.RISE);
        assertThat(Standing.move(before(Grade.B, "1"), with(Grade.C, "1"), false))
                .isEqualTo(Kind.FALL);
    }

    private static String reason(Kind kind, Standing before, Standing after, String entered, String left) {
        Map<Grade, OptionalLong> above = new EnumMap<>(Grade.class);
        above.put(Grade.A, OptionalLong.of(amount("1000")));
        above.put(Grade.B, OptionalLong.of(amount("500.25")));
        above.put(Grade.C, OptionalLong.of(amount("100")));
        above.put(Grade.D, OptionalLong.empty());
        return new Reason(Locale.forLanguageTag("en-IE"), GradeLines.of(above))
                .of(kind, before, after, LocalDate.of(2024, 3, 8), new Reason.Change(amount(entered), amount(left)));
    }

    @Test
    void saysWhyAGradeIsBetter() {
        assertThat(reason(Kind.RISE, before(Grade.C, "400"), with(Grade.B, "1525.40"), "1125.40", "0"))
                .isEqualTo("profit +1,125 since 2025-03-01: the day’s business +1,125; 1,025 above the B line");
        assertThat(reason(Kind.RISE, before(Grade.C, "504.25"), with(Grade.B, "504.25"), "0", "0"))
                .isEqualTo("profit unchanged, the line moved; 4.00 above the B line");
        assertThat(reason(Kind.RISE, before(Grade.E, "3"), with(Grade.D, "10"), "0", "-7"))
                .isEqualTo("profit +7.00 since 2025-03-01: a day of a year ago dropped out +7.00");
    }

    @Test
    void saysWhyAGradeIsWorse() {
        assertThat(reason(Kind.FALL, before(Grade.B, "600"), with(Grade.C, "480.25"), "10.25", "130"))
                .isEqualTo("profit −120 since 2025-03-01: the day’s business +10,"
                        + " a day of a year ago dropped out −130; 20 below the B line");
        assertThat(reason(Kind.FALL, before(Grade.A, "900"), with(Grade.B, "900"), "0", "0"))
                .isEqualTo("profit unchanged, the line moved; 100 below the A line");
        assertThat(reason(Kind.FALL, before(Grade.C, "99.99"), with(Grade.D, "99.99"), "-2.5", "0"))
                .isEqualTo("profit unchanged, the line moved: the day’s business −2.50; 0.01 below the C line");
    }

    @Test
    void saysWhatElseHappened() {
        assertThat(reason(Kind.BASELINE, null, with(Grade.A, "2000"), "1", "0"))
                .isEqualTo("first night: the list as it stands");
        assertThat(reason(Kind.NEW, null, with(Grade.B, "510.25"), "1", "0"))
                .isEqualTo("new on the list; 10 above the B line");
        assertThat(reason(Kind.NEW, null, with(Grade.E, "1"), "1", "0")).isEqualTo("new on the list");
        assertThat(reason(Kind.RETURN, lapsed(), with(Grade.C, "107.5"), "1", "0"))
                .isEqualTo("ordered again after more than a year; 7.50 above the C line");
        assertThat(reason(Kind.LAPSE, before(Grade.B, "1"), lapsed(), "0", "0"))
                .isEqualTo("no order in 365 days; the last was on 2024-03-08");
        assertThat(reason(Kind.GONE, before(Grade.B, "1"), null, "0", "0"))
                .isEqualTo("no order left, or no record of the customer any more");
    }
}
