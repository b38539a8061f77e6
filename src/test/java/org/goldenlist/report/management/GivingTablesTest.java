package org.goldenlist.report.management;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.goldenlist.day.Quarter;
import org.goldenlist.report.management.Giving.Candidate;
import org.goldenlist.report.management.Giving.Item;
import org.goldenlist.report.management.Giving.QuarterGiven;
import org.goldenlist.report.management.Giving.Spent;
import org.goldenlist.report.management.Giving.Waiting;
import org.goldenlist.report.management.ManagementReport.Day;
import org.goldenlist.report.query.Queries;
import org.goldenlist.store.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is given and what comes of it, read out of rows that are written here by hand. */
class GivingTablesTest {

    private static final LocalDate NIGHT = LocalDate.of(2026, 11, 19);
    private static final TestDatabase DATABASE = TestDatabase.migrated();

    private static Giving giving = Giving.nothing(NIGHT);

    @BeforeAll
    static void rows() {
        for (int no = 2; no <= 9; no++) {
            DATABASE.run("INSERT INTO customer (customer_no, customer_id, known, name) VALUES (" + no + ", 'C" + no
                    + "', TRUE, 'Client " + no + "')");
        }
        DATABASE.run("""
                INSERT INTO reward_plan VALUES ('2025-10-01', '2025-10-01', '2025-10-01', '', 9, '', 'ann', '2025-10-01'),
                    ('2026-07-01', '2026-07-01', '2026-07-01', '', 50.25, '', 'ann', '2026-07-01'),
                    ('2026-10-01', '2026-10-01', '2026-10-01', '', 60, '', 'ann', '2026-10-01');
                INSERT INTO reward_plan_row VALUES
                    ('2025-10-01', 2, 1, 'A', 'planned', 'tea', 'Tea', 'gift', 1, 1, ''),
                    ('2026-07-01', 2, 1, 'A', 'approved', 'tea', 'Tea', 'gift', 5, 6, ''),
                    ('2026-10-01', 2, 1, 'A', 'approved', 'wine', 'Wine', 'gift', 10, 6, ''),
                    ('2026-10-01', 3, 2, 'A', 'planned', 'wine', 'Wine', 'gift', 10, 6, ''),
                    ('2026-10-01', 4, 3, 'B', 'planned', 'letter', 'Letter', 'letter', 0, 0, ''),
                    ('2026-10-01', 5, 4, 'B', 'refused', 'letter', 'Letter', 'letter', 0, 0, ''),
                    ('2026-10-01', 6, 5, 'B', 'left out', NULL, NULL, NULL, NULL, NULL, 'had tea');
                INSERT INTO reward_ledger VALUES
                    (2, '2026-04-01', 'tea', 'Tea', 'gift', 7, 9, 'A', '', NULL, 'given', '2026-04-02', 'ann', '2026-04-02', NULL, NULL, NULL, NULL),
                    (2, '2026-07-01', 'tea', 'Tea', 'gift', 5, 9, 'A', '', NULL, 'given', '2026-07-02', 'ann', '2026-07-02', NULL, NULL, NULL, NULL),
                    (3, '2026-07-01', 'tea', 'Tea', 'gift', 5, 9, 'A', '', NULL, 'declined', '2026-07-02', 'ann', '2026-07-02', NULL, NULL, NULL, NULL),
                    (2, '2026-10-01', 'wine', 'Wine', 'gift', 10, 9, 'A', '', NULL, 'approved', '2026-10-02', 'ann', '2026-10-02', NULL, NULL, NULL, NULL);
                INSERT INTO reward_open VALUES (2, '2026-10-01', '2026-11-19', 'A', 'to give', 'Wine'),
                    (3, '2026-10-01', '2026-11-19', 'A', 'planned', 'Wine'), (4, '2026-10-01', '2026-11-19', 'B', 'planned', 'Letter'),
                    (5, '2026-10-01', '2026-11-18', 'B', 'planned', 'Letter'), (6, '2026-07-01', '2026-11-19', 'B', 'withheld', 'Feature'),
                    (7, '2026-10-01', '2026-11-19', 'B', 'due', NULL);
                INSERT INTO upgrade_plan VALUES ('2026-10-01', '2026-10-01', 'approved', 'PROFIT', 90, 'BG/NBD', NULL, 9, 3, 20, 5, 50, 100,
                    2, 40, 3, 31.5, 92.25, 4, 5, 6, 90);
                """);
        candidate(7, 1, true);
        candidate(8, 2, true);
        candidate(9, 3, false);
        candidate(6, 4, true);
        DATABASE.run(
                "INSERT INTO customer_grade VALUES (6, 'C', FALSE, '2026-11-01', 1, 'C'), (7, 'D', FALSE, '2026-11-01', 1, 'D')");
        DATABASE.run("""
                INSERT INTO second_result VALUES ('2026-01-01', '2026-01-02', '2026-04-01', 10, 1, 2, 0),
                    ('2026-04-01', '2026-04-02', '2026-07-01', 20, 5, 4, 1), ('2026-10-01', '2026-10-02', '2026-12-31', 1, 1, 1, 1);
                INSERT INTO campaign (campaign_no, name, kind, starts_on, ends_on, seed, held_back_share, content, started_by, started_at)
                VALUES (1, 'upgrades 2026-Q4', 'upgrade', '2026-11-01', '2027-01-29', 1, 0.1, REPEAT('a', 64), 'ann', '2026-11-01'),
                    (2, 'old', 'offer', '2025-01-01', '2025-02-01', 1, 0.1, REPEAT('a', 64), 'ann', '2026-11-01'),
                    (3, 'ended today', 'offer', '2026-11-01', '2026-11-19', 1, 0.1, REPEAT('a', 64), 'ann', '2026-11-01'),
                    (4, 'older', 'offer', '2024-01-01', '2024-02-01', 1, 0.1, REPEAT('a', 64), 'ann', '2026-11-01'),
                    (5, 'oldest', 'offer', '2023-01-01', '2023-02-01', 1, 0.1, REPEAT('a', 64), 'ann', '2026-11-01');
                INSERT INTO campaign_member VALUES (1, 7, 'x', 1, FALSE, 'D', 1, 1, FALSE), (1, 8, 'x', 1, FALSE, 'D', 1, 1, TRUE),
                    (3, 7, 'x', 1, TRUE, 'D', 1, NULL, FALSE), (3, 8, 'x', 1, FALSE, 'D', 1, 1, FALSE), (3, 9, 'x', 1, FALSE, 'D', 1, 1, TRUE);
                INSERT INTO campaign_result VALUES (3, 'profit', '2026-11-19', 1, 1, 5, 4, 1.5, -2, 3.5, 'no difference seen', 1, 0.5, 0.5),
                    (3, 'orders', '2026-11-19', 1, 1, 5, 4, 9, 8, 10, 'effective', NULL, NULL, NULL);
                INSERT INTO promotion_plan VALUES ('2026-10-01', '2026-12-31', '2026-10-01', 900, '1/3', 300, 90, 5, 'x', 0, 0, 0, 'ann', '2026-10-01'),
                    ('2027-01-01', '2027-03-31', '2026-10-01', 1, '1/3', 1, 90, 5, 'x', 0, 0, 0, 'ann', '2026-10-01');
                INSERT INTO promotion_share VALUES ('2026-10-01', '2026-12-31', 2, TRUE, 9, 500), ('2026-10-01', '2026-12-31', 3, TRUE, 9, 150),
                    ('2026-10-01', '2026-12-31', 4, FALSE, 9, 250);
                INSERT INTO promotion_spent VALUES ('2026-10-01', '2026-12-31', '2026-11-19', '2026-11-19', 10, 90, 7, 8, 0.1, 23.34, 'RED');
                """);
        giving = new GivingTables(new Queries(DATABASE.dataSource(), Reports.HARBOUR_AND_VINE))
                .read(NIGHT, List.of(day("2026-09-30", "100"), day("2026-10-01", "200"), day("2026-11-19", "-30")));
    }

    private static void candidate(int no, int place, boolean chosen) {
        DATABASE.run(
                "INSERT INTO upgrade_candidate (quarter_from, customer_no, place, chosen, grade, next_grade, score, net_profit, orders,"
                        + " gap_next, orders_next, kept, chance, expected_profit, offers_made, offers_taken, goodwill, expected_gain, offer,"
                        + " offer_cost, cost, owner) VALUES ('2026-10-01', " + no + ", " + place + ", " + chosen
                        + ", 'D', 'C', 1, 1, 1, 5.98, 1, 1, 0.25, 1, 0, 0, 0, 30.75, 'Tea', 4, 10.5, 'bea')");
    }

    private static Day day(String date, String revenue) {
        BigDecimal zero = BigDecimal.ZERO;
        return new Day(LocalDate.parse(date), zero, zero, new BigDecimal(revenue), zero, zero, zero, zero);
    }

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    private static BigDecimal b(String amount) {
        return new BigDecimal(amount);
    }

    @Test
    void theQuartersWithAPlanOrARewardOfTheLastFour() {
        assertThat(giving.quarters())
                .extracting(
                        QuarterGiven::quarter,
                        QuarterGiven::planned,
                        QuarterGiven::toGive,
                        QuarterGiven::given,
                        QuarterGiven::declined)
                .containsExactly(
                        tuple(new Quarter(2026, 2), 0, 0, 1, 0),
                        tuple(new Quarter(2026, 3), 0, 0, 1, 1),
                        tuple(new Quarter(2026, 4), 2, 1, 0, 1));
        QuarterGiven now = giving.quarters().get(2);
        assertThat(now.spent()).isZero();
        assertThat(now.toSpend()).isEqualByComparingTo("20");
        assertThat(now.budget()).isEqualByComparingTo("60");
        assertThat(now.companyProfit()).isEqualByComparingTo("170");
        assertThat(giving.quarters().get(0).budget()).as("it was never planned").isNull();
        assertThat(giving.quarters().get(1).spent()).isEqualByComparingTo("5");
    }

    @Test
    void whatTheQuarterGivesAndWhoseRewardIsOpen() {
        assertThat(giving.items())
                .extracting(Item::title, Item::rewards, Item::given)
                .containsExactly(tuple("Wine", 2, 0), tuple("Letter", 1, 0));
        assertThat(giving.open().first()).extracting(Waiting::customerId).containsExactly("C2", "C3", "C4", "C7");
        assertThat(giving.open().toGive()).isEqualTo(1);
        assertThat(giving.open().planned()).isEqualTo(2);
        assertThat(giving.open().due()).isEqualTo(1);
        assertThat(giving.open().withheld()).isEqualTo(1);
    }

    @Test
    void whoIsToBeRaisedWithoutThoseHeldBack() {
        assertThat(giving.raising()).isNotNull();
        assertThat(giving.raising().approved()).isTrue();
        assertThat(giving.raising().chosen()).isEqualTo(3);
        assertThat(giving.raising().cost()).isEqualByComparingTo("31.5");
        assertThat(giving.raising().heldBack()).isEqualTo(1);
        assertThat(giving.raising().risen()).isEqualTo(1);
        assertThat(giving.raising().winBacks()).isEqualTo(4);
        assertThat(giving.raising().notWooed()).isEqualTo(5);
        assertThat(giving.raising().secondProducts()).isEqualTo(6);
        assertThat(giving.raising().first())
                .as("C8 is held back, C9 was not chosen, C6 has risen")
                .extracting(Candidate::customerId, Candidate::orders, Candidate::chance)
                .containsExactly(tuple("C7", 1L, 0.25));
        assertThat(giving.second()).isEqualTo(new Giving.Second(20, 5, 4, 1));
    }

    @Test
    void theLastCampaignsThatAreOverAndThoseThatRun() {
        assertThat(giving.campaigns().inAll()).isEqualTo(5);
        assertThat(giving.campaigns().over())
                .extracting(Giving.Campaign::name)
                .containsExactly("ended today", "old", "older");
        Giving.Campaign last = giving.campaigns().over().get(0);
        assertThat(last.verdict()).isEqualTo("no difference seen");
        assertThat(last.offered()).isEqualTo(2);
        assertThat(last.heldBack()).isEqualTo(1);
        assertThat(last.difference()).isEqualByComparingTo("1.5");
        assertThat(last.low()).isEqualByComparingTo("-2");
        assertThat(last.high()).isEqualByComparingTo("3.5");
        assertThat(last.gain()).isEqualByComparingTo("0.5");
        assertThat(giving.campaigns().over().get(1).verdict()).isNull();
        assertThat(giving.campaigns().running())
                .extracting(Giving.Campaign::name)
                .containsExactly("upgrades 2026-Q4");
    }

    @Test
    void thePlanOfPromotionThatBeganLast() {
        assertThat(giving.promotion()).isNotNull();
        assertThat(giving.promotion().budget()).isEqualByComparingTo("900");
        assertThat(giving.promotion().plannedRecent()).isEqualByComparingTo("650");
        assertThat(giving.promotion().recentLeast()).isEqualByComparingTo("300");
        assertThat(giving.promotion().spent())
                .usingRecursiveComparison()
                .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                .isEqualTo(new Spent(NIGHT, b("10"), b("90"), b("0.1"), b("23.34"), "RED"));
    }
}
