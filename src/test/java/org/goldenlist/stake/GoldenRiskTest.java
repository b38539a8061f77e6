package org.goldenlist.stake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.StringJoiner;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.goldenlist.night.Shop;
import org.goldenlist.value.FitInForce;
import org.goldenlist.worth.BetaGeometric;
import org.goldenlist.worth.BetaGeometric.Outlook;
import org.goldenlist.worth.WorthSettings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The bad year of a golden list for which a model is in force. */
class GoldenRiskTest {

    private static final LocalDate NIGHT = LocalDate.of(2025, 3, 15);
    private static final Shop SHOP = Shop.open();

    @BeforeAll
    static void fill() {
        IntStream.range(0, 240).forEach(i -> SHOP.client("c" + i));
        lines(SHOP);
        SHOP.nights(NIGHT.toString(), NIGHT.toString());
    }

    @AfterAll
    static void close() {
        SHOP.close();
    }

    /** Customers who come at rates of their own in the year before the night, some to stay away. */
    private static void lines(Shop shop) {
        SplittableRandom dice = new SplittableRandom(4);
        StringJoiner lines = new StringJoiner(",");
        for (int i = 0; i < 240; i++) {
            double gap = 6 + 90 * dice.nextDouble() * dice.nextDouble();
            double size = 5 + 60 * dice.nextDouble();
            double leaves = 0.15 * dice.nextDouble();
            double daysAgo = 365 * dice.nextDouble();
            for (int n = 0; daysAgo > 0; n++) {
                lines.add(String.format(
                        Locale.ROOT,
                        "('t%d-%d','1','%s 10:00','c%d','goods',1,%.2f,%.2f)",
                        i,
                        n,
                        NIGHT.minusDays((long) daysAgo),
                        i,
                        size * (0.5 + dice.nextDouble()),
                        size / 4));
                daysAgo = dice.nextDouble() < leaves ? 0 : daysAgo + gap * Math.log(1 - dice.nextDouble());
            }
        }
        shop.sales().run("INSERT INTO line (tx, line_id, at, client, category, quantity, net, cost) VALUES " + lines);
    }

    private static Map<String, Object> risk(Shop shop) {
        return shop.own().jdbc().sql("SELECT * FROM golden_risk").query().singleRow();
    }

    private static double number(Map<String, Object> row, String column) {
        return ((Number) Objects.requireNonNull(row.get(column))).doubleValue();
    }

    private static int number(Shop shop, String customer) {
        return shop.own()
                .jdbc()
                .sql("SELECT customer_no FROM customer WHERE customer_id = ?")
                .param(customer)
                .query(Integer.class)
                .single();
    }

    private static List<StakeFacts.Golden> golden() {
        return new StakeFacts(SHOP.own().dataSource(), SHOP.files()).golden(NIGHT);
    }

    private static BetaGeometric model() {
        FitInForce fit = FitInForce.stored(
                        SHOP.own().dataSource(),
                        SHOP.files(),
                        SHOP.profit(),
                        new WorthSettings(new BigDecimal("0.10"), 10),
                        NIGHT)
                .orElseThrow();
        return Objects.requireNonNull(fit.model().purchases());
    }

    /** E of something over Beta(leave, stay), by the trapezoidal rule over the logit of p. */
    private static double overChances(Outlook outlook, DoubleUnaryOperator of) {
        double mode = Math.log(outlook.leave() / outlook.stay());
        double sum = 0;
        double weights = 0;
        for (int i = -20_000; i <= 20_000; i++) {
            double x = mode + i * 0.005;
            double weight = Math.exp(log(outlook, x) - log(outlook, mode));
            weights += weight;
            sum += weight * of.applyAsDouble(1 / (1 + Math.exp(-x)));
        }
        return sum / weights;
    }

    /** Of p^leave (1 − p)^stay. */
    private static double log(Outlook outlook, double x) {
        return -outlook.leave() * Math.log1p(Math.exp(-x)) - outlook.stay() * Math.log1p(Math.exp(x));
    }

    /** Days of the next 365 on which one who has not left is still there: the integral of E[(1 + p t ÷ rate)^−shape]. */
    private static double daysThere(Outlook outlook) {
        return overChances(outlook, p -> {
            double c = p / outlook.rate();
            double s = outlook.shape() - 1;
            return Math.abs(s) < 1e-9 ? Math.log1p(365 * c) / c : -Math.expm1(-s * Math.log1p(365 * c)) / (s * c);
        });
    }

    @Test
    void theExpectedLossIsThatOfTheFormulas() {
        BetaGeometric model = model();
        double expected = 0;
        double squares = 0;
        for (StakeFacts.Golden one : golden()) {
            double usual = Math.max(0, one.history().profitOfYear()) / 10_000.0;
            double alive = model.probabilityAlive(one.history().history());
            expected +=
                    usual * (1 - alive * daysThere(model.outlook(one.history().history())) / 365);
            squares += usual * usual;
        }
        Map<String, Object> risk = risk(SHOP);
        assertThat(number(risk, "customers")).isEqualTo(golden().size()).isGreaterThan(20);
        assertThat(number(risk, "years")).isEqualTo(10_000);
        // a share between 0 and 1 has a standard deviation of a half at most
        double error = 0.5 * Math.sqrt(squares / 10_000);
        assertThat(number(risk, "expected_loss")).isCloseTo(expected, within(4 * error));
        assertThat(number(risk, "loss_95"))
                .isGreaterThan(number(risk, "expected_loss"))
                .isLessThan(number(risk, "net_profit"));
        assertThat(number(risk, "expected_share"))
                .isCloseTo(number(risk, "expected_loss") / number(risk, "net_profit"), within(1e-6));
    }

    @Test
    void theBarsHoldEveryYear() {
        assertThat(SHOP.own()
                        .jdbc()
                        .sql("SELECT CONCAT_WS(' ', SUM(years), COUNT(*) BETWEEN 2 AND 20) FROM golden_risk_bin")
                        .query(String.class)
                        .single())
                .isEqualTo("10000 1");
    }

    /** Of the other half nobody has ever bought; they take numbers away. */
    @Test
    void theSameListGivesTheSameYearsWhateverTheNumbersOfTheCustomers() {
        try (Shop other = Shop.open(options -> options.workers = 1)) {
            IntStream.range(0, 240).forEach(i -> other.client("c" + i).client("before " + i));
            lines(other);
            other.nights(NIGHT.toString(), NIGHT.toString());
            assertThat(number(other, "c0")).isNotEqualTo(number(SHOP, "c0"));
            assertThat(risk(other)).isEqualTo(risk(SHOP));
        }
    }
}
