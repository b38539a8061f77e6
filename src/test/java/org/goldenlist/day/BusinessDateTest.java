package org.goldenlist.day;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BusinessDateTest {

    @ParameterizedTest
    @CsvSource({
        "2026-11-20T03:30:00Z, Europe/Dublin, 2026-11-19",
        "2026-11-20T00:00:00Z, Europe/Dublin, 2026-11-19",
        "2026-11-19T23:59:59Z, Europe/Dublin, 2026-11-18",
        // in summer the day of Dublin ends an hour before that of Greenwich
        "2026-07-19T23:00:00Z, Europe/Dublin, 2026-07-19",
        "2026-07-19T22:59:59Z, Europe/Dublin, 2026-07-18",
        "2026-11-20T03:30:00Z, America/New_York, 2026-11-18",
        "2026-11-20T03:30:00Z, Asia/Kathmandu, 2026-11-19",
        "2026-11-19T18:15:00Z, Asia/Kathmandu, 2026-11-19",
        "2026-11-19T18:14:59Z, Asia/Kathmandu, 2026-11-18",
        "2026-11-20T03:30:00Z, America/St_Johns, 2026-11-19",
        "2026-11-20T03:29:59Z, America/St_Johns, 2026-11-18",
        "2024-03-01T12:00:00Z, UTC, 2024-02-29",
        "2026-01-01T12:00:00Z, UTC, 2025-12-31"
    })
    void yesterdayIsTheLastDayThatIsOverInTheZone(Instant now, ZoneId zone, LocalDate expected) {
        assertThat(BusinessDate.yesterday(Clock.fixed(now, ZoneOffset.UTC), zone))
                .isEqualTo(new BusinessDate(expected));
    }

    @Test
    void aWindowEndsWithTheDayAndHoldsIt() {
        BusinessDate date = new BusinessDate(LocalDate.of(2024, 3, 1));
        assertThat(date.window(1)).isEqualTo(new DateRange(date.date(), date.date()));
        assertThat(date.window(30).from()).isEqualTo(LocalDate.of(2024, 2, 1));
        assertThat(date.window(365)).isEqualTo(new DateRange(LocalDate.of(2023, 3, 3), LocalDate.of(2024, 3, 1)));
        assertThat(date.window(365).length()).isEqualTo(365);
    }

    @Test
    void comesInOrderAndIsWrittenAsADate() {
        BusinessDate last = new BusinessDate(LocalDate.of(2024, 2, 28));
        assertThat(last.next()).hasToString("2024-02-29").isGreaterThan(last);
        assertThat(new BusinessDate(LocalDate.of(2025, 12, 31)).next()).hasToString("2026-01-01");
    }
}
