package org.goldenlist.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.goldenlist.day.DateRange;
import org.goldenlist.store.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WallClockTest {

    private static final List<ZoneId> ZONES = Stream.of(
                    "Europe/Dublin",
                    "UTC",
                    "America/New_York",
                    "Asia/Kathmandu",
                    "America/St_Johns",
                    "Australia/Lord_Howe")
            .map(ZoneId::of)
            .toList();
    private static final DateRange TWO_YEARS = new DateRange(LocalDate.of(2024, 1, 1), LocalDate.of(2025, 12, 31));
    private static final TestDatabase DATABASE = TestDatabase.empty();

    /** A source's zone and the company's. */
    record Pair(ZoneId source, ZoneId company) {

        /** The truth, by the clock rules of the platform. */
        LocalDate businessDate(LocalDateTime wall) {
            return wall.atZone(source).withZoneSameInstant(company).toLocalDate();
        }

        @Override
        public String toString() {
            return source + " read by " + company;
        }
    }

    static List<Pair> pairs() {
        List<Pair> pairs = new ArrayList<>();
        for (ZoneId source : ZONES) {
            for (ZoneId company : ZONES) {
                pairs.add(new Pair(source, company));
            }
        }
        // midnight of the company falls into the hour that the source's clock gives twice, or skips
        pairs.add(new Pair(ZoneId.of("America/New_York"), ZoneId.of("America/Mexico_City")));
        pairs.add(new Pair(ZoneId.of("America/New_York"), ZoneId.of("America/Denver")));
        pairs.add(new Pair(ZoneId.of("Europe/Dublin"), ZoneId.of("Atlantic/Cape_Verde")));
        return pairs;
    }

    @BeforeAll
    static void everyHalfHour() {
        DATABASE.run("CREATE TABLE digit (d INT);\nINSERT INTO digit VALUES (0),(1),(2),(3),(4),(5),(6),(7),(8),(9);\n"
                + "CREATE TABLE wall (at DATETIME NOT NULL PRIMARY KEY);\n"
                + "INSERT INTO wall SELECT '2024-01-01' + INTERVAL 30 * (a.d + 10 * b.d + 100 * c.d + 1000 * e.d"
                + " + 10000 * f.d) MINUTE FROM digit a, digit b, digit c, digit e, digit f"
                + " WHERE a.d + 10 * b.d + 100 * c.d + 1000 * e.d + 10000 * f.d < 35088;");
    }

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    private static Stream<LocalDateTime> halfHours() {
        return Stream.iterate(TWO_YEARS.from().atStartOfDay(), wall -> wall.plusMinutes(30))
                .limit(TWO_YEARS.length() * 48L);
    }

    private static LocalDate day(WallClock clock, LocalDateTime wall) {
        return LocalDate.ofEpochDay(clock.businessDay(wall.toEpochSecond(ZoneOffset.UTC)));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void theDayIsThatOfTheCompanyEveryHalfHourOfTwoYears(Pair pair) {
        assertDays(new WallClock(pair.source(), pair.company(), TWO_YEARS), pair);
    }

    /** What was opened on a day that is read may have been closed in another half of the year. */
    @ParameterizedTest
    @MethodSource("pairs")
    void soItIsOfTimesFarFromTheDaysThatAreRead(Pair pair) {
        LocalDate day = TWO_YEARS.from().plusDays(300);
        assertDays(new WallClock(pair.source(), pair.company(), new DateRange(day, day.plusDays(6))), pair);
    }

    private static void assertDays(WallClock clock, Pair pair) {
        halfHours().forEach(wall -> {
            if (!day(clock, wall).equals(pair.businessDate(wall))) {
                assertThat(day(clock, wall)).as("%s at %s", pair, wall).isEqualTo(pair.businessDate(wall));
            }
        });
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void theServerTakesTheSameDays(Pair pair) {
        WallClock clock = new WallClock(pair.source(), pair.company(), TWO_YEARS);
        Map<String, String> expected = new TreeMap<>();
        halfHours()
                .filter(wall -> wall.getMinute() == 0)
                .forEach(wall -> expected.merge(
                        day(clock, wall).toString(), wall + " to " + wall + " in 1", WallClockTest::longer));
        Map<String, String> actual = new TreeMap<>();
        DATABASE.jdbc()
                .sql("SELECT CAST(" + clock.sqlDay("at") + " AS CHAR) AS day, MIN(at), MAX(at), COUNT(*) FROM wall"
                        + " WHERE MINUTE(at) = 0 GROUP BY 1")
                .query(row -> {
                    actual.put(
                            row.getString(1),
                            row.getObject(2, LocalDateTime.class) + " to " + row.getObject(3, LocalDateTime.class)
                                    + " in " + row.getInt(4));
                });
        assertThat(actual).isEqualTo(expected);
    }

    private static String longer(String hours, String next) {
        int many = Integer.parseInt(hours.substring(hours.lastIndexOf(' ') + 1)) + 1;
        return hours.substring(0, hours.indexOf(" to ")) + next.substring(next.indexOf(" to "), next.lastIndexOf(' '))
                + " " + many;
    }

    /** Days are read one by one, or many at once: a line must fall on the same day either way, and on no other. */
    @ParameterizedTest
    @MethodSource("pairs")
    void everyHalfHourLiesWithinTheBoundsOfItsDayAndOfNoOther(Pair pair) {
        WallClock all = new WallClock(pair.source(), pair.company(), TWO_YEARS);
        Map<LocalDate, LocalDateTime> starts = new TreeMap<>();
        for (LocalDate day = TWO_YEARS.from().minusDays(2);
                !day.isAfter(TWO_YEARS.to().plusDays(2));
                day = day.plusDays(1)) {
            starts.put(day, new WallClock(pair.source(), pair.company(), new DateRange(day, day)).startOf(day));
        }
        assertThat(List.copyOf(starts.values())).isSorted().doesNotHaveDuplicates();
        halfHours().forEach(wall -> {
            LocalDate day = day(all, wall);
            if (wall.isBefore(starts.get(day)) || !wall.isBefore(starts.get(day.plusDays(1)))) {
                assertThat(wall)
                        .as("%s, the day %s", pair, day)
                        .isAfterOrEqualTo(starts.get(day))
                        .isBefore(starts.get(day.plusDays(1)));
            }
        });
    }

    @Test
    void theDaysOfTheClockChangesHaveTwentyThreeAndTwentyFiveHours() {
        WallClock clock = new WallClock(ZoneId.of("UTC"), ZoneId.of("Europe/Dublin"), TWO_YEARS);
        Map<LocalDate, Integer> hours = new TreeMap<>();
        halfHours()
                .filter(wall -> wall.getMinute() == 0)
                .forEach(wall -> hours.merge(day(clock, wall), 1, Integer::sum));
        assertThat(hours.get(LocalDate.of(2025, 3, 30))).isEqualTo(23);
        assertThat(hours.get(LocalDate.of(2025, 10, 26))).isEqualTo(25);
        assertThat(hours.entrySet().stream().filter(day -> day.getValue() != 24).map(Map.Entry::getKey))
                .containsExactly(
                        LocalDate.of(2024, 3, 31),
                        LocalDate.of(2024, 10, 27),
                        LocalDate.of(2025, 3, 30),
                        LocalDate.of(2025, 10, 26));
    }

    @Test
    void whereBothClocksAreOneTheDayIsTheDate() {
        WallClock clock = new WallClock(ZoneId.of("Europe/Dublin"), ZoneId.of("Europe/Dublin"), TWO_YEARS);
        assertThat(clock.sqlDay("sold_at")).isEqualTo("DATE(sold_at)");
        assertThat(clock.startOf(LocalDate.of(2025, 3, 30))).isEqualTo("2025-03-30T00:00:00");
    }
}
