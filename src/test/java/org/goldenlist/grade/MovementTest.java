package org.goldenlist.grade;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Random;
import java.util.regex.Pattern;
import org.goldenlist.grade.Standing.Kind;
import org.goldenlist.metric.YearFigures;
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

    private static String reason(Kind kind, Standing before, Standing after, ScoreParts then, ScoreParts now) {
        Map<Grade, OptionalLong> above = new EnumMap<>(Grade.class);
        above.put(Grade.A, OptionalLong.of(amount("1000")));
        above.put(Grade.B, OptionalLong.of(amount("500.25")));
        above.put(Grade.C, OptionalLong.of(amount("100")));
        above.put(Grade.D, OptionalLong.empty());
        GradeRules rules = new GradeRules(GradeLines.of(above), GradeSettings.plain(5, 15, 30, 30), NOW);
        return new Reason(Locale.forLanguageTag("en-IE"), rules)
                .of(kind, before, after, then, now, 0, LocalDate.of(2024, 3, 8).toEpochDay());
    }

    private static String reason(Kind kind, Standing before, Standing after) {
        return reason(kind, before, after, ScoreParts.NOTHING, ScoreParts.NOTHING);
    }

    private static ScoreParts parts(int orders, String revenue, String returns, String serve, String profit) {
        return of(new YearFigures(orders, amount(revenue), amount(returns), amount(serve), amount(profit)));
    }

    private static ScoreParts of(YearFigures year) {
        return new ScoreParts(Policy.PROFIT, year, year.netProfit(), 0, 0);
    }

    @Test
    void saysWhyAGradeIsBetter() {
        assertThat(reason(
                        Kind.RISE,
                        before(Grade.C, "400"),
                        with(Grade.B, "1525.40"),
                        parts(4, "1000", "0", "0", "400"),
                        parts(12, "3813.5", "0", "0", "1525.40")))
                .isEqualTo(
                        "profit +1,125 since 2025-03-01: 8 orders more +800, larger orders +325; 1,025 above the B line");
        assertThat(reason(
                        Kind.RISE,
                        before(Grade.C, "504.25"),
                        with(Grade.B, "504.25"),
                        parts(1, "600", "0", "0", "504.25"),
                        parts(1, "600", "0", "0", "504.25")))
                .isEqualTo("profit unchanged, the line moved; 4.00 above the B line");
        assertThat(reason(
                        Kind.RISE,
                        before(Grade.E, "3"),
                        with(Grade.D, "10"),
                        parts(1, "3", "0", "0", "3"),
                        parts(2, "10", "0", "0", "10")))
                .isEqualTo("profit +7.00 since 2025-03-01: larger orders +4.00, 1 order more +3.00");
    }

    /** At a margin of 40 % then: 4,500 returned cost 1,800; two of eight orders of 762.50 brought 610; the rest is the margin. */
    @Test
    void saysWhyAGradeIsWorse() {
        assertThat(reason(
                        Kind.FALL,
                        before(Grade.B, "2440"),
                        with(Grade.C, "300"),
                        parts(8, "6100", "0", "0", "2440"),
                        parts(6, "75", "-4500", "0", "300")))
                .isEqualTo("profit −2,140 since 2025-03-01: returns −1,800, 2 orders fewer −610, better margin +270;"
                        + " 200 below the B line");
        assertThat(reason(
                        Kind.FALL,
                        before(Grade.C, "99.99"),
                        with(Grade.D, "90.24"),
                        parts(1, "99.99", "0", "0", "99.99"),
                        parts(1, "99.99", "0", "9.75", "90.24")))
                .isEqualTo("profit −9.75 since 2025-03-01: more attention −9.75; 9.76 below the C line");
        assertThat(reason(
                        Kind.FALL,
                        before(Grade.C, "120"),
                        with(Grade.D, "100"),
                        parts(0, "0", "0", "0", "120"),
                        parts(0, "0", "0", "0", "100")))
                .isEqualTo("profit −20 since 2025-03-01: other sales −20; on the C line, which must be exceeded");
    }

    /** Whatever the figures: the parts are those of the difference to the last ten-thousandth, and what is shown adds up too. */
    @Test
    void thePartsAddUp() {
        for (long seed = 1; seed <= 2_000; seed++) {
            Random dice = new Random(seed);
            ScoreParts then = any(dice);
            ScoreParts now = any(dice);
            ScoreDifference difference = new ScoreDifference(then, now);
            assertThat(difference.amount()).isEqualTo(now.score() - then.score());
            String words = difference.inWords("since then", new ScoreDifference.Amounts(Locale.ROOT));
            List<BigDecimal> figures = Pattern.compile("([−+])([0-9.,]+)(?=[,:; ]|$)")
                    .matcher(words)
                    .results()
                    .map(found -> new BigDecimal(
                            found.group(1).replace('−', '-') + found.group(2).replaceAll(",(?=[0-9]{3})|,$", "")))
                    .toList();
            assertThat(figures.stream().skip(1).reduce(BigDecimal.ZERO, BigDecimal::add))
                    .as("seed %d: %s", seed, words)
                    .isEqualByComparingTo(figures.get(0));
        }
    }

    private static ScoreParts any(Random dice) {
        int scale = 1 << dice.nextInt(24);
        long revenue = dice.nextInt(scale) * 100L - scale;
        long serve = dice.nextInt(scale);
        long returns = -dice.nextInt(scale);
        ScoreParts own = of(
                new YearFigures(dice.nextInt(6), revenue, returns, serve, revenue / 3 - serve + dice.nextInt(scale)));
        return new ScoreParts(
                Policy.WORTH,
                own.year(),
                own.first(),
                dice.nextInt(scale),
                dice.nextInt(4) == 0 ? dice.nextInt(scale) : 0);
    }

    @Test
    void saysWhatElseHappened() {
        assertThat(reason(Kind.BASELINE, null, with(Grade.A, "2000"))).isEqualTo("first night: the list as it stands");
        assertThat(reason(Kind.NEW, null, with(Grade.B, "510.25"))).isEqualTo("new on the list; 10 above the B line");
        assertThat(reason(Kind.NEW, null, with(Grade.E, "1"))).isEqualTo("new on the list");
        assertThat(reason(Kind.RETURN, lapsed(), with(Grade.C, "107.5")))
                .isEqualTo("ordered again after more than a year; 7.50 above the C line");
        assertThat(reason(Kind.LAPSE, before(Grade.B, "1"), lapsed()))
                .isEqualTo("no order in 365 days; the last was on 2024-03-08");
        assertThat(reason(Kind.GONE, before(Grade.B, "1"), null))
                .isEqualTo("no order left, or no record of the customer any more");
    }
}
