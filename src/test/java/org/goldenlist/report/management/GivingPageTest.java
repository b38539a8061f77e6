package org.goldenlist.report.management;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.goldenlist.report.look.Merchant;
import org.goldenlist.report.management.Giving.Campaign;
import org.goldenlist.report.management.Giving.Campaigns;
import org.goldenlist.report.management.Giving.Candidate;
import org.goldenlist.report.management.Giving.Item;
import org.goldenlist.report.management.Giving.Open;
import org.goldenlist.report.management.Giving.Promotion;
import org.goldenlist.report.management.Giving.QuarterGiven;
import org.goldenlist.report.management.Giving.Raising;
import org.goldenlist.report.management.Giving.Second;
import org.goldenlist.report.management.Giving.Waiting;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the page of what is given says. */
class GivingPageTest {

    private static final Giving MERCHANT = GivingOfTheMerchant.giving();
    private static final BigDecimal HUGE = b("987654321987");

    @TempDir
    Path folder;

    private static BigDecimal b(String amount) {
        return new BigDecimal(amount);
    }

    private String page(Giving giving) {
        Reports reports = Reports.harbourAndVine();
        reports.giving = giving;
        return reports.page(6, folder).replace('\n', ' ');
    }

    private static Giving with(
            List<QuarterGiven> quarters,
            List<Item> items,
            Open open,
            @Nullable Raising raising,
            @Nullable Second second,
            Campaigns campaigns,
            @Nullable Promotion promotion) {
        return new Giving(MERCHANT.quarter(), quarters, items, open, raising, second, campaigns, promotion);
    }

    private static Giving open(Open open) {
        return with(
                MERCHANT.quarters(),
                MERCHANT.items(),
                open,
                MERCHANT.raising(),
                MERCHANT.second(),
                MERCHANT.campaigns(),
                MERCHANT.promotion());
    }

    private static Giving campaigns(Campaigns campaigns) {
        return with(
                MERCHANT.quarters(),
                MERCHANT.items(),
                MERCHANT.open(),
                MERCHANT.raising(),
                MERCHANT.second(),
                campaigns,
                MERCHANT.promotion());
    }

    private static Giving promotion(@Nullable Promotion promotion) {
        return with(
                MERCHANT.quarters(),
                MERCHANT.items(),
                MERCHANT.open(),
                MERCHANT.raising(),
                MERCHANT.second(),
                MERCHANT.campaigns(),
                promotion);
    }

    @Test
    void theMerchant() {
        assertThat(page(MERCHANT))
                .contains("37 rewards wait for approval, 214 to be given", "6 of 7")
                .contains("Rewards of Q4 2026 come to €4,291 out of a budget of €4,450.")
                .contains("The last campaign, upgrades 2026-Q3, worked.")
                .contains("Q1 2026 – – 431 4 4,210 – 4,300 268,310 1.6%")
                .contains("Q4 2026 37 211 189 1 1,981 2,310 4,450 181,220 2.4%")
                .contains("Together 37 214 1,307 13 13,612 2,328 1,081,756 1.5%")
                .contains("Thank-you letter, written by hand 140 61 –", "All 437 189 4,291")
                .contains("Strand Hotels", "Evening with the winemaker", "to be given", "to be approved")
                .contains(
                        "37 to be approved, 214 to be given 701,220",
                        "2 more are withheld: the consent that they need was taken back.")
                .contains("Hannah Becker 5.98 1 41% 10% off the next wine 14.20 61 Aoife Byrne")
                .contains("120 of 1,310 Cs and Ds 2,110.50 14,221")
                .contains("Planned as of 1 Oct within a budget of €2,400, and approved.")
                .contains("12 of them are held back for comparison, and not shown.", "3 have risen since")
                .contains(
                        "Chance: within 90 days; gain: expected of a year, by that chance.", "152 of 437 cost nothing.")
                .contains("61 to win back.", "279 not to be wooed.", "388 with a second product.")
                .contains("bought by 12% of 340 to whom it was suggested, and by 5% of 38 others")
                .contains("upgrades 2026-Q3", "it worked: +€1,930 after cost", "+€12.40 each (+€3.10 to +€21.70)")
                .contains("3 Jul to 30 Sep 2026; 360 got it, 40 held back")
                .contains("no difference seen", "−€0.80 each (−€9.20 to +€7.70)")
                .contains("begins 20 Nov 2026", "20 Nov to 17 Feb 2027; 108 get it, 12 held back")
                .contains("Promotion, 1 Oct to 31 Dec 2026", "Recent, 90 days 8,410 70% 1,365 45%")
                .contains(
                        "Other customers 3,590 30% 1,680 55%", "45% went to recent customers; at least 33% was meant.");
    }

    @Test
    void theTitleSaysWhatIsToBeDone() {
        List<Waiting> first = MERCHANT.open().first();
        assertThat(page(open(new Open(first, 251, 0, 3, 0, b("70")))))
                .contains("251 golden customers are due a reward, and nothing is planned");
        assertThat(page(open(new Open(first, 0, 37, 0, 0, b("70"))))).contains("37 rewards wait for approval");
        assertThat(page(open(new Open(first.subList(0, 1), 0, 0, 1, 1, b("70")))))
                .contains("One promised reward is still to be given", "1 to be given 70", "One more is withheld");
        assertThat(page(open(Open.NOBODY)))
                .contains("All 189 rewards of the quarter are given", "Nobody waits for a reward.");
    }

    @Test
    void whatIsNotThereYetIsSaid() {
        assertThat(page(Giving.nothing(Reports.DATE)))
                .contains("No reward is open", "goldenlist run rewards plans who gets what")
                .contains("As soon as rewards are planned", "Nothing is planned or given in this quarter.")
                .contains("the quarter’s candidates stand here", "As soon as a campaign is started")
                .contains("As soon as money for promotion is planned")
                .doesNotContain("Together", "Share");
        assertThat(Reports.empty().page(6, folder)).contains("There is nobody to reward yet");
    }

    @Test
    void aSingleQuarterHasNoSumAndALossNoShare() {
        QuarterGiven one = MERCHANT.quarters().get(3);
        QuarterGiven loss = new QuarterGiven(one.quarter(), 0, 5, 0, 0, BigDecimal.ZERO, b("12.40"), null, b("-2000"));

        assertThat(page(with(List.of(loss), MERCHANT.items(), MERCHANT.open(), null, null, Campaigns.NONE, null)))
                .contains("Rewards of Q4 2026 come to €12.40.", "Q4 2026 – 5 – – – 12 – −2,000")
                .doesNotContain("Together");
    }

    @Test
    void everyVerdictIsSaid() {
        assertThat(page(campaigns(new Campaigns(
                        List.of(over("wine", "harmful", "-4"), over("tea", "too small to say", null)), List.of(), 2))))
                .contains("The last campaign, wine, did harm.", "it did harm: −€70.00 after cost")
                .contains("too small to say", "too few on a side to compare");
        assertThat(page(campaigns(new Campaigns(List.of(over("wine", null, null)), List.of(), 1))))
                .contains("What came of the last campaign, wine, is not known yet.", "not known yet");
    }

    private static Campaign over(String name, @Nullable String verdict, @Nullable String effect) {
        BigDecimal known = effect == null ? null : b(effect);
        return new Campaign(
                name,
                LocalDate.of(2026, 8, 1),
                LocalDate.of(2026, 10, 31),
                360,
                40,
                verdict,
                known,
                known == null ? null : known.subtract(BigDecimal.ONE),
                known == null ? null : known.add(BigDecimal.ONE),
                known == null ? null : b("-70"));
    }

    @Test
    void aCampaignThatRunsHasItsPlaceBesideThoseThatAreOver() {
        assertThat(page(campaigns(new Campaigns(
                        List.of(
                                over("one", "effective", "4"),
                                over("two", "effective", "4"),
                                over("three", "effective", "4")),
                        List.of(GivingOfTheMerchant.running()),
                        9))))
                .contains("one", "two", "upgrades 2026-Q4")
                .doesNotContain("three");
    }

    @Test
    void theLightOfPromotion() {
        assertThat(page(promotion(GivingOfTheMerchant.promotion("RED", "640"))))
                .contains("45% went to recent customers; 33% was meant, €640 more.");
        assertThat(page(promotion(GivingOfTheMerchant.promotion(null, "0"))))
                .contains("Nothing was spent on customers up to 19 Nov.");
        Promotion unknown = new Promotion(
                LocalDate.of(2026, 10, 1), LocalDate.of(2026, 12, 31), b("300"), 90, b("100"), b("200"), null);
        assertThat(page(promotion(unknown))).contains("What was really spent is not known.");
    }

    @Test
    void whoIsWorthNoOfferIsSaid() {
        Raising nobody = new Raising(
                Reports.DATE,
                false,
                90,
                false,
                0,
                0,
                40,
                0,
                BigDecimal.ZERO,
                b("100"),
                BigDecimal.ZERO,
                0,
                0,
                0,
                List.of());

        assertThat(page(with(
                        MERCHANT.quarters(),
                        MERCHANT.items(),
                        MERCHANT.open(),
                        nobody,
                        null,
                        MERCHANT.campaigns(),
                        MERCHANT.promotion())))
                .contains("None of 40 Cs and Ds is worth an offer this quarter.", "waits for approval");
    }

    @Test
    void hugeAmountsAndOddNamesStayOnThePage() {
        List<Waiting> waiting = Merchant.ODD_NAMES.subList(0, 5).stream()
                .map(name -> new Waiting("K-1", name, "A", "due", "W".repeat(100), HUGE))
                .toList();
        List<Candidate> candidates = Merchant.ODD_NAMES.subList(0, 7).stream()
                .map(name -> new Candidate(
                        "K-1", name, "C", "B", HUGE, 999_999L, 0.999, "offer ".repeat(40), HUGE, HUGE, "w".repeat(90)))
                .toList();
        QuarterGiven huge = new QuarterGiven(
                MERCHANT.quarter(), 999_999, 999_999, 999_999, 99_999, HUGE, HUGE, HUGE, HUGE.negate());
        Campaign long1 = new Campaign(
                "campaign ".repeat(11),
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 3, 1),
                9_999_999,
                999_999,
                "effective",
                HUGE,
                HUGE.negate(),
                HUGE,
                HUGE);
        Promotion promotion = new Promotion(
                LocalDate.of(2026, 10, 1),
                LocalDate.of(2026, 12, 31),
                HUGE,
                90,
                HUGE,
                HUGE,
                new Giving.Spent(Reports.DATE, HUGE, HUGE, b("0.5"), HUGE, "AMBER"));

        assertThat(page(with(
                        List.of(huge, huge, huge, huge),
                        Collections.nCopies(14, new Item("W".repeat(90), 99_999, 9_999, HUGE)),
                        new Open(waiting, 999_999, 0, 0, 99_999, HUGE),
                        new Raising(
                                Reports.DATE,
                                true,
                                365,
                                false,
                                99_999,
                                99_999,
                                9_999_999,
                                999_999,
                                HUGE,
                                HUGE,
                                HUGE,
                                1,
                                2,
                                3,
                                candidates),
                        MERCHANT.second(),
                        new Campaigns(List.of(long1, long1, long1), List.of(), 3),
                        promotion)))
                .contains("988bn", "6 others", "999,999 golden customers are due a reward");
    }
}
