package org.goldenlist.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShopCalendarTest {

    private final ShopCalendar calendar = new ShopCalendar(DemoOptions.DEFAULT);

    @Test
    void closesOnSundaysAndNineHolidays() {
        List<LocalDate> closed = LocalDate.of(2025, 11, 20)
                .datesUntil(LocalDate.of(2026, 11, 20))
                .filter(date -> !ShopCalendar.isOpen(date))
                .toList();
        assertThat(closed).hasSize(52 + 9);
        assertThat(closed.stream().filter(date -> date.getDayOfWeek() != DayOfWeek.SUNDAY))
                .containsExactly(
                        LocalDate.of(2025, 12, 25),
                        LocalDate.of(2025, 12, 26),
                        LocalDate.of(2026, 1, 1),
                        LocalDate.of(2026, 3, 17),
                        LocalDate.of(2026, 4, 6),
                        LocalDate.of(2026, 5, 4),
                        LocalDate.of(2026, 6, 1),
                        LocalDate.of(2026, 8, 3),
                        LocalDate.of(2026, 10, 26));
    }

    @Test
    void sellsNothingOnAClosedDay() {
        List<LocalDate> days = DemoCompanies.theDefault()
                .jdbc()
                .sql("SELECT DISTINCT DATE(ordered_at) FROM sales_order UNION SELECT DISTINCT DATE(credited_at) FROM"
                        + " credit_note")
                .query(LocalDate.class)
                .list();
        assertThat(days).allMatch(ShopCalendar::isOpen).hasSizeGreaterThan(600);
    }

    @Test
    void sendsBusinessesOnToTheNextWorkingDay() {
        int saturday = calendar.lastDay() - 5;
        assertThat(calendar.date(saturday).getDayOfWeek()).isEqualTo(DayOfWeek.SATURDAY);
        assertThat(calendar.nextOpen(saturday, false)).isEqualTo(saturday);
        assertThat(calendar.nextOpen(saturday, true)).isEqualTo(saturday + 2);
        assertThat(calendar.nextOpen(calendar.days(), false)).isEqualTo(ShopCalendar.NEVER);
    }
}
