package org.goldenlist.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.goldenlist.night.NightSummary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What comes out of data cannot play with the terminal. */
class TerminalTest {

    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "\u001B[2Jgone, [2Jgone",
                "\u009B31mred, 31mred",
                "back\b\b, back  ",
                "Ann\u202Edrawkcab, Ann drawkcab",
                "two\u2028lines, two lines",
                "tab\there,tab here",
            })
    void controlCodesBecomeSpaces(String text, String safe) {
        assertThat(Terminal.safe(text).strip()).isEqualTo(safe.strip());
    }

    @Test
    void totalsAreToTheCentAndADifferenceHasAllItsDecimals() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SummaryPrinter.total(
                new NightSummary.ControlTotal(
                        "shop",
                        1,
                        5,
                        4,
                        1,
                        new BigDecimal("13057.1600"),
                        new BigDecimal("13151.6010"),
                        new BigDecimal("-94.4411")),
                new PrintStream(out, true, StandardCharsets.UTF_8));
        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo("  shop, 1 day                   5            13,057.16\n"
                        + "    facts                       4            13,151.60\n"
                        + "    quarantine                  1               −94.44\n"
                        + "    difference                  0                 0.0001\n");
    }

    @ParameterizedTest
    @CsvSource({"Ünïcödé 客户 😀", "Müller & Söhne (1999) — 20 %", "'two\nlines'"})
    void readableTextStaysAsItIs(String text) {
        assertThat(Terminal.safe(text)).isEqualTo(text);
    }
}
