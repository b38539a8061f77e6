package org.goldenlist.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.goldenlist.store.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FixedPointTest {

    @ParameterizedTest
    @CsvSource({
        "0, 4, 0",
        "-0, 4, 0",
        "-0.0000, 4, 0",
        "1, 4, 10000",
        "-12.3405, 4, -123405",
        ".5, 4, 5000",
        "-.5, 3, -500",
        "7., 3, 7000",
        "0.00005, 4, 1",
        "-0.00005, 4, -1",
        "0.00004999999, 4, 0",
        "-0.00004999999, 4, 0",
        "9.99995, 4, 100000",
        "-9.99995, 4, -100000",
        "1.23455, 4, 12346",
        "1.23445, 4, 12345",
        "999999999999.99995, 4, 10000000000000000",
        "1000000000000, 4, 10000000000000000",
        "2.0005, 3, 2001",
        "00012.10, 3, 12100"
    })
    void readsAPlainDecimalNumber(String text, int scale, long expected) {
        assertThat(parse(text, scale)).isEqualTo(expected);
    }

    @Test
    void roundsAsTheServerDoes() {
        List<String> literals = new ArrayList<>();
        long seed = 20261121;
        Random random = new Random(seed);
        for (int i = 0; i < 3_000; i++) {
            int places = random.nextInt(9);
            BigDecimal number =
                    new BigDecimal(random.nextLong(2_000_000_000_000L) - 1_000_000_000_000L).movePointLeft(places);
            literals.add(number.toPlainString());
            // the edges of rounding: a five behind the last place, and what is just below and above it
            String half = (i % 2 == 0 ? "-" : "") + random.nextInt(1000) + "." + (1000 + random.nextInt(9000));
            literals.addAll(List.of(half + "5", half + "49999", half + "50001"));
        }
        String select = literals.stream().map(n -> "SELECT " + n + " AS n").collect(Collectors.joining(" UNION ALL "));
        try (TestDatabase database = TestDatabase.empty()) {
            database.run("CREATE TABLE number (i INT AUTO_INCREMENT PRIMARY KEY, n DECIMAL(40,12) NOT NULL);");
            database.jdbc().sql("INSERT INTO number (n) " + select).update();
            List<String[]> rows = database.jdbc()
                    .sql("SELECT CAST(n AS CHAR), ROUND(n, 4), ROUND(n, 3) FROM number")
                    .query((row, i) -> new String[] {row.getString(1), row.getString(2), row.getString(3)})
                    .list();
            assertThat(rows).hasSize(literals.size());
            for (String[] row : rows) {
                assertThat(BigDecimal.valueOf(parse(row[0], 4), 4))
                        .as("ROUND(%s, 4), seed %d", row[0], seed)
                        .isEqualByComparingTo(row[1]);
                assertThat(BigDecimal.valueOf(parse(row[0], 3), 3))
                        .as("ROUND(%s, 3), seed %d", row[0], seed)
                        .isEqualByComparingTo(row[2]);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "-", ".", "-.", "abc", "1e5", "1.5e3", "1,5", "+1", "--1", " 1", "1 ", "0x10", "1.2.3", "NaN", "١"
            })
    void refusesWhatIsNoPlainDecimalNumber(String text) {
        assertThatThrownBy(() -> parse(text, 4)).isInstanceOf(NumberFormatException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1000000000001",
                "-1000000000001",
                "1000000000001.5",
                "999999999999999",
                "9223372036854775807",
                "9223372036854775808",
                "18446744073709551616",
                "99999999999999999999999999999999999999.99"
            })
    void refusesWhatIsBeyondAMillionMillion(String text) {
        assertThatThrownBy(() -> parse(text, 4))
                .isInstanceOf(ArithmeticException.class)
                .hasMessage("beyond 1000000000000");
    }

    private static long parse(String text, int scale) {
        return FixedPoint.parse(text.getBytes(StandardCharsets.UTF_8), scale);
    }
}
