package org.goldenlist.report.management;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.goldenlist.report.look.Merchant;
import org.goldenlist.report.management.Attention.Audience;
import org.goldenlist.report.management.Attention.Cost;
import org.goldenlist.report.management.Attention.Goodwill;
import org.goldenlist.report.management.Attention.Group;
import org.goldenlist.report.management.Attention.Kind;
import org.goldenlist.report.management.Attention.Losing;
import org.goldenlist.report.management.Attention.Night;
import org.goldenlist.report.management.Attention.Sale;
import org.goldenlist.report.management.Attention.Sales;
import org.goldenlist.report.management.Attention.Wronged;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who stands in the lists of the page of attention, and that everything fits. */
class AttentionListsTest {

    private static final Attention MERCHANT = AttentionOfTheMerchant.attention();

    @TempDir
    Path folder;

    private String page(Attention attention) {
        Reports reports = Reports.harbourAndVine();
        reports.attention = attention;
        return reports.page(5, folder);
    }

    @Test
    void chancesThatAreLeftAndFeedsThatAreMissing() {
        Goodwill left = new Goodwill(
                2, 1, null, b("1"), b("12"), List.of(new Wronged("K-1", "Mona", "C", null, b("1"), b("12"))));

        assertThat(page(goodwill(left, AttentionOfTheMerchant.night(true, false, true, true))))
                .contains("Goodwill: 2 chances of 3 left, the fewest", "Mona 1 12", "One customer 1 12")
                .contains("A complaint uses up a chance for 365 days; no source gives promises.");
        assertThat(page(goodwill(Goodwill.WHOLE, AttentionOfTheMerchant.night(true, true, false, true))))
                .contains("No promise was broken in 365 days; no source gives complaints.")
                .contains("To serve: contacts alone");
        assertThat(page(goodwill(Goodwill.WHOLE, AttentionOfTheMerchant.night(true, false, true, true))))
                .contains("Nobody complained in 365 days; no source gives promises.");
    }

    @Test
    void aKindWithoutAGroupSaysSo() {
        assertThat(page(goodwill(Goodwill.WHOLE, AttentionOfTheMerchant.night(true, true, true, true))))
                .contains("Champions 812,310", "no country or city is known")
                .contains("no parent with two active customers", "no referrals with two active customers");
    }

    @Test
    void allWhoLoseAddUp() {
        List<Losing> two = List.of(
                new Losing("L1", "One", b("-10.5"), b("4.5"), b("-1.5")),
                new Losing("L2", "Two", b("-10.5"), b("4.5"), b("-1.5")));
        Attention attention = new Attention(
                new Night(90, 3, true, true, true, true, 3, 2, b("-3"), b("9"), b("-21")),
                MERCHANT.audiences(),
                MERCHANT.year(),
                MERCHANT.quarter(),
                MERCHANT.sales(),
                MERCHANT.salesBefore(),
                two,
                MERCHANT.goodwill(),
                MERCHANT.groups(),
                MERCHANT.months());

        assertThat(page(attention))
                .contains("2 customers −21 9 −3", "66.7% of 3 active customers")
                .containsPattern(
                        "(One −10 5 −1\\R.*Two −11 4 −2)|(One −11 4 −2\\R.*Two −10 5 −1)|(One −1[01] [45] −[12])");
    }

    @Test
    void oddNamesAndLargeAmountsFit() {
        BigDecimal large = b("987654321098.7654");
        List<Losing> losing = IntStream.range(0, 8)
                .mapToObj(
                        i -> new Losing("L" + i, Merchant.ODD_NAMES.get(7 - i), large.negate(), large, large.negate()))
                .toList();
        List<Wronged> wronged = IntStream.range(0, 8)
                .mapToObj(i -> new Wronged(
                        "W" + i, Merchant.ODD_NAMES.get(i), i == 3 ? null : "B", b("12345"), b("54321"), large))
                .toList();
        List<Group> groups = IntStream.range(0, 4)
                .mapToObj(i -> new Group(
                        Kind.values()[i],
                        i < 2 ? Merchant.ODD_NAMES.get(i) : "G" + i,
                        i < 2 ? null : Merchant.ODD_NAMES.get(i),
                        1_234_567_890,
                        large,
                        b("9.9999"),
                        b("1")))
                .toList();
        List<Audience> audiences = AttentionOfTheMerchant.audiences().stream()
                .map(one -> new Audience(
                        one.who(),
                        1_234_567_890,
                        b("1234567890"),
                        large,
                        b("-9.9999"),
                        large,
                        b("9.9999"),
                        large,
                        large,
                        b("-9.8765")))
                .toList();
        Sale sale = new Sale(1_234_567_890, large, b("-9.9999"), large.negate(), b("9.9999"));
        Cost cost = new Cost(large, large, large, large, 1_234_567_890, 1_234_567_890, large, large);
        Attention attention = new Attention(
                new Night(
                        36500, 1000, true, true, true, true, 1_234_567_890, 999_999_999, large.negate(), large, large),
                audiences,
                cost,
                cost,
                new Sales(sale, sale),
                new Sales(sale, sale),
                losing,
                new Goodwill(999, 999_999_999, b("999999999"), b("999999999"), large, wronged),
                groups,
                MERCHANT.months());

        assertThat(page(attention))
                .contains("<style size=\"99\">", "two lines", "L0", "W2", "L5", "G2", "G3")
                .contains("988bn", "999,999,999 customers", "999 chances of 1,000 left", "5 of 7")
                .contains("81.0% of 1,234,567,890 active customers A complaint");
    }

    @Test
    void anotherHeadAnotherNumberOfRows() {
        assertThat(page(MERCHANT)).contains("Quayside Pop-up").doesNotContain("Aoibhinn");
        assertThat(page(AttentionOfTheMerchant.with(
                        AttentionOfTheMerchant.night(true, true, true, true), List.of(), null)))
                .contains("Aoibhinn Walsh");
    }

    private static Attention goodwill(Goodwill goodwill, Night night) {
        return new Attention(
                night,
                MERCHANT.audiences(),
                MERCHANT.year(),
                MERCHANT.quarter(),
                MERCHANT.sales(),
                MERCHANT.salesBefore(),
                List.of(),
                goodwill,
                MERCHANT.groups().subList(0, 1),
                MERCHANT.months());
    }

    private static BigDecimal b(String amount) {
        return new BigDecimal(amount);
    }
}
