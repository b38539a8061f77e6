package org.goldenlist.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.goldenlist.day.DateRange;
import org.goldenlist.source.SourceTotal;
import org.junit.jupiter.api.Test;

/** A block holds about as many lines as one transaction may, however unevenly they fall on the days. */
class DayBlockReaderTest {

    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);

    /** Reads all days of which so many lines are told, and says what each block held, as days and lines. */
    private static List<String> blocks(int linesPerBlock, int... linesOfDays) {
        TreeSet<LocalDate> days = new TreeSet<>();
        new DateRange(FIRST, FIRST.plusDays(linesOfDays.length - 1)).days().forEach(days::add);
        DayBlockReader reader = new DayBlockReader(linesPerBlock);
        reader.add(null, 1, days);
        List<String> blocks = new ArrayList<>();
        LocalDate next = FIRST;
        for (DayBlock given = reader.read(); given != null; given = reader.read()) {
            Map<LocalDate, SourceTotal> totals = new TreeMap<>();
            given.days().days().forEach(day -> totals.put(day, total(linesOfDays, day)));
            DayBlock block = reader.fitting(given, totals);
            assertThat(block.days().from()).isEqualTo(next);
            int lines = block.days()
                    .days()
                    .mapToInt(day -> total(linesOfDays, day).lines())
                    .sum();
            reader.learn(block.days().length(), lines);
            blocks.add(block.days().length() + " days " + lines);
            next = block.days().to().plusDays(1);
        }
        assertThat(next).isEqualTo(FIRST.plusDays(linesOfDays.length));
        return blocks;
    }

    private static SourceTotal total(int[] linesOfDays, LocalDate day) {
        return new SourceTotal(linesOfDays[(int) (day.toEpochDay() - FIRST.toEpochDay())], BigDecimal.ZERO, null);
    }

    @Test
    void quietDaysDoNotMakeABlockOfBusyDaysThatFollowTooLarge() {
        assertThat(blocks(100, 1, 0, 1, 0, 1, 0, 1, 0, 0, 60, 30, 60, 40, 90))
                .containsExactly("7 days 4", "4 days 90", "2 days 100", "1 days 90");
    }

    @Test
    void aDayIsNeverDividedHoweverMuchItHolds() {
        assertThat(blocks(100, 50, 1000, 50, 50, 1))
                .containsExactly("1 days 50", "1 days 1000", "1 days 50", "2 days 51");
    }

    @Test
    void whereNoIndexFindsADayBlocksAreAsLargeAsMemoryAllows() {
        assertThat(inFewPasses(1_000, FIRST.plusDays(90), 0, 1, 2, 3, 4, 5, 6, 7, 8, 9))
                .containsExactly("0-9");
        assertThat(inFewPasses(50, FIRST.plusDays(90), 0, 1, 2, 3, 4, 5, 6, 7, 8, 9))
                .containsExactly("0-4", "5-9");
        assertThat(inFewPasses(9, FIRST.plusDays(90), 0, 1)).containsExactly("0-0", "1-1");
    }

    @Test
    void daysOfTheLookBackAreReadOnceMoreForNothingRatherThanInPassesOfTheirOwn() {
        assertThat(inFewPasses(1_000, FIRST.plusDays(10), 3, 5, 20, 24, 30))
                .as("older days, each alone; those of the look-back in one")
                .containsExactly("3-3", "5-5", "20-30");
        assertThat(inFewPasses(60, FIRST.plusDays(10), 20, 24, 30))
                .as("a block ends with a day that was asked for")
                .containsExactly("20-24", "30-30");
    }

    /** Reads some days of ten lines each in blocks of one day, or in few passes, and says which days each block held. */
    private static List<String> inFewPasses(int linesPerPass, LocalDate lookBack, int... asked) {
        TreeSet<LocalDate> days = new TreeSet<>();
        for (int day : asked) {
            days.add(FIRST.plusDays(day));
        }
        DayBlockReader reader = new DayBlockReader(1, linesPerPass);
        reader.addInFewPasses(null, 1, days, lookBack);
        List<String> blocks = new ArrayList<>();
        for (DayBlock given = reader.read(); given != null; given = reader.read()) {
            Map<LocalDate, SourceTotal> totals = new TreeMap<>();
            given.days().days().forEach(day -> totals.put(day, new SourceTotal(10, BigDecimal.ZERO, null)));
            DayBlock block = reader.fitting(given, totals);
            reader.learn(block.days().length(), 10 * block.days().length());
            blocks.add(FIRST.until(block.days().from()).getDays() + "-"
                    + FIRST.until(block.days().to()).getDays());
        }
        return blocks;
    }
}
