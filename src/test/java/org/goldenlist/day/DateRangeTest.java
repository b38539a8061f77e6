package org.goldenlist.day;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DateRangeTest {

    private static final LocalDate FIRST = LocalDate.of(2024, 2, 27);
    private static final LocalDate LAST = LocalDate.of(2024, 3, 2);

    @Test
    void holdsItsFirstAndItsLastDay() {
        DateRange range = new DateRange(FIRST, LAST);
        assertThat(range.contains(FIRST)).isTrue();
        assertThat(range.contains(LAST)).isTrue();
        assertThat(range.contains(FIRST.minusDays(1))).isFalse();
        assertThat(range.contains(LAST.plusDays(1))).isFalse();
        assertThat(range.length()).isEqualTo(5);
        assertThat(range.days())
                .containsExactly(
                        FIRST, LocalDate.of(2024, 2, 28), LocalDate.of(2024, 2, 29), LocalDate.of(2024, 3, 1), LAST);
    }

    @Test
    void mayBeOneDay() {
        DateRange day = new DateRange(FIRST, FIRST);
        assertThat(day.length()).isEqualTo(1);
        assertThat(day.days()).containsExactly(FIRST);
        assertThat(day).hasToString("2024-02-27");
        assertThat(new DateRange(FIRST, LAST)).hasToString("2024-02-27 to 2024-03-02");
    }

    @Test
    void cannotEndBeforeItBegins() {
        assertThatThrownBy(() -> new DateRange(LAST, FIRST))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A range of days that ends on 2024-02-27, before it begins on 2024-03-02");
    }
}
