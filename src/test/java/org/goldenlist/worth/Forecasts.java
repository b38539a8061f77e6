package org.goldenlist.worth;

import java.math.BigDecimal;
import org.goldenlist.worth.BetaGeometric.Kind;

/** Forecasts for tests. */
final class Forecasts {

    static final WorthSettings SETTINGS = new WorthSettings(new BigDecimal("0.10"), 10);

    private Forecasts() {}

    static Forecast byModel(BetaGeometric purchases, GammaGamma spending) {
        return new ModelForecast(purchases, spending, SETTINGS);
    }

    static Forecast byModel() {
        return byModel(new BetaGeometric(Kind.BG_NBD, 0.8, 60, 0.9, 2.5), new GammaGamma(4, 3.5, 20));
    }

    static Forecast plain(double orders, long profit) {
        return new PlainForecast(new PlainAverage(orders, profit), SETTINGS);
    }
}
