package org.goldenlist.cli;

import static org.assertj.core.api.Assertions.assertThat;

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

    @ParameterizedTest
    @CsvSource({"Ünïcödé 客户 😀", "Müller & Söhne (1999) — 20 %", "'two\nlines'"})
    void readableTextStaysAsItIs(String text) {
        assertThat(Terminal.safe(text)).isEqualTo(text);
    }
}
