package org.goldenlist.night;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.goldenlist.list.Explain;
import org.goldenlist.list.GradedList;
import org.goldenlist.list.ListedCustomer;
import org.goldenlist.store.OnOneServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Merged customers and parents: whatever a night finds out, our tables are those of a database that knew it from the start. */
@OnOneServer
class WhoCountsTest {

    private static final String FIRST = "2025-03-03";
    private static final String LAST = "2025-03-06";

    private final Shop shop = Shop.open();

    @AfterEach
    void close() {
        shop.close();
    }

    @BeforeEach
    void nightsOfThreeWhoAreTakenForThree() {
        sell(shop);
        shop.nights(FIRST, "2025-03-05");
    }

    /** Long before the look-back too; two of the ids in one transaction; with returns, contacts and complaints. */
    private static void sell(Shop shop) {
        for (String id : List.of("ann", "ann-old", "ann-older", "bob", "cid")) {
            shop.client(id);
        }
        shop.line("T1", "1", "2024-06-01 10:00:00", "ann-old", "400")
                .line("T2", "1", "2025-01-10 10:00:00", "ann", "50")
                .line("T2", "2", "2025-01-10 10:00:00", "ann-old", "70")
                .line("T3", "1", "2025-02-27 09:00:00", "ann-older", "30")
                .line("T4", "1", "2025-03-02 09:00:00", "ann-old", "20")
                .line("T4", "2", "2025-03-02 09:00:00", "ann-old", "-5")
                .line("T5", "1", "2025-03-04 09:00:00", "ann-older", "11")
                .line("T6", "1", "2025-03-06 09:00:00", "ann-old", "12")
                .line("T7", "1", "2024-06-01 11:00:00", null, "9")
                .line("T8", "1", "2025-03-03 11:00:00", "bob", "300")
                .line("T9", "1", "2025-02-27 11:00:00", "cid", "90")
                .insert("contact", "client", "ann-old", "at", "2024-06-02 10:00:00", "minutes", 30)
                .insert("complaint", "client", "ann-older", "at", "2025-03-01 10:00:00", "cost", "2.50");
    }

    private static void merge(Shop shop, String id, String into) {
        set(shop, "merged", id, into);
    }

    private static void set(Shop shop, String column, String id, String other) {
        shop.sales()
                .jdbc()
                .sql("UPDATE client SET " + column + " = NULLIF(?, '') WHERE id = ?")
                .params(other, id)
                .update();
    }

    private void assertAsIfItHadBeenSoFromTheStart(Consumer<Shop> links) {
        assertAsIfItHadBeenSoFromTheStart(links, options -> {});
    }

    /** After the next night, grades and movements of earlier nights too; and after all nights once more. */
    private void assertAsIfItHadBeenSoFromTheStart(Consumer<Shop> links, Consumer<Shop.Options> settings) {
        try (Shop fresh = Shop.open(settings)) {
            sell(fresh);
            links.accept(fresh);
            fresh.nights(FIRST, LAST);
            Shop.assertEqual(tables(shop), tables(fresh));
            shop.nights(FIRST, LAST);
            Shop.assertEqual(tables(shop), tables(fresh));
        }
    }

    private static Map<String, List<String>> tables(Shop shop) {
        Map<String, List<String>> tables = shop.tables();
        assertThat(tables.get("day_to_read_again")).isEmpty();
        return tables;
    }

    private List<String> list() {
        return new GradedList(shop.grading())
                .asOf(java.time.LocalDate.parse(LAST)).stream()
                        .map(ListedCustomer::customerId)
                        .toList();
    }

    private String facts(String customer) {
        return shop.own()
                .jdbc()
                .sql("SELECT CONCAT_WS(' ', COUNT(*), SUM(f.orders), SUM(f.net_revenue)) FROM fact_customer_day f"
                        + " JOIN customer c ON c.customer_no = f.customer_no WHERE c.customer_id = ?")
                .param(customer)
                .query(String.class)
                .single();
    }

    @Test
    void theHistoryOfAMergedCustomerFollowsInTheNextNight() {
        merge(shop, "ann-old", "ann");
        NightSummary night = shop.night(LAST);
        assertThat(night.message()).isNull();
        assertThat(night.notes())
                .contains("1 customer counts for another one now, by merged_into: the lines of 3 days are read again.")
                .noneMatch(note -> note.contains("has changed its lines"));
        assertThat(facts("ann")).as("an order of both is one order").isEqualTo("4 4 547.0000");
        assertThat(facts("ann-old")).isEqualTo("0");
        assertThat(list()).contains("ann").doesNotContain("ann-old");
        assertThat(shop.tables().get("movement"))
                .as("on the list of no night any more")
                .noneMatch(move -> move.contains("customer_no=ann-old "));
        assertThat(new Explain(shop.grading()).of("ann-old", null).standing())
                .isEqualTo("not graded: its lines count for ann now");
        assertThat(shop.night(LAST).notes()).as("said once").noneMatch(note -> note.contains("read again"));
        assertAsIfItHadBeenSoFromTheStart(all -> merge(all, "ann-old", "ann"));
    }

    @Test
    void aMergeThatIsUndoneIsAsIfItHadNeverBeen() {
        merge(shop, "ann-old", "ann");
        shop.nights("2025-03-05", "2025-03-05");
        merge(shop, "ann-old", "");
        assertThat(shop.night(LAST).notes())
                .contains("1 customer counts alone again: the lines of 3 days are read again.");
        assertAsIfItHadBeenSoFromTheStart(all -> {});
    }

    @Test
    void aChainIsFollowedToItsEndWhoeverIsMergedFirst() {
        merge(shop, "ann-older", "ann-old");
        shop.nights("2025-03-05", "2025-03-05");
        merge(shop, "ann-old", "ann");
        assertThat(shop.night(LAST).done()).isTrue();
        assertThat(facts("ann")).isEqualTo("6 6 588.0000");
        assertAsIfItHadBeenSoFromTheStart(all -> {
            merge(all, "ann-older", "ann-old");
            merge(all, "ann-old", "ann");
        });
    }

    @Test
    void aMergedRecordThatIsGoneFromTheFeedCountsAloneAgain() {
        merge(shop, "ann-old", "ann");
        shop.nights("2025-03-05", "2025-03-05");
        shop.sales().jdbc().sql("DELETE FROM client WHERE id = 'ann-old'").update();
        assertThat(shop.night(LAST).done()).isTrue();
        assertThat(facts("ann-old")).isEqualTo("4 4 497.0000");
        assertThat(shop.own()
                        .jdbc()
                        .sql("SELECT COUNT(*) FROM customer WHERE counts_for IS NOT NULL")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void parentsAreRolledUpWhereTheSettingSaysSo() {
        set(shop, "parent", "cid", "bob");
        shop.nights("2025-03-05", "2025-03-05");
        assertThat(facts("bob")).as("off unless wanted").isEqualTo("1 1 300.0000");
        shop.change(options -> options.rollUpParents = true);
        assertThat(shop.night(LAST).notes())
                .contains(
                        "1 customer counts for another one now, by merged_into or parent_id: the lines of 1 day are read again.");
        assertThat(facts("bob")).isEqualTo("2 2 390.0000");
        assertAsIfItHadBeenSoFromTheStart(
                all -> set(all, "parent", "cid", "bob"), options -> options.rollUpParents = true);
    }

    @Test
    void parentsStandAloneAgainWhereTheSettingIsTakenBack() {
        shop.change(options -> options.rollUpParents = true);
        set(shop, "parent", "cid", "bob");
        shop.nights("2025-03-05", "2025-03-05");
        assertThat(facts("bob")).isEqualTo("2 2 390.0000");
        shop.change(options -> options.rollUpParents = false);
        assertThat(shop.night(LAST).done()).isTrue();
        assertAsIfItHadBeenSoFromTheStart(all -> set(all, "parent", "cid", "bob"));
    }

    @Test
    void aParentMayChange() {
        shop.change(options -> options.rollUpParents = true);
        set(shop, "parent", "ann-old", "bob");
        shop.nights("2025-03-05", "2025-03-05");
        assertThat(facts("bob")).isEqualTo("4 4 785.0000");
        set(shop, "parent", "ann-old", "cid");
        set(shop, "parent", "bob", "cid");
        assertThat(shop.night(LAST).done()).isTrue();
        assertThat(facts("bob")).isEqualTo("0");
        assertAsIfItHadBeenSoFromTheStart(
                all -> {
                    set(all, "parent", "ann-old", "cid");
                    set(all, "parent", "bob", "cid");
                },
                options -> options.rollUpParents = true);
    }

    @Test
    void aTargetWithoutARecordCountsWithoutAGrade() {
        merge(shop, "ann-old", "nobody");
        assertThat(shop.night(LAST).notes())
                .contains(
                        "merged_into names 1 customer who has no record in the feed customers: in the totals, without a grade.");
        assertThat(facts("nobody")).isEqualTo("4 4 497.0000");
        assertThat(list()).doesNotContain("nobody", "ann-old");
        assertAsIfItHadBeenSoFromTheStart(all -> merge(all, "ann-old", "nobody"));
    }

    @Test
    void aTargetThatCannotBeAnIdIsNoneAndSaid() {
        merge(shop, "ann-old", "x".repeat(101));
        assertThat(shop.night(LAST).notes())
                .contains(
                        "1 customers of the source shop have a merged_into or a parent_id of more than 100 characters,"
                                + " which was taken for none.");
        assertAsIfItHadBeenSoFromTheStart(all -> {});
    }

    @Test
    void aCircleIsRefusedAndTheNextNightGoesOnOnceItIsMended() {
        merge(shop, "ann-old", "ann");
        merge(shop, "ann", "ann-old");
        NightSummary refused = shop.night(LAST);
        assertThat(refused.exitCode().number()).isEqualTo(65);
        assertThat(refused.message()).contains("in a circle: ann → ann-old → ann.");
        merge(shop, "ann", "");
        assertThat(shop.night(LAST).done()).isTrue();
        assertAsIfItHadBeenSoFromTheStart(all -> merge(all, "ann-old", "ann"));
    }

    /** The mark stays until the day is counted anew, whatever comes between. */
    @Test
    void aNightThatIsCutOffBetweenTheMergeAndTheDaysLosesNothing() {
        merge(shop, "ann-old", "ann");
        shop.sales().jdbc().sql("RENAME TABLE line TO line_away").update();
        assertThat(shop.night(LAST).done()).isFalse();
        assertThat(facts("ann-old")).isEqualTo("3 3 485.0000");
        shop.sales().jdbc().sql("RENAME TABLE line_away TO line").update();
        assertThat(shop.night(LAST).notes())
                .contains("Customers were merged, parted or erased since: the lines of 3 days are read again.");
        assertAsIfItHadBeenSoFromTheStart(all -> merge(all, "ann-old", "ann"));
    }

    @Test
    void aLinkBetweenCustomersWithoutFactsReadsNothingAgain() {
        shop.client("new").client("newer");
        merge(shop, "new", "newer");
        assertThat(shop.night(LAST).notes()).contains("1 customer counts for another one now, by merged_into.");
        merge(shop, "newer", "newer");
        assertThat(shop.night(LAST).notes()).as("one's own id is none").noneMatch(note -> note.contains("read again"));
    }
}
