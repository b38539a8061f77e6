package org.goldenlist.day;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class QuarterTest {

    @Test
    void aDayLiesInOneQuarterOfTheCalendar() {
        assertThat(Quarter.of(LocalDate.of(2026, 3, 31))).isEqualTo(new Quarter(2026, 1));
        assertThat(Quarter.of(LocalDate.of(2026, 4, 1))).isEqualTo(new Quarter(2026, 2));
        assertThat(new Quarter(2026, 4).firstDay()).isEqualTo("2026-10-01");
        assertThat(new Quarter(2026, 4).lastDay()).isEqualTo("2026-12-31");
        assertThat(new Quarter(2026, 4).plus(1)).hasToString("2027-Q1");
        assertThat(new Quarter(2026, 1).minus(5)).hasToString("2024-Q4");
        assertThat(new Quarter(2025, 4)).isLessThan(new Quarter(2026, 1));
    }

    @Test
    void aPersonWritesItInAFewWays() {
        assertThat(Quarter.parse("2026-Q4")).isEqualTo(Quarter.parse(" 2026q4 "));
        assertThatThrownBy(() -> Quarter.parse("2026-Q5")).hasMessage("\"2026-Q5\" is no quarter; give one as 2026-Q4");
    }
}
