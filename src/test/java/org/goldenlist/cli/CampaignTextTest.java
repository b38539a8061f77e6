package org.goldenlist.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.goldenlist.campaign.CampaignResult;
import org.goldenlist.campaign.Measure;
import org.goldenlist.campaign.MeasureResult;
import org.goldenlist.campaign.Started;
import org.goldenlist.campaign.Started.AlsoIn;
import org.goldenlist.campaign.Verdict;
import org.goldenlist.promotion.Promotion;
import org.goldenlist.promotion.PromotionPlan;
import org.goldenlist.promotion.Spent;
import org.goldenlist.stake.Light;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of campaigns and of money for promotion. */
class CampaignTextTest {

    private static final LocalDate FIRST = LocalDate.parse("2026-03-01");
    private static final LocalDate LAST = LocalDate.parse("2026-03-31");

    private static BigDecimal money(String amount) {
        return new BigDecimal(amount);
    }

    private static CampaignResult result(Verdict verdict, String difference, String low, String high, String gain) {
        return new CampaignResult(
                "spring",
                "offer",
                FIRST,
                LAST,
                LAST,
                false,
                180,
                20,
                3,
                money("720"),
                money("12"),
                money(gain),
                money(gain).divide(money("720")),
                verdict,
                List.of(
                        new MeasureResult(
                                Measure.PROFIT,
                                money("39"),
                                money("14"),
                                money(difference),
                                money(low),
                                money(high),
                                verdict),
                        new MeasureResult(
                                Measure.FELL,
                                money("0.125"),
                                money("0.15"),
                                money("-0.025"),
                                money("-0.1"),
                                money("0.05"),
                                Verdict.NO_DIFFERENCE)),
                List.of("One more thing."));
    }

    @Test
    void aResultIsASentence() {
        assertThat(CampaignResultText.of(result(Verdict.EFFECTIVE, "25", "20", "30.5", "3780")))
                .isEqualTo("""
                        spring (offer), 2026-03-01 to 2026-03-31
                                                        offered      held back     difference   95 % interval
                        customers compared                  180             20
                        net profit per customer           39.00          14.00          25.00   20.00 to 30.50
                        grade fell                       12.5 %         15.0 %         −2.5 %   −10.0 % to 5.0 %
                        The offer was effective: who got it brought 25.00 more each (95 % interval 20.00 to 30.50). \
                        Times 180 customers and less the cost of 720.00, that is 3,780.00, a return of 525.0 %.
                        Promised before, and not compared: 3 customers, whose offers cost 12.00.
                        One more thing.
                        """);
        assertThat(CampaignResultText.of(result(Verdict.HARMFUL, "-5", "-9", "-1", "-1620")))
                .contains("The offer was harmful: who got it brought 5.00 less each (95 % interval −9.00 to −1.00)."
                        + " Times 180 customers and less the cost of 720.00, that is −1,620.00, a return of −225.0 %.");
        assertThat(CampaignResultText.of(result(Verdict.NO_DIFFERENCE, "1", "-9", "11", "-540")))
                .contains("No difference seen: who got it brought 1.00 more each, which may be chance"
                        + " (95 % interval −9.00 to 11.00).")
                .as("chance is not turned into money")
                .doesNotContain("Times 180");
    }

    @Test
    void aCampaignThatCanTellNothingSaysSoWhenItStarts() {
        assertThat(CampaignText.of(five(), false, 20))
                .contains("It takes 20 customers on each side to say whether it worked");
        assertThat(CampaignText.of(five(), false, 2)).doesNotContain("It takes");
    }

    private static Started five(AlsoIn... alsoIn) {
        return new Started(
                "spring",
                FIRST,
                LAST,
                true,
                List.of(2, 3, 4),
                List.of(5, 6),
                List.of("K5", "K6"),
                0,
                money("3.00"),
                List.of(alsoIn));
    }

    @Test
    void othersWithTheSameCustomersAreNamedWhenItStarts() {
        assertThat(CampaignText.of(five(new AlsoIn("easter", 1), new AlsoIn("wine", 1_200)), false, 2))
                .contains("some of them are in other campaigns too: easter (1), wine (1,200). Chance spreads");
        assertThat(CampaignText.json(five(new AlsoIn("easter", 1)), false))
                .containsEntry("also_in", Map.of("easter", 1));
        assertThat(CampaignText.of(five(), false, 2)).doesNotContain("other campaigns");
    }

    @Test
    void whatWasSpentIsSaidWithItsLight() {
        PromotionPlan plan = new PromotionPlan(
                FIRST, LAST, LAST, money("1000.00"), "1/3", money("333.34"), 90, money("5.00"), "BG/NBD", 4, 2, 11);
        Spent spent = new Spent(
                FIRST,
                LAST,
                money("30"),
                money("70"),
                money("50"),
                money("5"),
                money("0.3"),
                money("3.34"),
                Light.AMBER);
        Promotion promotion =
                new Promotion(plan, 12, money("400.00"), 30, money("600.00"), List.of(), spent, true, List.of());
        assertThat(PromotionText.of(promotion)).isEqualTo("""
                        Promotion 2026-03-01 to 2026-03-31, as of 2026-03-31: 1,000.00, of which at least 333.34 (1/3) to the \
                        most recent customers.
                        Recent, with an order in 90 days: 400.00 to 12 customers. Others: 600.00 to 30. By expected gain: \
                        BG/NBD.
                        Nothing to 4 who cost more than they bring, 2 of whom nothing is expected, and 11 who would get less \
                        than 5.00.
                        Spent 2026-03-01 to 2026-03-31: 30.00 on recent customers and 70.00 on others: 30.0 % of it on \
                        recent ones, meant are 1/3. AMBER: 3.34 too little.
                        Beside that: 50.00 on prospects, 5.00 for purposes that the settings do not name.
                        """);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0 | 0 | 11 | Nothing to 11 who would get less than 5.00.
            4 | 0 | 11 | Nothing to 4 who cost more than they bring and 11 who would get less than 5.00.
            0 | 2 | 0  | Nothing to 2 of whom nothing is expected.
            """)
    void onlyThoseAreNamedWhoGetNothing(int problem, int withoutGain, int tooLittle, String said) {
        assertThat(textOf(problem, withoutGain, tooLittle)).contains("\n" + said + "\n");
    }

    @Test
    void whereEverybodyGetsSomethingNothingIsSaidOfOthers() {
        assertThat(textOf(0, 0, 0)).contains("By expected gain: BG/NBD.\n").doesNotContain("Nothing");
    }

    private static String textOf(int problem, int withoutGain, int tooLittle) {
        PromotionPlan plan = new PromotionPlan(
                FIRST,
                LAST,
                LAST,
                money("1000.00"),
                "1/3",
                money("333.34"),
                90,
                money("5.00"),
                "BG/NBD",
                problem,
                withoutGain,
                tooLittle);
        return PromotionText.of(
                new Promotion(plan, 12, money("400.00"), 30, money("600.00"), List.of(), null, true, List.of()));
    }
}
