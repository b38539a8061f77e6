package org.goldenlist.report.twin;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import org.goldenlist.report.look.Figures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FigureReaderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    en | 1,289,910   | 1289910  | #,##0
                    en | −22,159.50  | -22159.5 | #,##0.00
                    en | +1,180      | 1180     | +#,##0;-#,##0
                    en | 82.1%       | 0.821    | 0.0%
                    en | €3,982      | 3982     | "€"#,##0
                    en | −€331       | -331     | "€"#,##0
                    de | 3.982 €     | 3982     | #,##0" €"
                    en | 71,018m     | 71018000000 | #,##0
                    en | 12k         | 12000    | #,##0
                    de | 1.289.910,42 | 1289910.42 | #,##0.00
                    de | 7           | 7        | #,##0
                    """)
    void aFigureIsItsNumberAgain(String language, String text, BigDecimal number, String format) {
        assertThat(new FigureReader(Locale.forLanguageTag(language)).read(text)).hasValueSatisfying(figure -> {
            assertThat(figure.number()).isEqualByComparingTo(number);
            assertThat(figure.format()).isEqualTo(format);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "–", "below", "29,000–43,500", "then 372", "7 of 9", "2 Jan", "A", "1.2.3", "=1+1"})
    void whatIsNoFigureIsNone(String text) {
        assertThat(new FigureReader(Locale.ENGLISH).read(text)).isEmpty();
    }

    /** Whatever a locale puts between thousands and around a currency. */
    @ParameterizedTest
    @ValueSource(strings = {"en-IE", "de-DE", "fr-FR", "de-CH", "es-ES", "pl-PL", "en-US"})
    void whatFiguresWriteIsReadBack(String tag) {
        Locale locale = Locale.forLanguageTag(tag);
        Figures figures = new Figures(locale, "CHF");
        FigureReader reader = new FigureReader(locale);
        BigDecimal amount = new BigDecimal("-1234567.89");

        assertThat(reader.read(figures.moneyToTheCent(amount)).orElseThrow().number())
                .isEqualByComparingTo(amount);
        assertThat(reader.read(figures.cents(amount)).orElseThrow().number()).isEqualByComparingTo(amount);
        assertThat(reader.read(figures.percent(new BigDecimal("0.821")))
                        .orElseThrow()
                        .number())
                .isEqualByComparingTo("0.821");
        assertThat(reader.read(figures.signed(new BigDecimal("1180")))
                        .orElseThrow()
                        .number())
                .isEqualByComparingTo("1180");
    }

    @Test
    void aFigureOfBillionsKeepsEveryDigit() {
        assertThat(new FigureReader(Locale.ENGLISH)
                        .read("128,991,042,000.01")
                        .orElseThrow()
                        .number())
                .isEqualByComparingTo("128991042000.01");
    }
}
