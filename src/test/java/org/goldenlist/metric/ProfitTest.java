package org.goldenlist.metric;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ProfitTest {

    private static Profit profit(String margin, String hour) {
        return new Profit(new ProfitSettings(new BigDecimal(margin), new BigDecimal(hour)));
    }

    @Test
    void roundsAnAssumedCostHalfAwayFromZero() {
        for (String margin : new String[] {"0.30", "0", "1", "0.333333", "0.5", "0.000001"}) {
            Profit profit = profit(margin, "0");
            BigDecimal rate = BigDecimal.ONE.subtract(new BigDecimal(margin));
            Random random = new Random(4);
            for (int i = 0; i < 10_000; i++) {
                long uncosted = i < 2_000 ? i - 1_000 : random.nextLong() / 1_000_000;
                long expected = BigDecimal.valueOf(uncosted)
                        .multiply(rate)
                        .setScale(0, RoundingMode.HALF_UP)
                        .longValueExact();
                assertThat(profit.assumedCost(uncosted))
                        .as("%d at %s", uncosted, margin)
                        .isEqualTo(expected);
            }
        }
    }

    @Test
    void takesOffKnownAndAssumedCost() {
        assertThat(profit("0.30", "0").ofGoods(200_0000, 50_0000, 100_0000)).isEqualTo(80_0000);
        assertThat(profit("0.30", "0").ofGoods(-10_0000, 0, -10_0000)).isEqualTo(-3_0000);
    }

    @Test
    void countsMinutesAtTheRateOfAnHour() {
        assertThat(profit("0.30", "60").costToServe(15_0000, 2_0000)).isEqualTo(17_0000);
        assertThat(profit("0.30", "50").costToServe(1, 0))
                .as("0.83 of a ten-thousandth")
                .isEqualTo(1);
        assertThat(profit("0.30", "29").costToServe(1, 0)).isZero();
        assertThat(profit("0.30", "0").costToServe(600_0000, 7)).isEqualTo(7);
    }

    @Test
    void saysItsRatesAlikeHoweverTheyAreWritten() {
        assertThat(profit("0.30", "0.00")).hasToString("assumed margin 0.3, cost per contact hour 0");
        assertThat(profit("0.3", "100")).hasToString("assumed margin 0.3, cost per contact hour 100");
    }
}
