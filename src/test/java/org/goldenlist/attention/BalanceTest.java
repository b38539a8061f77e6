package org.goldenlist.attention;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The rules of the balance, by hand. */
class BalanceTest {

    private static final long ONE = 10_000;

    private static WindowSums window() {
        WindowSums window = new WindowSums(365);
        set(window.of(Audience.PROSPECTS), 6, 30, 50, -30);
        set(window.of(Audience.RECENT), 3, 15, 30, 10);
        set(window.of(Audience.OTHERS), 1, 5, 20, 60);
        window.won = 4;
        window.existing = 20;
        return window;
    }

    private static void set(AudienceSums sums, long contacts, long minutes, long spend, long netProfit) {
        sums.contacts = contacts;
        sums.minutes = minutes * ONE;
        sums.spend = spend * ONE;
        sums.costToServe = minutes * ONE;
        sums.netProfit = netProfit * ONE;
    }

    @Test
    void sharesAreOfAllThree() {
        List<Balance> balance = Balance.of(window(), Given.ALL);
        assertThat(balance)
                .extracting(Balance::contactsShare)
                .containsExactly(money("0.6000"), money("0.3000"), money("0.1000"));
        assertThat(balance)
                .extracting(Balance::spendShare)
                .containsExactly(money("0.5000"), money("0.3000"), money("0.2000"));
        assertThat(balance)
                .as("who costs and brings nothing has a share below zero")
                .extracting(Balance::netProfitShare)
                .containsExactly(money("-0.7500"), money("0.2500"), money("1.5000"));
    }

    @Test
    void ofNothingThereIsNoShare() {
        assertThat(Balance.of(new WindowSums(90), Given.ALL)).allSatisfy(row -> {
            assertThat(row.contacts()).isZero();
            assertThat(row.contactsShare()).isNull();
            assertThat(row.minutesShare()).isNull();
            assertThat(row.spendShare()).isNull();
            assertThat(row.netProfitShare()).isNull();
        });
        assertThat(Amounts.share(5, -10)).as("nor of a loss").isNull();
    }

    @Test
    void whatNobodyTellsIsNull() {
        assertThat(Balance.of(window(), new Given(false, true, true, false))).allSatisfy(row -> {
            assertThat(row.contacts()).isNull();
            assertThat(row.minutes()).isNull();
            assertThat(row.minutesShare()).isNull();
            assertThat(row.spend()).isNull();
            assertThat(row.costToServe()).as("complaints cost too").isNotNull();
        });
        assertThat(Balance.of(window(), new Given(false, true, false, true)))
                .extracting(Balance::costToServe)
                .containsOnlyNulls();
    }

    @Test
    void winningIsPaidByCustomerWonAndKeepingByCustomerKept() {
        CostOfCustomers cost = CostOfCustomers.of(window(), Given.ALL);
        assertThat(cost.costToWin()).isEqualTo(money("12.5000"));
        assertThat(cost.costToKeep()).as("30 + 20 + 15 + 5 by 20").isEqualTo(money("3.5000"));
        assertThat(cost.costToServeProspects()).isEqualTo(money("30.0000"));
    }

    @Test
    void nobodyWonCostsNothingEach() {
        WindowSums window = window();
        window.won = 0;
        window.existing = 0;
        CostOfCustomers cost = CostOfCustomers.of(window, Given.ALL);
        assertThat(cost.costToWin()).isNull();
        assertThat(cost.costToKeep()).isNull();
        assertThat(cost.spendWinning()).isEqualTo(money("50.0000"));
    }

    @Test
    void withoutSpendNoCostIsKnown() {
        CostOfCustomers cost = CostOfCustomers.of(window(), new Given(true, true, true, false));
        assertThat(cost.costToWin()).isNull();
        assertThat(cost.costToKeep()).isNull();
        assertThat(cost.costToServeExisting()).isEqualTo(money("20.0000"));
    }

    @Test
    void yearsAreOf365DaysAndTheirSharesOfFirstAndRepeat() {
        YearSales.Sums first = new YearSales.Sums();
        first.add(1, 20 * ONE, 5 * ONE);
        YearSales.Sums repeat = new YearSales.Sums();
        repeat.add(3, 60 * ONE, -5 * ONE);
        List<YearSales> before = YearSales.of(2, LocalDate.of(2025, 3, 10), first, repeat);
        assertThat(before).allSatisfy(row -> {
            assertThat(row.from()).isEqualTo("2023-03-12");
            assertThat(row.to()).isEqualTo("2024-03-10");
            assertThat(row.netProfitShare()).as("of no profit").isNull();
        });
        assertThat(before).extracting(YearSales::netRevenueShare).containsExactly(money("0.2500"), money("0.7500"));
    }

    @Test
    void purposesAreThoseOfTheSettingsInAnyCase() {
        Purposes purposes = new Purposes(AttentionSettings.usual());
        assertThat(purposes.audience("New Customers ")).contains(Audience.PROSPECTS);
        assertThat(purposes.audience("recent")).contains(Audience.RECENT);
        assertThat(purposes.audience("golden list")).contains(Audience.OTHERS);
        assertThat(purposes.audience("golden")).isEmpty();
        assertThat(purposes.audience(null)).isEmpty();
    }

    private static BigDecimal money(String text) {
        return new BigDecimal(text);
    }
}
