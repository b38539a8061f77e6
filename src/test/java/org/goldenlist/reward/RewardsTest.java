package org.goldenlist.reward;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.goldenlist.day.Quarter;
import org.goldenlist.fault.GoldenListException;
import org.goldenlist.store.ShippedFiles;
import org.goldenlist.text.FileResult;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A quarter planned, approved and given; the last night is that of 5 October 2026. */
class RewardsTest {

    private static final String CATALOGUE = """
            rewards:
              - {id: wine, kind: gift, title: A case of wine, cost: 30, value: 50, stock: 1, categories: [Wine], consent: letters}
              - {id: passes, kind: gift, title: Two passes, cost: 10, value: 15}
            """;

    @TempDir
    private Path folder;

    private static RewardShop shop;

    @BeforeAll
    static void open() {
        shop = RewardShop.open();
    }

    @AfterAll
    static void close() {
        shop.close();
    }

    @BeforeEach
    void aGoldenList() throws IOException {
        shop.fill(folder);
        shop.consent(11, true, "2026-01-05");
        shop.consent(12, true, "2026-01-05");
        shop.catalogue(CATALOGUE);
    }

    private static List<String> rows(QuarterPlan plan) {
        return plan.rows().stream()
                .map(row -> row.customerId() + " " + row.grade() + " " + row.state() + " " + row.itemId())
                .toList();
    }

    private List<String> held() {
        return shop.ledger().list(null, null).stream()
                .map(row -> row.quarter() + " " + row.customerId() + " " + row.itemId() + " " + row.state())
                .toList();
    }

    @Test
    void theGradesOfTheFirstDayDecideAndTheBudgetIsAShareOfTheGoldenProfit() {
        QuarterPlan plan = shop.plans().plan(null, false, false);
        assertThat(rows(plan))
                .as("C1 became an A on the second day, A2 a C")
                .containsExactly("A1 A planned wine", "A2 A planned passes", "B1 B planned thank-you-letter");
        assertThat(plan.quarter()).isEqualTo("2026-Q4");
        assertThat(plan.gradesOn()).isEqualTo("2026-10-01");
        assertThat(plan.asOf()).isEqualTo("2026-10-05");
        assertThat(plan.budget()).as("2 % of a fourth of 8,000").isEqualByComparingTo("40");
        assertThat(plan.cost()).isEqualByComparingTo("40");
        assertThat(plan.rows().get(2).because())
                .contains("passes: its 10.00 would bring the quarter to 50.00, above the budget of 40.00");
    }

    @Test
    void aPlanIsMadeOnceAndAnewOnlyWhenAsked() throws IOException {
        QuarterPlan first = shop.plans().plan(LocalDate.parse("2026-12-31"), false, false);
        QuarterPlan same = shop.plans().plan(null, false, false);
        assertThat(first.fresh()).isTrue();
        assertThat(same.fresh()).isFalse();
        assertThat(same.rows()).isEqualTo(first.rows());
        shop.catalogue("rewards: []");
        assertThatThrownBy(() -> shop.plans().plan(null, false, false))
                .isInstanceOf(GoldenListException.class)
                .hasMessageStartingWith(
                        "2026-Q4 was planned by other rules, and stays as it is.\n  then: a-every 1, b-every 2,"
                                + " budget-share 2, cap 5, catalogue ")
                .hasMessageEndingWith("goldenlist reward plan --again");
        assertThat(rows(shop.plans().plan(null, true, true))).contains("A1 A planned thank-you-letter");
        assertThat(rows(shop.plans().show(null))).as("that was a trial").contains("A1 A planned wine");
        assertThatThrownBy(() -> shop.plans().plan(LocalDate.parse("2026-09-30"), false, false))
                .hasMessageContaining(
                        "2026-09-30 is a day of 2026-Q3, and the last night, of 2026-10-05, one of 2026-Q4.");
    }

    @Test
    void whatIsApprovedStandsInTheLedgerOnce() {
        shop.plans().plan(null, false, false);
        assertThat(shop.plans().approve(List.of("A1"), true).approved()).isEqualTo(1);
        assertThat(held()).isEmpty();
        Approval first = shop.plans().approve(List.of("A1"), false);
        assertThat(first.cost()).isEqualByComparingTo("30");
        assertThat(shop.plans().approve(List.of(), false).approved()).isEqualTo(2);
        assertThat(shop.plans().approve(List.of(), false).approved()).isZero();
        assertThat(held())
                .containsExactly(
                        "2026-Q4 A1 wine approved",
                        "2026-Q4 A2 passes approved",
                        "2026-Q4 B1 thank-you-letter approved");
        QuarterPlan again = shop.plans().plan(null, true, false);
        assertThat(rows(again)).contains("A1 A approved wine", "A2 A approved passes");
        assertThatThrownBy(() -> shop.own()
                        .run(
                                "INSERT INTO reward_ledger SELECT customer_no, quarter, 'other', title, kind, cost, worth_to,"
                                        + " grade, because, consent, state, approved_on, approved_by, approved_at, settled_on, settled_by, settled_at,"
                                        + " note FROM reward_ledger WHERE customer_no = 11"))
                .hasStackTraceContaining("Duplicate entry");
        assertThatThrownBy(() -> shop.plans().approve(List.of("C1", "A1"), false))
                .hasMessageContaining("The plan of 2026-Q4 holds no reward for C1; nothing was approved.");
    }

    /** The night asks the server, a plan asks {@link Cadence}: both say the same, whatever the ledger holds. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "A1 2026-07-01 given, B1 2026-07-01 approved",
                "A1 2026-07-01 declined, B1 2026-07-01 declined",
                "A1 2026-10-01 declined, A2 2026-10-01 given, B1 2026-04-01 given",
                "OLD 2026-10-01 given, B1 2024-10-01 given",
                "OLD 2026-07-01 given, A1 2026-04-01 given, A2 2027-01-01 given, B1 2025-10-01 declined"
            })
    void whoIsDueIsTheSameByTheServerAndByTheRule(String ledger) {
        Arrays.stream(ledger.split(", "))
                .filter(row -> !row.isEmpty())
                .map(row -> row.split(" "))
                .forEach(row -> shop.own()
                        .run("INSERT INTO reward_ledger SELECT customer_no, '" + row[1]
                                + "', 'tea', 'Tea', 'gift', 5, 9, 'A', '', NULL, '"
                                + row[2] + "', '2026-01-01', 'ann', '2026-01-01', NULL, NULL, NULL, NULL FROM customer"
                                + " WHERE customer_id = '" + row[0] + "'"));
        Quarter quarter = Quarter.parse("2026-Q4");
        OpenRewards table = new OpenRewards(shop.own().dataSource(), new ShippedFiles(null));
        List<GoldenCustomer> golden = new RewardInputs(shop.own().dataSource(), new ShippedFiles(null))
                .golden(RewardPlans.gradesOn(shop.own().jdbc(), quarter), quarter, new Catalogue(List.of()));
        for (int every = 0; every <= 8; every++) {
            RewardSettings settings =
                    new RewardSettings(8 - every, every, null, BigDecimal.valueOf(2), BigDecimal.valueOf(5));
            List<String> due = golden.stream()
                    .filter(one -> Cadence.notDue(one, quarter, settings).isEmpty())
                    .map(one -> one.customerId() + " " + one.grade())
                    .toList();
            table.clear();
            assertThat(table.fillDue(LocalDate.parse("2026-10-05"), quarter, settings))
                    .isEqualTo(due.size());
            assertThat(shop.own()
                            .jdbc()
                            .sql("SELECT CONCAT(c.customer_id, ' ', d.grade) FROM reward_open d JOIN customer c"
                                    + " ON c.customer_no = d.customer_no ORDER BY d.customer_no")
                            .query(String.class)
                            .list())
                    .as("B every " + every)
                    .isEqualTo(due);
        }
    }

    @Test
    void whatIsApprovedAfterItsQuarterIsSaidToBeLate() {
        shop.plans().plan(null, false, false);
        assertThat(shop.plans().approve(List.of("A1"), false).late()).isNull();
        assertThat(new RewardPlans(shop.office(RewardSettings.usual(), "2027-01-01"))
                        .approve(List.of(), false)
                        .late())
                .isEqualTo("2026-Q4 ended on 2026-12-31: these rewards are late, and count for that quarter.");
    }

    @Test
    void aNightWritesDownWhoseRewardIsOpen() {
        OpenRewards table = new OpenRewards(shop.own().dataSource(), new ShippedFiles(null));
        shop.plans().plan(null, false, false);
        shop.plans().approve(List.of("A1", "B1"), false);
        shop.ledger().settle(new Settlement("B1", null, Settlement.State.GIVEN, null, null), false);
        shop.own()
                .run(
                        "INSERT INTO reward_ledger VALUES (13, '2026-04-01', 'tea', 'Tea', 'gift', 5, 9, 'A', '', NULL, 'approved',"
                                + " '2026-04-02', 'ann', '2026-04-02', NULL, NULL, NULL, NULL)");

        assertThat(open(table))
                .containsExactly("A1 2026-10-01 to give", "A2 2026-10-01 planned", "B1 2026-04-01 to give");
        shop.consent(11, false, "2026-10-06");
        assertThat(open(table)).contains("A1 2026-10-01 withheld");
    }

    private static List<String> open(OpenRewards table) {
        table.clear();
        table.fillPromised(LocalDate.parse("2026-10-06"), Quarter.parse("2026-Q4"));
        return shop.own()
                .jdbc()
                .sql("SELECT CONCAT_WS(' ', c.customer_id, o.quarter, o.state) FROM reward_open o JOIN customer c"
                        + " ON c.customer_no = o.customer_no ORDER BY c.customer_id")
                .query(String.class)
                .list();
    }

    @Test
    void aPersonChoosesWithinWhatThereIs() {
        shop.plans().plan(null, false, false);
        assertThatThrownBy(() -> shop.plans().choose("A2", "wine", false))
                .hasMessage("wine is not for A2 in 2026-Q4: none of its 1 is left.");
        assertThatThrownBy(() -> shop.plans().choose("B1", "passes", false))
                .hasMessage(
                        "passes is not for B1 in 2026-Q4: its 10.00 would bring the quarter to 50.00, above the budget of"
                                + " 40.00.");
        assertThatThrownBy(() -> shop.plans().choose("B1", "boat", false))
                .hasMessage(
                        "boat is nothing that can be given in 2026-Q4 from 2026-10-06 on. The catalogue holds certificate,"
                                + " passes, thank-you-letter, wine.");
        assertThatThrownBy(() -> shop.plans().choose("C1", "passes", false))
                .hasMessage("C1 is not in the plan of 2026-Q4, which holds who was an A or a B on 2026-10-01.");
        shop.plans().choose("A1", "certificate", false);
        assertThat(rows(shop.plans().choose("A2", "wine", false)))
                .containsExactly("A1 A planned certificate", "A2 A planned wine", "B1 B planned thank-you-letter");
    }

    @Test
    void aPlanAboveBudgetOrStockIsRefusedWithTheNumbers() throws IOException {
        shop.plans().plan(null, false, false);
        shop.plans().choose("B1", "certificate", false);
        shop.catalogue(CATALOGUE.replace("stock: 1", "stock: 0"));
        RewardSettings less = new RewardSettings(1, 2, new BigDecimal("35.50"), BigDecimal.ONE, BigDecimal.valueOf(5));
        assertThatThrownBy(() -> new RewardPlans(shop.office(less, "2026-10-06")).approve(List.of(), false))
                .hasMessage("The plan of 2026-Q4 was not approved:\n"
                        + "  it costs 40.00, and the budget of 2026-Q4 is 35.50: 4.50 too much\n"
                        + "  wine: 1 are planned beside 0 promised before, and there are 0: 1 too many\n"
                        + "Plan anew, or approve fewer by their ids: goldenlist reward plan --again");
        assertThat(held()).isEmpty();
        shop.catalogue("rewards: []");
        assertThatThrownBy(() -> shop.plans().approve(List.of(), false))
                .hasMessageStartingWith("The catalogue no longer holds wine, which A1 is to get in 2026-Q4;");
    }

    @Test
    void aConsentTakenBackBeforeOrAfterTheApproval() {
        shop.plans().plan(null, false, false);
        shop.consent(11, false, "2026-10-06");
        assertThat(shop.plans().approve(List.of("A1"), false).leftOut())
                .containsExactly("A1: there is no consent to letters any more");
        assertThat(held()).isEmpty();
        shop.own().run("INSERT INTO consent VALUES (2, 11, 'letters', '', TRUE, '2026-10-07')");
        assertThat(shop.plans().approve(List.of("A1"), false).approved())
                .as("said later, at the till")
                .isEqualTo(1);
        shop.consent(11, false, "2026-10-07");
        assertThat(shop.ledger().list(null, null)).singleElement().satisfies(row -> {
            assertThat(row.isToGive()).isFalse();
            assertThat(row.remark()).isEqualTo("dropped: there is no consent to letters any more");
        });
    }

    @Test
    void aPromiseIsKeptWhateverTheGradeAndWhatWasGivenStays() {
        shop.plans().plan(null, false, false);
        shop.plans().approve(List.of(), false);
        assertThat(shop.ledger().list(null, "approved"))
                .extracting(LedgerRow::remark)
                .containsExactly("", "was A, is C: a promise is kept", "");
        assertThat(shop.ledger().settle(given("A2", null), false))
                .isEqualTo("Two passes of 2026-Q4: given on 2026-10-20 (was A, is C: a promise is kept).");
        assertThat(shop.ledger().settle(given("A2", null), false))
                .startsWith("Two passes of 2026-Q4: given on 2026-10-20");
        assertThatThrownBy(() -> shop.ledger().settle(declined("A2", "no cinema"), false))
                .hasMessage("A2: the reward of 2026-Q4, Two passes, was given on 2026-10-20; what was recorded stays.");
        assertThatThrownBy(() -> shop.ledger().settle(given("A1", "2026-10-21"), false))
                .hasMessage("A1: 2026-10-21 is in the future.");
        assertThatThrownBy(() -> shop.ledger().settle(given("A1", "2026-10-05"), false))
                .hasMessage("A1: 2026-10-05 is before 2026-10-06, when the reward was approved.");
        shop.ledger().settle(declined("B1", "moved"), false);
        assertThat(held())
                .containsExactly(
                        "2026-Q4 A1 wine approved", "2026-Q4 A2 passes given", "2026-Q4 B1 thank-you-letter declined");
        assertThatThrownBy(() -> shop.ledger().settle(given("C1", null), false))
                .hasMessage("There is no reward of C1 for 2026-Q4. See: goldenlist reward list");
    }

    @Test
    void whoWasMergedHasTheGradeOfWhomHeCountsFor() {
        shop.own().run("""
                INSERT INTO reward_ledger (customer_no, quarter, item_id, title, kind, cost, worth_to, grade, because, state, approved_on,
                    approved_by, approved_at)
                VALUES (15, '2026-10-01', 'wine', 'Wine', 'gift', 30, 30, 'A', '', 'approved', '2026-10-06', 'ann', '2026-10-06')""");
        assertThat(shop.ledger().list(null, null)).singleElement().satisfies(row -> {
            assertThat(row.customerId()).isEqualTo("OLD");
            assertThat(row.gradeNow()).isEqualTo("A");
            assertThat(row.remark()).isEmpty();
        });
        assertThat(shop.own()
                        .jdbc()
                        .sql("SELECT CONCAT(grade_now, ' ', net_profit_365) FROM v_rewards WHERE customer_id = 'OLD'")
                        .query(String.class)
                        .single())
                .isEqualTo("A 3000.0000");
    }

    @Test
    void aQuarterThatWasNotPlannedIsSaidToBe() {
        assertThatThrownBy(() -> shop.plans().show(Quarter.parse("2026-Q3")))
                .hasMessage("2026-Q3 was not planned. Plan that of the last night with: goldenlist reward plan");
        assertThatThrownBy(() -> shop.plans().show(null))
                .hasMessage("No quarter was planned. Plan that of the last night with: goldenlist reward plan");
    }

    @Test
    void whomAPersonTakesOutStaysOut() {
        shop.plans().plan(null, false, false);
        assertThatThrownBy(() -> shop.ledger().settle(given("A1", null), false))
                .hasMessage(
                        "The reward of A1 for 2026-Q4 is planned, and nobody has approved it: goldenlist reward approve A1");
        assertThat(shop.ledger().settle(declined("A1", "in a lawsuit with us"), false))
                .isEqualTo("A case of wine of 2026-Q4: taken out of the plan.");
        assertThat(shop.ledger().settle(declined("A1", "once more"), false))
                .isEqualTo("A case of wine of 2026-Q4: was taken out of the plan before.");
        assertThatThrownBy(() -> shop.ledger().settle(given("A1", null), false))
                .hasMessage("There is no reward of A1 for 2026-Q4. See: goldenlist reward list");
        QuarterPlan again = shop.plans().plan(null, true, false);
        assertThat(rows(again)).containsExactly("A1 A refused wine", "A2 A planned wine", "B1 B planned passes");
        assertThat(again.rows().get(0).because()).isEqualTo("refused by ann: in a lawsuit with us");
        assertThat(shop.plans().approve(List.of(), false).approved()).isEqualTo(2);
    }

    @Test
    void aFileComesBackFilledInAllOrNothing() throws IOException {
        shop.plans().plan(null, false, false);
        shop.plans().approve(List.of(), false);
        Path file = folder.resolve("back.csv");
        Files.writeString(file, """
                quarter,customer_id,state,settled_on,note
                2026-Q4,A1,given,2026-10-19,by post
                2026-Q4,A2,Declined,,
                2026-Q4,B1,approved,,
                2026-Q4,C1,given,,
                2026-Q9,A1,given,,
                2026-Q4,A1,eaten,,
                """);
        assertThatThrownBy(() -> shop.ledger().take(file, false)).hasMessage("""
                back.csv has 4 faults; nothing was recorded:
                  line 3: A2: a declined reward needs a note, why.
                  line 5: the ledger holds no reward of C1 for 2026-Q4; see goldenlist reward list.
                  line 6: "2026-Q9" is no quarter; give one as 2026-Q4.
                  line 7: state: "eaten" is none; states are: given, declined.""");
        Files.writeString(file, """
                quarter;customer_id;state;settled_on;note;remark
                2026-Q4;A1;given;2026-10-19;by post;
                2026-Q4;A2;declined;;no cinema near;was A
                2026-Q4;B1;approved;;;
                """);
        assertThat(shop.ledger().take(file, true)).isEqualTo(new FileResult("back.csv", 2, 2, 0, 0, true));
        assertThat(shop.ledger().take(file, false)).isEqualTo(new FileResult("back.csv", 2, 2, 0, 0, false));
        assertThat(shop.ledger().take(file, false)).isEqualTo(new FileResult("back.csv", 2, 0, 2, 0, false));
        assertThat(held())
                .containsExactly(
                        "2026-Q4 A1 wine given", "2026-Q4 A2 passes declined", "2026-Q4 B1 thank-you-letter approved");
    }

    private static Settlement given(String customer, String on) {
        return new Settlement(customer, null, Settlement.State.GIVEN, on == null ? null : LocalDate.parse(on), null);
    }

    private static Settlement declined(String customer, String why) {
        return new Settlement(customer, null, Settlement.State.DECLINED, null, why);
    }
}
