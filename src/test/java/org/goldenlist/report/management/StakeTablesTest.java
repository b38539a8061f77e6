package org.goldenlist.report.management;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import org.goldenlist.report.management.Stake.Kind;
import org.goldenlist.report.management.Stake.Loss;
import org.goldenlist.report.management.Stake.Planned;
import org.goldenlist.report.management.Stake.Seen;
import org.goldenlist.report.query.Queries;
import org.goldenlist.store.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What could be lost, read out of rows that are written here by hand. */
class StakeTablesTest {

    private static final LocalDate NIGHT = LocalDate.of(2026, 11, 19);
    private static final TestDatabase DATABASE = TestDatabase.migrated();

    private static Stake stake = Stake.nothing();

    @BeforeAll
    static void rows() {
        for (int no = 2; no <= 12; no++) {
            run(
                    "INSERT INTO customer (customer_no, customer_id, known, name) VALUES (?, ?, TRUE, ?)",
                    no,
                    "C" + no,
                    "Client " + no);
        }
        // 2 to 9 are golden, 10 is pinned alone, 11 has leverage alone, 12 is nobody
        for (int no = 2; no <= 9; no++) {
            key(no, no == 9 ? "golden, pinned" : "golden", 1000 - no);
            run("INSERT INTO customer_grade VALUES (?, ?, FALSE, ?, 1, 'A')", no, no < 6 ? "A" : "B", NIGHT);
        }
        key(10, "pinned, leverage", 5);
        key(11, "leverage", 4);
        run("INSERT INTO customer_grade VALUES (10, 'E', TRUE, ?, 0, 'E'), (11, 'C', FALSE, ?, 0, 'C')", NIGHT, NIGHT);
        run("INSERT INTO pin (customer_no, act, made_on, pinned_until, reason, made_by, made_at) VALUES"
                + " (10, 'pin', '2026-01-01', '2026-12-31', 'well met', 'mary', NOW(6)),"
                + " (9, 'pin', '2026-01-01', '2026-12-31', 'old friend', 'mary', NOW(6))");
        for (int no = 2; no <= 11; no++) {
            plan(no, no % 2 == 0 && no < 9 ? "past-rhythm" : null);
        }
        sign(2, "buys-less", "2026-11-01", null, "medium", "998");
        sign(2, "past-rhythm", "2026-11-05", null, "high", "998");
        sign(2, "complaint-open", "2026-11-09", null, "high", "998");
        sign(3, "neglected", "2026-11-05", "2026-11-19", "high", "997");
        sign(4, "anniversary", "2026-11-15", null, "occasion", "996");
        sign(6, "neglected", "2026-11-05", null, "low", "994");
        sign(10, "promise-due", "2026-11-05", null, "high", "5");
        sign(11, "neglected", "2026-11-05", null, "high", "4");
        sign(12, "neglected", "2026-11-05", null, "high", "3");
        watched("past-rhythm", 2, "2026-11-13", "open", "2026-11-13");
        watched("neglected", 3, "2026-10-01", "passed", "2026-11-19");
        watched("neglected", 6, "2026-11-19", "withdrawn", "2026-11-19");
        watched("neglected", 12, "2026-11-19", "open", "2026-11-19");
        watched("neglected", 4, "2026-11-12", "resolved", "2026-11-12");
        run("INSERT INTO watched_night VALUES (?, 11)", NIGHT);
        run(
                "INSERT INTO stake_what_if VALUES"
                        + " ('top', 1, '1', NULL, ?, 1, 998, 1998, 0.25, 0.2, NULL, 0, 0, 7, 100, 150),"
                        + " ('top', 2, '3', NULL, ?, 3, 2991, 5991, 0.5, NULL, 12.5, 0, 0, NULL, NULL, NULL),"
                        + " ('customer', 1, 'C2', 2, ?, 1, 998, 1998, 0.25, 0.2, NULL, 0, 0, 7, 100, 150)",
                NIGHT,
                NIGHT,
                NIGHT);
        run("INSERT INTO stake_base VALUES (1, ?, 10, 4000, 8000, 8, 3900, 900, 150.5, NULL, 10, TRUE, 10, 15)", NIGHT);
        run(
                "INSERT INTO concentration VALUES (1, ?, 10, 8000, 4000, 0.2, 0.5, 0.6, 1, 0.2, 0.5, 0.6, 1, 1234.56,"
                        + " 10, 20, 25, 40, 40, 60, 'RED', 'RED', 'RED', 'RED')",
                NIGHT);
        run(
                "INSERT INTO concentration_month VALUES ('2025-10-31', 'x', 9, 8000, 4000, 0.1, 0.4, 0.5, 0.9, 0, 0, 0, 0, 999, 1),"
                        + " ('2026-10-31', 'x', 9, 8000, 4000, 0.3, 0.3, 0.3, 0.3, 0, 0, 0, 0, 111, 1)");
        run(
                "INSERT INTO golden_risk VALUES (1, ?, 'MBG/NBD', NULL, 8, 3900, 1, 10000, 10000, 1.5, 400, 0.1026, 900, 0.23)",
                NIGHT);
        run("INSERT INTO golden_risk_bin VALUES (1, ?, 0, 500, 8000), (2, ?, 500, 1000, 2000)", NIGHT, NIGHT);
        stake = new StakeTables(new Queries(DATABASE.dataSource(), Reports.HARBOUR_AND_VINE))
                .read(NIGHT, YearMonth.of(2026, 10));
    }

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    private static void run(String sql, Object... values) {
        DATABASE.jdbc().sql(sql).params(values).update();
    }

    private static void key(int no, String why, int profit) {
        run("INSERT INTO key_customer VALUES (?, ?, ?, ?, 2000, 0.1, 0.1, 0, 0)", no, NIGHT, why, profit);
    }

    private static void plan(int no, @Nullable String sign) {
        DATABASE.jdbc()
                .sql(
                        "INSERT INTO secure_plan (customer_no, as_of, light, sign, standing, signs, last_contact, contacted_by, promise,"
                                + " promise_due, next_step, next_on, next_who, hours_used, money_used)"
                                + " VALUES (?, ?, ?, ?, 'seen', 1, '2026-11-01', 'mary', 'wine', '2026-12-01', 'Call', '2026-11-20', 'joe', 0, 0)")
                .params(Arrays.asList(no, NIGHT, sign == null ? "green" : "red", sign))
                .update();
    }

    private static void sign(
            int no, String sign, String since, @Nullable String until, String severity, String atStake) {
        DATABASE.jdbc()
                .sql(
                        "INSERT INTO customer_sign (customer_no, sign, since, until, severity, at_stake, evidence, seen_on)"
                                + " VALUES (?, ?, ?, ?, ?, ?, ?, since)")
                .params(Arrays.asList(no, sign, since, until, severity, new BigDecimal(atStake), "seen of " + no))
                .update();
    }

    private static void watched(String sign, int no, String opened, String state, String since) {
        run(
                "INSERT INTO watch_case (customer_no, sign, opened_on, severity, at_stake, evidence, assumed_reason, owner, state,"
                        + " state_since) VALUES (?, ?, ?, 'high', 1, 'seen', 'price', 'ann', ?, ?)",
                no,
                sign,
                opened,
                state,
                since);
    }

    @Test
    void whatIfWeLoseTheFirst() {
        assertThat(stake.first()).extracting(Loss::customers).containsExactly(1, 3);
        assertThat(stake.first().get(0).raise()).isEqualTo(7);
        assertThat(stake.first().get(0).runningDays()).isNull();
        assertThat(stake.first().get(1).raise()).isNull();
        assertThat(stake.first().get(1).runningDays()).isEqualByComparingTo("12.5");
        assertThat(stake.base()).satisfies(base -> {
            assertThat(base).isNotNull();
            assertThat(base.raise()).isEqualByComparingTo("749.5");
            assertThat(base.derived()).isTrue();
        });
        assertThat(stake.largest()).extracting(Stake.Largest::customerId).isEqualTo("C2");
    }

    @Test
    void concentrationNowAndAYearBeforeTheLastMonthEnd() {
        assertThat(stake.concentration()).satisfies(now -> {
            assertThat(now).isNotNull();
            assertThat(now.few()).extracting(Stake.Few::customers).containsExactly(1, 3, 10);
            assertThat(now.few().get(0).amber()).isEqualByComparingTo("0.1");
            assertThat(now.few().get(2).red()).isEqualByComparingTo("0.6");
        });
        assertThat(stake.then()).satisfies(then -> {
            assertThat(then).isNotNull();
            assertThat(then.herfindahl()).isEqualByComparingTo("999");
        });
        assertThat(stake.risk()).satisfies(risk -> {
            assertThat(risk).isNotNull();
            assertThat(risk.bins()).extracting(Stake.Bin::years).containsExactly(8000, 2000);
        });
    }

    @Test
    void thePlanKnowsWhoHasASignAndWhoIsPinnedAlone() {
        assertThat(stake.keyCustomers()).isEqualTo(10);
        assertThat(stake.plan())
                .extracting(one -> one.customerId() + " " + one.kind())
                .containsExactly(
                        "C2 SIGN",
                        "C3 CALM",
                        "C4 SIGN",
                        "C5 CALM",
                        "C6 SIGN",
                        "C7 CALM",
                        "C8 SIGN",
                        "C9 CALM",
                        "C10 PINNED",
                        "C11 CALM");
        Planned pinned = stake.plan().get(8);
        assertThat(pinned.kind()).isEqualTo(Kind.PINNED);
        assertThat(pinned.grade()).isNull();
        assertThat(pinned.pinnedFor()).isEqualTo("well met");
        assertThat(pinned.standing().light()).isEqualTo("GREEN");
    }

    /** Of client 2 the graver sign that came first; signs that are over, occasions and who is not watched here do not count. */
    @Test
    void theWatchHasOneRowForEachGoldenOrPinnedCustomer() {
        assertThat(stake.watch().seen())
                .extracting(one -> one.customerId() + " " + one.sign() + " " + one.since() + " " + one.who())
                .containsExactly("C2 past-rhythm 2026-11-05 ann", "C10 promise-due 2026-11-05 joe");
        assertThat(stake.watch().grave()).extracting(Seen::customerId).containsExactly("C2");
        assertThat(stake.watch().customers()).isEqualTo(2);
        assertThat(stake.watch().atStake()).isEqualByComparingTo("1003");
        assertThat(stake.watch().graveInAll()).isEqualTo(2);
        assertThat(stake.watch().pinned()).isEqualTo(1);
        assertThat(stake.watch().golden()).isEqualTo(8);
        assertThat(stake.watch().looked()).isTrue();
        assertThat(List.of(stake.watch().opened(), stake.watch().closed())).containsExactly(1, 1);
    }

    @Test
    void whatIsOfAnotherNightIsNotShown() {
        Stake other = new StakeTables(new Queries(DATABASE.dataSource(), Reports.HARBOUR_AND_VINE))
                .read(NIGHT.plusDays(1), YearMonth.of(2026, 10));

        assertThat(other.first()).isEmpty();
        assertThat(other.plan()).isEmpty();
        assertThat(other.risk()).isNull();
        assertThat(other.watch().customers()).isZero();
        assertThat(other.watch().looked()).isFalse();
    }
}
