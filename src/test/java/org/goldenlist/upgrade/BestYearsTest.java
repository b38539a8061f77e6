package org.goldenlist.upgrade;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Without a day looked at: what is known of a customer's best year is the average of all years from the first order to the last. */
class BestYearsTest {

    private static BestYears.Best best(String first, String last, long profitEver) {
        return new BestYears()
                .of(
                        5,
                        profitEver,
                        LocalDate.parse(first).toEpochDay(),
                        LocalDate.parse(last).toEpochDay());
    }

    @Test
    void theAverageYearIsTheLeastThatTheBestCanBe() {
        assertThat(best("2022-01-01", "2023-12-31", 900)).isEqualTo(new BestYears.Best(450, null));
        assertThat(best("2022-01-01", "2022-01-01", 900))
                .as("one year at least")
                .isEqualTo(new BestYears.Best(900, null));
        assertThat(best("2022-01-01", "2022-12-31", 9_007_199_254_740_993L).profit())
                .as("to the last digit")
                .isEqualTo(9_007_199_254_740_993L);
        assertThat(best("2022-01-01", "2023-12-31", -900)).isEqualTo(new BestYears.Best(-450, null));
    }

    @Test
    void quartersBeginInJanuaryAprilJulyAndOctober() {
        assertThat(GradedNight.quarter(LocalDate.of(2026, 1, 1))).isEqualTo("2026-01-01");
        assertThat(GradedNight.quarter(LocalDate.of(2026, 6, 30))).isEqualTo("2026-04-01");
        assertThat(GradedNight.quarter(LocalDate.of(2026, 9, 1))).isEqualTo("2026-07-01");
        assertThat(GradedNight.quarter(LocalDate.of(2026, 12, 31))).isEqualTo("2026-10-01");
    }
}
