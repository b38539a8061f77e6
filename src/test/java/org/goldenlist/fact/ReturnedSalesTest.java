package org.goldenlist.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.goldenlist.list.Explain;
import org.goldenlist.list.Explanation;
import org.goldenlist.night.Shop;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Returns that name the sale that they take back. */
class ReturnedSalesTest {

    private static Shop shop;

    @BeforeAll
    static void open() {
        shop = Shop.open(Shop.Options::withReturnedSales);
    }

    @AfterAll
    static void close() {
        shop.close();
    }

    @BeforeEach
    void sales() {
        shop.clear().client("ann").client("bob");
        shop.line("s1", "1", "2025-03-01 10:00:00", "ann", "100").line("s2", "1", "2025-03-01 10:00:00", "ann", "50");
        back("r1", "1", "ann", "-30", "s1");
        back("r1", "2", "ann", "-20", "s1");
        back("r2", "1", "ann", "-5", "s2");
        back("r3", "1", "ann", "-7", null);
        back("r4", "1", null, "-3", "guest");
        back("sale", "1", "bob", "9", "s1");
    }

    private static void back(String tx, String line, String client, String net, String sale) {
        shop.with(
                "tx",
                tx,
                "line_id",
                line,
                "at",
                "2025-03-03 10:00:00",
                "client",
                client,
                "quantity",
                net.startsWith("-") ? -1 : 1,
                "net",
                net,
                "takes_back",
                sale);
    }

    private static List<String> returns() {
        return shop.own()
                .jdbc()
                .sql("SELECT CONCAT_WS(' ', business_date, customer_id, source, transaction_id, return_lines, net)"
                        + " FROM v_returns ORDER BY 1")
                .query(String.class)
                .list();
    }

    @Test
    void areKeptByDayCustomerAndSaleAndLeaveTheDayOfTheSaleAsItWas() {
        shop.nights("2025-03-01", "2025-03-03");
        assertThat(returns())
                .containsExactly(
                        "2025-03-03  shop guest 1 -3.0000",
                        "2025-03-03 ann shop s1 2 -50.0000",
                        "2025-03-03 ann shop s2 1 -5.0000");
        assertThat(shop.own()
                        .jdbc()
                        .sql("SELECT CONCAT_WS(' ', business_date, fact_net, returns) FROM day_total ORDER BY 1")
                        .query(String.class)
                        .list())
                .containsExactly(
                        "2025-03-01 150.0000 0.0000", "2025-03-02 0.0000 0.0000", "2025-03-03 -56.0000 -65.0000");
        Map<String, List<String>> before = shop.tables();
        shop.nights("2025-03-03", "2025-03-03");
        Shop.assertEqual(shop.tables(), before);
    }

    @Test
    void areCountedWhereACustomerIsExplained() {
        shop.nights("2025-03-01", "2025-03-03");
        Explanation ann = new Explain(shop.grading()).of("ann", LocalDate.of(2025, 3, 3));
        assertThat(ann.score()).isNotNull();
        assertThat(ann.score().returnLines()).isEqualTo(4);
        assertThat(ann.score().linkedReturnLines()).isEqualTo(3);
        assertThat(ann.score().returns()).isEqualByComparingTo("-62");
    }

    @Test
    void aLinkThatIsCorrectedIsFoundAlthoughTheAmountsStayTheSame() {
        shop.nights("2025-03-01", "2025-03-03");
        shop.sales().run("UPDATE line SET takes_back = 's2' WHERE tx = 'r1' AND line_id = '2';");
        shop.nights("2025-03-04", "2025-03-04");
        assertThat(returns())
                .containsExactly(
                        "2025-03-03  shop guest 1 -3.0000",
                        "2025-03-03 ann shop s1 1 -30.0000",
                        "2025-03-03 ann shop s2 2 -25.0000");
    }

    @Test
    void anIdThatCannotBeReadSendsTheReturnToQuarantineAndOnASaleItIsNotRead() {
        back("long", "1", "ann", "-1", "x".repeat(101));
        back("fine", "1", "ann", "1", "x".repeat(101));
        shop.nights("2025-03-03", "2025-03-03");
        assertThat(shop.own()
                        .jdbc()
                        .sql("SELECT CONCAT_WS(' ', reason, line_key, net_amount, LEFT(detail, 26)) FROM quarantine")
                        .query(String.class)
                        .list())
                .containsExactly("BAD_TEXT long / 1 -1.0000 returns_transaction_id xxx");
    }
}
