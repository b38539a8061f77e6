package org.goldenlist.report.management;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.goldenlist.night.Shop;
import org.goldenlist.report.management.Outlook.Check;
import org.goldenlist.report.management.Outlook.MonthEnd;
import org.goldenlist.report.management.Outlook.Segment;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The outlook of a shop whose figures are known by hand: ten clients, of whom client n brings n × 40 a month. */
class OutlookTablesTest {

    private static final LocalDate NIGHT = LocalDate.of(2025, 3, 5);
    private static final Shop SHOP = Shop.open(options -> options.withCare());

    private static Outlook outlook = Reports.empty().outlook;

    @BeforeAll
    static void fill() {
        for (int client = 1; client <= 10; client++) {
            SHOP.client("c" + client);
            for (String month : List.of("2024-12", "2025-01", "2025-02")) {
                SHOP.line(month + client, "1", month + "-20 12:00:00", "c" + client, client + "00");
            }
        }
        // c10 and c9 are golden. Their branches overlap: c10 sent c9 and c2, c9 sent c2 again and c1, c2 sent c3; c4
        // sent c5
        refer("c10", "c9", "2025-01-01");
        refer("c10", "c2", "2025-01-02");
        refer("c9", "c2", "2025-01-03");
        refer("c9", "c1", "2025-01-04");
        refer("c2", "c3", "2025-01-05");
        refer("c4", "c5", "2025-01-06");
        SHOP.nights(NIGHT.toString(), NIGHT.toString());
        pin("c3", "2025-06-30");
        pin("c1", "2025-03-05");
        pin("c5", "2025-03-04");
        outlook = outlookOf(NIGHT);
    }

    @AfterAll
    static void close() {
        SHOP.close();
    }

    private static void refer(String by, String client, String day) {
        SHOP.insert("referral", "by_whom", by, "client", client, "at", day + " 09:00:00");
    }

    private static void pin(String client, String until) {
        SHOP.own()
                .jdbc()
                .sql("INSERT INTO pin (customer_no, act, made_on, pinned_until, reason, made_by, made_at)"
                        + " SELECT customer_no, 'pin', '2025-03-01', ?, 'well met', 'mary', NOW(6) FROM customer"
                        + " WHERE customer_id = ?")
                .params(until, client)
                .update();
    }

    private static Outlook outlookOf(LocalDate date) {
        return new ManagementTables(SHOP.own().dataSource(), Reports.HARBOUR_AND_VINE)
                .read(date)
                .outlook();
    }

    /** c10 and c9 bring 19 of 55 parts; c1, c2 and c3, whom they sent, 6 more: nobody is counted twice. */
    @Test
    void overlappingBranchesCountEverybodyOnce() {
        ManagementReport report = new ManagementTables(SHOP.own().dataSource(), Reports.HARBOUR_AND_VINE).read(NIGHT);
        assertThat(report.goldenCustomers()).isEqualTo(2);
        assertThat(report.goldenProfit()).isEqualByComparingTo("" + 19 * 3 * 40);
        assertThat(report.outlook().sent().customers()).isEqualTo(3);
        assertThat(report.outlook().sent().netProfit()).isEqualByComparingTo("" + 6 * 3 * 40);
    }

    @Test
    void theProfitIsSpreadAsTheNumbersFromOneToTen() {
        assertThat(outlook.spread().customers()).isEqualTo(10);
        assertThat(outlook.spread().gini()).isEqualTo(0.3);
        assertThat(outlook.spread().enough()).isEqualTo(6);
        assertThat(outlook.months())
                .extracting(MonthEnd::date)
                .containsExactly(LocalDate.of(2024, 12, 31), LocalDate.of(2025, 1, 31), LocalDate.of(2025, 2, 28));
        assertThat(outlook.months())
                .allSatisfy(month -> assertThat(month.gini()).isEqualTo(0.3));
        assertThat(outlook.months().get(1).first().get(3)).isEqualByComparingTo("" + 19 * 2 * 40);
    }

    @Test
    void onlyPinsThatHoldAreThereTheBestGradeFirst() {
        assertThat(outlook.pinned())
                .extracting(pin -> pin.customerId() + " " + pin.until())
                .containsExactly("c3 2025-06-30", "c1 2025-03-05");
    }

    @Test
    void segmentsHoldEveryActiveCustomerAndHisProfit() {
        assertThat(outlook.segments())
                .isNotEmpty()
                .allSatisfy(segment -> assertThat(segment.came()).isZero());
        assertThat(outlook.segments().stream().mapToInt(Segment::customers).sum())
                .isEqualTo(10);
        assertThat(outlook.segments().stream().map(Segment::netProfit).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo("" + 55 * 3 * 40);
    }

    /** As of 2025-01-29 all had two months; the average history of 40 days; in 30 days one month came. */
    @Test
    void whatWasExpectedOfTheMonthIsThereInTotal() {
        assertThat(outlook.fit()).isNotNull();
        assertThat(outlook.checks()).extracting(Check::days).containsExactly(30);
        assertThat(outlook.checks().get(0).grade()).isEqualTo(Outlook.ALL);
        assertThat(outlook.checks().get(0).customers()).isEqualTo(10);
        assertThat(outlook.checks().get(0).came()).isEqualByComparingTo("" + 55 * 40);
    }
}
