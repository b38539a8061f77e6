package org.goldenlist.report.management;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.goldenlist.report.look.Merchant;
import org.goldenlist.report.look.Words;
import org.goldenlist.report.management.Stake.Concentration;
import org.goldenlist.report.management.Stake.Few;
import org.goldenlist.report.management.Stake.Kind;
import org.goldenlist.report.management.Stake.Largest;
import org.goldenlist.report.management.Stake.Loss;
import org.goldenlist.report.management.Stake.Planned;
import org.goldenlist.report.management.Stake.Risk;
import org.goldenlist.report.management.Stake.Seen;
import org.goldenlist.report.management.Stake.Standing;
import org.goldenlist.report.management.Stake.Watch;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the page of the stake says. */
class StakePageTest {

    @TempDir
    Path folder;

    private String page(Reports reports) {
        return reports.page(4, folder);
    }

    private String page(Stake stake) {
        Reports reports = Reports.harbourAndVine();
        reports.stake = stake;
        return page(reports);
    }

    @Test
    void theMerchant() {
        assertThat(page(Reports.harbourAndVine()))
                .contains("Losing Strand Hotels would cost 6.3% of the profit")
                .contains("It shows no sign of leaving; the last contact was on 17 Nov.")
                .contains("The Lighthouse", "Kitchen: orders every 9 days, silent for 21 days.")
                .contains("the largest 81,420 6.3% 10.4% 38 109 29,000–43,500")
                .contains("the first ten 271,867 21.1% 28.3% 103 364 114,000–171,000")
                .contains("a C that becomes a B brings €746 more a year", "To replace: 10 to 15 times")
                .contains("the largest", "10.4%", "amber from", "a year ago", "Herfindahl 166, then 158")
                .contains("on average €57,312, 5.4% of its profit", "€119,800 or more", "10,000 simulated years")
                .contains("silent for 21 days", "contact 6 Nov, Aoife", "nothing open")
                .contains("a second complaint", "was due 16 Nov", "by 15 Jan 2027", "5 of 437")
                .contains("pinned until 31 Mar 2027")
                .contains("Hotel Aran View no contact for 31 days; for an A it is 14 Call, without an offer")
                .contains("Josephine Achebe", "14 customers 2 grave; in a week 4 cases opened, 2 closed 151,431")
                .doesNotContain("more in v_signs");
    }

    @Test
    void whatIsNotKnownIsLeftOutAndSaid() {
        Stake stake = StakeOfTheMerchant.stake();

        String page = page(with(
                stake,
                List.of(new Loss(1, b("81420.10"), b(".063121"), null, null, null, null, null)),
                stake.concentration(),
                null,
                new Risk(
                        "The plain average is in force: there is no chance of leaving to draw by.",
                        0,
                        b("0"),
                        b("0"),
                        b("0"),
                        List.of()),
                stake.watch()));

        assertThat(page)
                .contains("the largest 81,420 6.3% –\n")
                .contains("No days of costs: goldenlist.stake.yearly-fixed-costs is not set.")
                .contains("No Cs to raise:", "No cost to replace:")
                .doesNotContain("To replace, €", "a year ago amber", "then 158")
                .contains(
                        "Herfindahl 166", "The plain average is in force: there is no chance of leaving to draw", "by.")
                .doesNotContain("simulated years");
    }

    @Test
    void aNightBeforeAnybodyOrdered() {
        assertThat(page(Reports.empty()))
                .contains("There is nobody to lose yet")
                .contains("As soon as somebody has ordered", "As soon as somebody brings revenue")
                .contains("Nothing has been simulated yet.", "Nobody is a key customer yet")
                .contains("The watch has not looked at this night yet.")
                .doesNotContain("0%", "Next step", "Of profit");
    }

    @Test
    void nobodyShowsASign() {
        Stake stake = StakeOfTheMerchant.stake();
        Watch calm = new Watch(true, 437, List.of(), List.of(), 0, BigDecimal.ZERO, 0, 0, 0, 3);

        assertThat(page(with(stake, stake.first(), stake.concentration(), stake.then(), stake.risk(), calm)))
                .contains("No other grave sign is unattended.")
                .contains("None of the 437 golden customers shows a sign of leaving.")
                .doesNotContain("by money at stake");
    }

    @Test
    void nobodyIsGolden() {
        Stake stake = StakeOfTheMerchant.stake();
        Watch nobody = new Watch(true, 0, List.of(), List.of(), 0, BigDecimal.ZERO, 0, 0, 0, 0);
        Stake without =
                new Stake(stake.first(), null, null, stake.concentration(), stake.then(), null, List.of(), 0, nobody);

        assertThat(page(without))
                .contains("Losing the largest customer would cost 6.3% of", "the profit")
                .contains("Nobody is on the golden list yet", "Nobody is a key customer yet")
                .doesNotContain("grave sign");
    }

    @Test
    void tooLittleProfitToShare() {
        Reports reports = Reports.harbourAndVine().graded("5000", "0.50", "-4990", "-10");

        assertThat(page(reports))
                .contains("Too little profit to say what a loss would cost", "the largest 81,420 – 10.4%")
                .doesNotContain("6.3%");
    }

    @Test
    void allOfTheProfitAndMore() {
        assertThat(page(losing("1"))).contains("Losing Strand Hotels would cost all of the profit");
        assertThat(page(losing("1.4"))).contains("Losing Strand Hotels would cost more than the", "whole profit");
    }

    private static Stake losing(String share) {
        Stake stake = StakeOfTheMerchant.stake();
        return with(
                stake,
                List.of(new Loss(1, b("81420.10"), b(share), b("1"), b("0.4"), 0L, b("12.5"), b("12.5"))),
                stake.concentration(),
                stake.then(),
                stake.risk(),
                stake.watch());
    }

    @Test
    void aLargeShareHasNoDecimal() {
        assertThat(page(losing("0.3496"))).contains("Losing Strand Hotels would cost 35% of the profit");
    }

    @Test
    void ofALongPromiseTheDayIsSaid() {
        assertThat(new SignWords(Words.of("management", Locale.ENGLISH, null))
                        .seen(
                                "promise-overdue",
                                "promised: " + "six bottles ".repeat(9) + "and more, due 16 Nov",
                                150,
                                8.5))
                .startsWith("promised: six bottles")
                .endsWith("…, due 16 Nov");
    }

    @Test
    void germanNumbers() {
        Reports reports = Reports.harbourAndVine();
        reports.company = Merchant.settings(Locale.GERMANY, null);

        assertThat(page(reports)).contains("6,3 %", "81.420", "29.000–43.500", "57.312 €", "151.431");
    }

    @Test
    void aLongListSaysHowManyMoreThereAre() {
        Stake stake = StakeOfTheMerchant.stake();
        Watch some = stake.watch();
        Watch many = new Watch(true, 437, some.seen(), some.grave(), 331, b("4031350"), 0, 3, 95, 0);

        assertThat(page(with(stake, stake.first(), stake.concentration(), stake.then(), stake.risk(), many)))
                .contains("golden and pinned customers with a sign")
                .contains("331 customers none grave; 317 more in v_signs; in a week 95 cases opened, none closed")
                .contains("4,031,350");
    }

    @Test
    void oddNamesAndLongTextsFit() {
        String lengthy = "words without end ".repeat(12).strip();
        LocalDate day = Reports.DATE;
        Standing standing = new Standing("RED", "buys-less", lengthy, day, lengthy);
        List<Planned> plan = IntStream.range(0, 6)
                .mapToObj(i -> new Planned(
                        "K" + i,
                        Merchant.ODD_NAMES.get(i),
                        i == 3 ? null : "B",
                        b("123456789012.5"),
                        i > 3 ? Kind.PINNED : Kind.SIGN,
                        i > 3 ? day : null,
                        i > 3 ? lengthy : null,
                        standing,
                        i == 2 ? "" : lengthy,
                        day.minusYears(1),
                        lengthy,
                        day,
                        lengthy))
                .toList();
        List<Seen> seen = IntStream.range(0, 14)
                .mapToObj(i -> new Seen(
                        "W" + i,
                        Merchant.ODD_NAMES.get(i % 8),
                        i == 5 ? null : "A",
                        i == 2 ? "unheard-of" : "past-rhythm",
                        i % 2 == 0 ? lengthy : "W".repeat(200),
                        day,
                        b("98765432109"),
                        lengthy))
                .toList();
        Stake stake = StakeOfTheMerchant.stake();
        Stake odd = new Stake(
                stake.first(),
                stake.base(),
                new Largest("K0", "W".repeat(200), b("81420.10"), standing),
                stake.concentration(),
                stake.then(),
                new Risk(lengthy + lengthy, 0, b("0"), b("0"), b("0"), List.of()),
                plan,
                6,
                new Watch(true, 437, seen, seen.subList(0, 2), 900, b("98765432109000"), 800, 1, 12345, 54321));

        assertThat(page(odd))
                .contains("Losing WWW", "of the profit", "buys less", "a promise", "900 customers")
                .contains("<style size=\"99\">b")
                .contains("99bn", "98,765bn", "888 more in v_signs; in a week 12,345 cases opened, 54,321 closed")
                .contains("4 of 7");
    }

    @Test
    void largeAmountsFit() {
        Stake stake = StakeOfTheMerchant.stake();
        Concentration now = new Concentration(
                List.of(
                        new Few(1, b("1"), "RED", b(".125"), b(".2")),
                        new Few(3, b("1"), "RED", b(".25"), b(".26")),
                        new Few(10, b("1"), null, b(".4"), b("1"))),
                b("10000"));
        Risk risk = stake.risk();
        assertThat(risk).isNotNull();
        String page = page(with(
                stake,
                stake.first().stream().map(StakePageTest::larger).toList(),
                now,
                now,
                risk == null ? null : larger(risk),
                stake.watch()));

        assertThat(page)
                .contains("the largest 81,420m 6.3% 10.4% 38,200k 109m 29bn–44bn")
                .contains("12.5%", "100%", "Herfindahl 10,000, then 10,000", "€57,312,400,000");
    }

    private static Loss larger(Loss loss) {
        BigDecimal million = b("1000000");
        return new Loss(
                loss.customers(),
                loss.netProfit().multiply(million),
                loss.profitShare(),
                loss.revenueShare(),
                times(loss.runningDays(), million),
                loss.raise() == null ? null : loss.raise() * 1_000_000,
                times(loss.from(), million),
                times(loss.to(), million));
    }

    private static @Nullable BigDecimal times(@Nullable BigDecimal amount, BigDecimal times) {
        return amount == null ? null : amount.multiply(times);
    }

    private static Risk larger(Risk risk) {
        BigDecimal million = b("1000000");
        return new Risk(
                null,
                risk.years(),
                risk.expected().multiply(million),
                risk.share(),
                risk.bad().multiply(million),
                risk.bins().stream()
                        .map(bin -> new Stake.Bin(
                                bin.from().multiply(million), bin.to().multiply(million), bin.years()))
                        .toList());
    }

    private static Stake with(
            Stake stake,
            List<Loss> first,
            @Nullable Concentration now,
            @Nullable Concentration then,
            @Nullable Risk risk,
            Watch watch) {
        return new Stake(
                first, stake.base(), stake.largest(), now, then, risk, stake.plan(), stake.keyCustomers(), watch);
    }

    private static BigDecimal b(String amount) {
        return new BigDecimal(amount);
    }
}
