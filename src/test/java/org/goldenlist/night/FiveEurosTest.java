package org.goldenlist.night;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.goldenlist.demo.DemoCompany;
import org.goldenlist.demo.DemoOptions;
import org.goldenlist.demo.DemoProgress;
import org.goldenlist.demo.Story;
import org.goldenlist.grade.Grade;
import org.goldenlist.list.Explain;
import org.goldenlist.list.Explanation;
import org.goldenlist.list.GradedList;
import org.goldenlist.list.ListedCustomer;
import org.goldenlist.store.OnOneServer;
import org.goldenlist.store.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** She spends five euros, twice a week, and sent nine friends: a list by the size of the basket puts her last. */
@OnOneServer
class FiveEurosTest {

    @TempDir
    private Path folder;

    @Test
    void isGoldenWithHerFriendsAndNotWithoutThem() {
        DemoOptions company = new DemoOptions(600, 2, 1, DemoOptions.DEFAULT.lastDay());
        try (TestDatabase shop = TestDatabase.empty();
                SomeNights with = nights(shop, "50");
                SomeNights without = nights(shop, "0")) {
            DemoCompany.write(shop.dataSource(), company, DemoProgress.SILENT);
            with.until(company.lastDay());
            without.until(company.lastDay());

            ListedCustomer friendly = listed(with);
            ListedCustomer alone = listed(without);
            assertThat(Grade.valueOf(friendly.grade()).isGolden()).isTrue();
            assertThat(Grade.valueOf(alone.grade()).isGolden()).isFalse();
            assertThat(friendly.netProfit365()).isEqualTo(alone.netProfit365());
            assertThat(basket(alone)).isEqualByComparingTo("5").isLessThan(medianBasket(without));

            Explanation.Worth worth = explained(with).worth();
            assertThat(worth).isNotNull();
            assertThat(worth.model()).endsWith("BG/NBD");
            assertThat(worth.referred()).isEqualTo(9);
            assertThat(worth.longTermValueTogether())
                    .isGreaterThan(worth.longTermValue().multiply(BigDecimal.valueOf(5)));
        }
    }

    private SomeNights nights(TestDatabase shop, String referralShare) {
        return new SomeNights("example", shop, "Europe/Dublin", folder)
                .with("company.currency", "EUR")
                .with("grade.policy", "worth")
                .with("grade.referral-share", referralShare);
    }

    private static ListedCustomer listed(SomeNights nights) {
        return list(nights).stream()
                .filter(one -> one.customerId().equals(Story.FIVE_EUROS_TWICE_A_WEEK.customerId()))
                .findFirst()
                .orElseThrow();
    }

    private static List<ListedCustomer> list(SomeNights nights) {
        GradedList list = new GradedList(nights.settings().grading(nights.own().dataSource(), nights.files()));
        return list.asOf(list.gradedDate(null));
    }

    private static Explanation explained(SomeNights nights) {
        return new Explain(nights.settings().grading(nights.own().dataSource(), nights.files()))
                .of(Story.FIVE_EUROS_TWICE_A_WEEK.customerId(), null);
    }

    private static BigDecimal medianBasket(SomeNights nights) {
        List<BigDecimal> baskets = list(nights).stream()
                .filter(one -> !one.lapsed())
                .map(FiveEurosTest::basket)
                .sorted()
                .toList();
        return baskets.get(baskets.size() / 2);
    }

    private static BigDecimal basket(ListedCustomer one) {
        return one.netRevenue365().divide(BigDecimal.valueOf(one.orders365()), 4, java.math.RoundingMode.HALF_UP);
    }
}
