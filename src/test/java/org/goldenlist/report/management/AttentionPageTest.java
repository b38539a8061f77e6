package org.goldenlist.report.management;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.goldenlist.report.look.Merchant;
import org.goldenlist.report.management.Attention.Audience;
import org.goldenlist.report.management.Attention.Cost;
import org.goldenlist.report.management.Attention.Goodwill;
import org.goldenlist.report.management.Attention.Losing;
import org.goldenlist.report.management.Attention.Night;
import org.goldenlist.report.management.Attention.Sale;
import org.goldenlist.report.management.Attention.Sales;
import org.goldenlist.report.management.Attention.Who;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the page of attention says. */
class AttentionPageTest {

    private static final Attention MERCHANT = AttentionOfTheMerchant.attention();

    @TempDir
    Path folder;

    private String page(Reports reports) {
        return reports.page(5, folder);
    }

    private String page(Attention attention) {
        Reports reports = Reports.harbourAndVine();
        reports.attention = attention;
        return page(reports);
    }

    @Test
    void theMerchant() {
        assertThat(page(Reports.harbourAndVine()))
                .contains("Recent customers bring 97% of the profit; 25% of", "the promotion is for them")
                .contains(
                        "Prospects got 43% of the promotion and 12% of the contacts. Recent: ordered in the last 90 days.")
                .contains("Prospects 512 611 152 17,160 4,560 −4,560")
                .contains("Recent 1,621 3,402 862 10,140 28,410 1,251,377")
                .contains("last order in 90 days", "12.0% of contacts", "43.1% of spend", "−0.4% of profit")
                .contains("67.0% of contacts", "25.5% of spend", "97.0% of profit", "31.4% of spend", "3.3% of profit")
                .contains("All 3,120 5,075 1,301 39,780 45,770 1,289,910")
                .contains("taken off the profit; spend is not, and goes by its purpose.")
                .contains("74.29 69.34", "€17,160 spent for 231 won", "29.23 7.33", "€63,830 for 2,184")
                .contains("Winning one cost 2.5 times what keeping one did")
                .contains("61,204 5,906,482 99.6% 1,287,200 99.8%", "57,911 5,471,200 99.5% 1,240,011 99.7%")
                .contains("Repeat: 99.6% of revenue, a year before 99.5%")
                .contains("Peadar Ó Flatharta −900 310 −712", "279 customers −41,201 9,210 −23,451")
                .contains("12.8% of 2,184 active customers; the loss is 1.8% of what all bring")
                .contains("Goodwill: no chance of 3 left, or the last", "Mill Street Coffee House 1 2 24,783")
                .contains("Orla Devane 2 1 –", "11 customers 14 22 41,207")
                .contains("Champions 812,310 63.0% 58.1%", "segment, 301 customers")
                .contains("Strand Hotels 92,410 7.2% 11.2%", "parent with children, 4 customers")
                .contains("with those they referred, 7 customers", "country or city, 2,051 customers")
                .contains("Share of revenue, 13 month-ends", "9.2%", "10.4% the largest", "28.4% first ten", "5 of 7");
    }

    @Test
    void withoutContactsTheirColumnsAreEmpty() {
        List<Audience> audiences = AttentionOfTheMerchant.audiences().stream()
                .map(one -> audience(one, null, one.spendShare(), one.profitShare()))
                .toList();

        assertThat(page(AttentionOfTheMerchant.with(
                        AttentionOfTheMerchant.night(false, true, true, true), audiences, MERCHANT.year())))
                .contains("the promotion is for them", "Prospects got 43% of the promotion. Recent: ordered")
                .contains("Recent 1,621 10,140 28,410 1,251,377")
                .contains("No source gives the feed contacts: what needs it is empty.")
                .contains("To serve: complaints alone")
                .doesNotContain("% of contacts", "no share");
    }

    @Test
    void withoutSpendNothingIsSaidOfTheCostToWin() {
        List<Audience> audiences = AttentionOfTheMerchant.audiences().stream()
                .map(one -> audience(one, one.contactsShare(), null, one.profitShare()))
                .toList();
        Cost cost = new Cost(null, null, null, b("41210.30"), 231, 2184, null, null);
        Attention attention = new Attention(
                AttentionOfTheMerchant.night(true, true, true, false),
                audiences,
                cost,
                cost,
                MERCHANT.sales(),
                MERCHANT.salesBefore(),
                MERCHANT.losing(),
                MERCHANT.goodwill(),
                MERCHANT.groups(),
                MERCHANT.months());

        assertThat(page(attention))
                .contains("67% of", "the contacts go to them", "Prospects got 12% of the contacts. Recent: ordered")
                .contains("Recent 1,621 3,402 862 28,410 1,251,377")
                .contains("No source gives the feed spend: what needs it is empty.")
                .contains("As soon as a source gives the feed spend, the cost stands here.")
                .doesNotContain("% of spend", "no share");
    }

    @Test
    void withoutAnyFeedTheProfitStandsAlone() {
        List<Audience> audiences = AttentionOfTheMerchant.audiences().stream()
                .map(one -> new Audience(
                        one.who(),
                        one.customers(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        one.netProfit(),
                        one.profitShare()))
                .toList();
        Attention attention = new Attention(
                AttentionOfTheMerchant.night(false, false, false, false),
                audiences,
                new Cost(null, null, null, null, 231, 2184, null, null),
                new Cost(null, null, null, null, 61, 2184, null, null),
                MERCHANT.sales(),
                null,
                MERCHANT.losing().stream()
                        .map(one -> new Losing(one.customerId(), one.name(), one.returns(), null, one.netProfit()))
                        .toList(),
                Goodwill.WHOLE,
                MERCHANT.groups(),
                MERCHANT.months().subList(0, 1));

        assertThat(page(attention))
                .contains("Where attention goes is not known", "what each audience brings stands alone.")
                .contains("Recent 1,621 1,251,377", "97.0% of profit")
                .contains("No source gives the feeds contacts and spend: what needs them is empty.")
                .contains("Spend is not taken off the profit, and nothing is known to take off for serving.")
                .contains("As soon as a source gives the feed spend", "Peadar Ó Flatharta −900 −712")
                .contains("279 customers −41,201 −23,451", "No source gives the feed promises or the feed complaints.")
                .contains("Repeat: 99.6% of revenue\n", "As soon as there are two month-ends")
                .doesNotContain("a year before", "month-ends,");
    }

    @Test
    void aNightBeforeAnybodyOrdered() {
        assertThat(page(Reports.empty()))
                .contains("There is nobody to give attention to yet", "As soon as a night has held")
                .contains("As soon as a source gives the feed spend", "Nobody has ordered in 365 days.")
                .contains("Nobody is active", "As soon as somebody has ordered, the largest groups")
                .doesNotContain("%", "Recent", "To serve, €");
    }

    @Test
    void prospectsAlone() {
        BigDecimal no = BigDecimal.ZERO;
        List<Audience> audiences = List.of(
                new Audience(Who.PROSPECTS, 12, no, no, null, no, null, no, no, null),
                new Audience(Who.RECENT, 0, no, no, null, no, null, no, no, null),
                new Audience(Who.OTHERS, 0, no, no, null, no, null, no, no, null));
        Sale none = new Sale(0, no, null, no, null);
        Attention attention = new Attention(
                new Night(90, 3, true, true, true, true, 0, 0, no, no, no),
                audiences,
                new Cost(no, no, no, no, 0, 0, null, null),
                new Cost(no, no, no, no, 0, 0, null, null),
                new Sales(none, none),
                new Sales(none, none),
                List.of(),
                Goodwill.WHOLE,
                List.of(),
                List.of());

        assertThat(page(attention))
                .contains("The feeds tell of no attention to share out", "Recent: ordered in the last 90 days.")
                .contains("Prospects 12 – – – – –", "contacts: no share", "profit: no share")
                .contains("€0, and nobody won", "€0, and nobody to keep", "Nobody has ordered in 365 days.")
                .contains("Nobody complained in 365 days, and no promise was broken.")
                .doesNotContain("of profit\n");
    }

    @Test
    void profitThatIsNoneOrCancelsOutIsNotShared() {
        List<Audience> losses = AttentionOfTheMerchant.audiences().stream()
                .map(one -> audience(one, one.contactsShare(), one.spendShare(), null))
                .toList();
        List<Audience> cancelled = AttentionOfTheMerchant.audiences().stream()
                .map(one -> audience(
                        one, one.contactsShare(), one.spendShare(), b(one.who() == Who.OTHERS ? "-400" : "200.5")))
                .toList();
        for (List<Audience> audiences : List.of(losses, cancelled)) {
            assertThat(page(AttentionOfTheMerchant.with(MERCHANT.night(), audiences, MERCHANT.year())))
                    .contains("Too little profit to hold attention against", "Prospects got 43% of the promotion")
                    .contains("profit: no share", "25.5% of spend")
                    .doesNotContain("% of profit", "00%");
        }
    }

    @Test
    void whoBringsMostNeedNotBeRecent() {
        assertThat(onOneLine(bringing("0.3", "0.8", "0.4")))
                .contains("Less recent customers bring 80% of the profit; 40% of the promotion is for them");
        assertThat(onOneLine(bringing("-0.2", "1.2", "0")))
                .contains("Less recent customers bring more than all of the profit; none of the promotion is for them");
        assertThat(onOneLine(bringing("0", "1", "0.04")))
                .contains("Less recent customers bring all of the profit; 4.0% of the promotion is for them");
    }

    @Test
    void aShareThatIsRoundedToTheWholeIsNotTheWhole() {
        assertThat(onOneLine(bringing("0.003", "0.997", "0.0003")))
                .contains(
                        "Less recent customers bring nearly all of the profit; hardly any of the promotion is for them");
        assertThat(onOneLine(bringing("0", "1", "0.00002"))).contains("hardly any of the promotion is for them");
        assertThat(onOneLine(bringing("0", "1", "0.99998"))).contains("nearly all of the promotion is for them");
        assertThat(onOneLine(bringing("-0.0002", "1.0002", "1")))
                .contains("bring all of the profit; all of the promotion is for them");
    }

    /** Where more came back than was spent, the contacts tell. */
    @Test
    void aNegativeSpendIsNotShared() {
        assertThat(onOneLine(bringing("0.3", "0.8", "-0.4")))
                .contains("Less recent customers bring 80% of the profit; 21% of the contacts go to them")
                .contains("Prospects got 12% of the contacts.");
    }

    private String onOneLine(Attention attention) {
        return page(attention).replace('\n', ' ');
    }

    @Test
    void theLongestTitleLeavesTheRestOnThePage() {
        List<Audience> audiences = bringing("-0.2", "1.2", "0").audiences().stream()
                .map(one -> new Audience(
                        one.who(),
                        one.customers(),
                        b(one.who() == Who.OTHERS ? "1" : "5000"),
                        one.minutes(),
                        b("0.0003"),
                        null,
                        null,
                        one.costToServe(),
                        one.netProfit(),
                        one.profitShare()))
                .toList();

        assertThat(page(AttentionOfTheMerchant.with(MERCHANT.night(), audiences, MERCHANT.year())))
                .contains(
                        "more than all",
                        "hardly any of the contacts",
                        "go to them",
                        "279 customers",
                        "with those they referred");
    }

    private static Attention bringing(String recent, String others, String spend) {
        List<Audience> audiences = AttentionOfTheMerchant.audiences().stream()
                .map(one -> new Audience(
                        one.who(),
                        one.customers(),
                        one.contacts(),
                        one.minutes(),
                        one.contactsShare(),
                        one.who() == Who.OTHERS
                                ? b(spend).movePointRight(4)
                                : BigDecimal.ONE
                                        .subtract(b(spend))
                                        .movePointRight(4)
                                        .divide(b("2")),
                        one.who() == Who.OTHERS ? b(spend) : b("0.3"),
                        one.costToServe(),
                        one.who() == Who.PROSPECTS
                                ? BigDecimal.ZERO
                                : b(one.who() == Who.OTHERS ? others : recent).movePointRight(4),
                        one.who() == Who.PROSPECTS ? BigDecimal.ZERO : b(one.who() == Who.OTHERS ? others : recent)))
                .toList();
        return AttentionOfTheMerchant.with(MERCHANT.night(), audiences, MERCHANT.year());
    }

    @Test
    void theCostsCompared() {
        assertThat(page(costing("20", "80")))
                .contains("Winning one cost 25% of what keeping one did", "To win a customer 20");
        assertThat(page(costing("20.5", "20"))).contains("Winning one cost what keeping one did");
        assertThat(page(costing("0", "20"))).contains("Winning cost nothing");
    }

    private static Attention costing(String win, String keep) {
        return AttentionOfTheMerchant.with(
                MERCHANT.night(),
                MERCHANT.audiences(),
                new Cost(b("17160"), b("22620"), b("12.5"), b("41210.30"), 1, 1, b(win), b(keep)));
    }

    @Test
    void moneyForNoAudienceIsSaid() {
        assertThat(page(costing("20", "80")))
                .contains("€12.50 more was", "spent on none of these.")
                .contains("€17,160 for the one won", "€63,830 for the one there is");
    }

    @Test
    void germanNumbers() {
        Reports reports = Reports.harbourAndVine();
        reports.company = Merchant.settings(Locale.GERMANY, null);

        assertThat(page(reports))
                .contains("1.251.377", "43,1 % der Werbung", "17.160 € für 231 gewonnene", "5.906.482 99,6 %");
    }

    private static Audience audience(
            Audience one,
            @Nullable BigDecimal contactsShare,
            @Nullable BigDecimal spendShare,
            @Nullable BigDecimal profitShare) {
        return new Audience(
                one.who(),
                one.customers(),
                contactsShare == null ? null : one.contacts(),
                contactsShare == null ? null : one.minutes(),
                contactsShare,
                spendShare == null ? null : one.spend(),
                spendShare,
                one.costToServe(),
                one.netProfit(),
                profitShare);
    }

    private static BigDecimal b(String amount) {
        return new BigDecimal(amount);
    }
}
