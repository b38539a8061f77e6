package org.goldenlist.report.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FiguresTest {

    private final Figures english = new Figures(Locale.ENGLISH, "EUR");
    private final Figures german = new Figures(Locale.GERMANY, "EUR");

    private static BigDecimal b(String amount) {
        return new BigDecimal(amount);
    }

    @Test
    void moneyAsTheLocaleWritesIt() {
        assertThat(english.money(b("1289910.42"))).isEqualTo("€1,289,910");
        assertThat(german.money(b("1289910.42")).replace('\u00a0', ' ')).isEqualTo("1.289.910 €");
        assertThat(english.percent(b("0.8207"))).isEqualTo("82.1%");
        assertThat(german.percent(b("0.8207")).replace('\u00a0', ' ')).isEqualTo("82,1 %");
        assertThat(new Figures(Locale.JAPAN, "JPY").moneyToTheCent(b("1234"))).endsWith("1,234");
    }

    @Test
    void signsAreTrue() {
        assertThat(english.signed(b("880.4"))).isEqualTo("+880");
        assertThat(english.signed(b("-880.5"))).isEqualTo("−881");
        assertThat(english.signedMoney(b("-880"))).isEqualTo("−€880");
        assertThat(english.whole(b("0"))).isEqualTo("–");
        assertThat(english.whole(b("0.2"))).isEqualTo("0");
        assertThat(english.whole(b("-0.2"))).isEqualTo("0");
        assertThat(english.headline(b("0.40"))).isEqualTo("€0.40");
    }

    @Test
    void largeAmountsStayInTheirColumn() {
        assertThat(english.whole(b("99999999"))).isEqualTo("99,999,999");
        assertThat(english.whole(b("1234567890"))).isEqualTo("1,234,568k");
        assertThat(english.signed(b("-1234567890123"))).isEqualTo("−1,234,568m");
    }

    @Test
    void aProofHidesNoSmallDifference() {
        assertThat(english.proof(b("0.0000"))).isEqualTo("0.00");
        assertThat(english.proof(b("0.0001"))).isEqualTo("0.0001");
        assertThat(english.moneyProof(b("0.0001"))).isEqualTo("€0.0001");
    }

    @Test
    void moneyIsToTheCentHoweverManyDecimalsItHas() {
        assertThat(english.cents(b("13151.6010"))).isEqualTo("13,151.60");
        assertThat(english.cents(b("11018.9507"))).isEqualTo("11,018.95");
        assertThat(english.cents(b("-0.0050"))).isEqualTo("−0.01");
        assertThat(english.cents(b("0.0000"))).isEqualTo("–");
    }

    @Test
    void roundedPartsAddUp() {
        List<BigDecimal> parts = Figures.together(List.of(b("0.4"), b("0.4"), b("0.4"), b("-0.7")), 0);
        assertThat(parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add)).isEqualByComparingTo("1");
        assertThat(Figures.together(List.of(b("1.0"), b("2.0")), 0)).containsExactly(b("1"), b("2"));
    }
}
