package org.goldenlist.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.goldenlist.fault.ExitCode;
import org.goldenlist.fault.GoldenListException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PastMonthsTest {

    private static final LocalDate FIRST = LocalDate.of(2024, 1, 31);
    private static final LocalDate LAST = LocalDate.of(2025, 6, 29);

    private static List<LocalDate> ends(@Nullable String from, @Nullable String to, int horizon) {
        return PastMonths.of(FIRST, LAST, day(from), day(to), horizon).ends();
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    @Test
    void theLastTwelveThatHaveTheDaysAfterThem() {
        assertThat(ends(null, null, 90))
                .hasSize(12)
                .startsWith(LocalDate.of(2024, 4, 30))
                .endsWith(LocalDate.of(2025, 3, 31)); // 90 days later is the last day
        assertThat(ends(null, null, 91)).endsWith(LocalDate.of(2025, 2, 28));
        assertThat(ends(null, "2024-06-15", 90)).startsWith(FIRST).endsWith(LocalDate.of(2024, 5, 31));
    }

    @Test
    void aRangeOfOnesOwn() {
        assertThat(ends("2023-01-01", null, 90)).hasSize(15).startsWith(FIRST);
        assertThat(ends("2024-02-29", "2024-03-31", 30))
                .containsExactly(LocalDate.of(2024, 2, 29), LocalDate.of(2024, 3, 31));
    }

    @Test
    void saysWhichThereAre() {
        assertRefused(
                ExitCode.DATA,
                "The range 2025-04-01 to 2025-05-31 holds no month-end with 90 days after it among the data."
                        + " There are such from 2024-01-31 to 2025-03-31.",
                () -> ends("2025-04-01", "2025-05-31", 90));
        assertRefused(
                ExitCode.DATA,
                "The range up to 2023-12-31 holds no month-end with 90 days after it among the data."
                        + " There are such from 2024-01-31 to 2025-03-31.",
                () -> ends(null, "2023-12-31", 90));
        assertRefused(
                ExitCode.DATA,
                "There is no month-end to judge by: the first order is of 2024-01-31, the last day loaded is 2025-06-29, and a"
                        + " month-end needs 730 days after it. Give a shorter --horizon, or wait.",
                () -> ends(null, null, 730));
    }

    @Test
    void refusesWhatCannotBeAsked() {
        assertRefused(
                ExitCode.USAGE,
                "A horizon of 6 days cannot be judged; give one from 7 to 730, such as --horizon 90.",
                () -> PastMonths.check(null, null, 6));
        assertRefused(
                ExitCode.USAGE,
                "A horizon of 731 days cannot be judged; give one from 7 to 730, such as --horizon 90.",
                () -> PastMonths.check(null, null, 731));
        assertRefused(
                ExitCode.USAGE,
                "The range begins on 2025-06-29, after it ends on 2024-01-31. Exchange them.",
                () -> PastMonths.check(LAST, FIRST, 90));
        PastMonths.check(LAST, LAST, 7);
    }

    private static void assertRefused(ExitCode code, String sentence, Runnable asked) {
        assertThatThrownBy(asked::run).isInstanceOfSatisfying(GoldenListException.class, refused -> {
            assertThat(refused).hasMessage(sentence);
            assertThat(refused.exitCode()).isEqualTo(code);
        });
    }
}
