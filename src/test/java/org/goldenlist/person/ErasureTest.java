package org.goldenlist.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.goldenlist.fault.ExitCode;
import org.goldenlist.night.NightSummary;
import org.goldenlist.night.Shop;
import org.goldenlist.store.OnOneServer;
import org.goldenlist.store.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** An erased person is in the totals, and nowhere else; later nights and reruns keep it so. */
class ErasureTest {

    private static final String KEY = "0123456789abcdef0123456789abcdef";
    private static final String PERSON = "zz-Eve";
    private static final String MERGED = "qq-Eve";

    private final Shop shop = Shop.open(options -> options.withCare().privacyKey = KEY);

    @AfterEach
    void close() {
        shop.close();
    }

    @BeforeEach
    void nights() {
        sell(shop, PERSON, MERGED);
        shop.nights("2025-03-01", "2025-03-03");
        pinAll();
    }

    private void pinAll() {
        shop.own()
                .jdbc()
                .sql("INSERT INTO pin (customer_no, act, made_on, pinned_until, reason, made_by, made_at)"
                        + " SELECT customer_no, 'pin', '2025-03-01', '2025-03-31', CONCAT('for ', name), 'mary', NOW(6)"
                        + " FROM customer WHERE customer_no > 1")
                .update();
    }

    private static void sell(Shop shop, String person, String merged) {
        shop.client("ann").client("bob").client(person, "Eve E.").client(merged, "Eve E., old");
        links(shop, "merged", merged, person);
        links(shop, "parent", "bob", person);
        lines(shop, person, merged);
        shop.insert(
                        "contact",
                        "client",
                        person,
                        "at",
                        "2025-02-01 10:00:00",
                        "minutes",
                        30,
                        "subject",
                        "told " + person)
                .insert(
                        "promise",
                        "id",
                        "for " + person,
                        "client",
                        merged,
                        "at",
                        "2024-11-01 10:00:00",
                        "due",
                        "2024-12-01")
                .insert(
                        "promise",
                        "id",
                        "p2",
                        "client",
                        "ann",
                        "at",
                        "2024-11-01 11:00:00",
                        "due",
                        "2024-12-01",
                        "what",
                        "tea")
                .insert("survey", "id", person, "client", person, "at", "2025-02-01 10:00:00", "score", 3)
                .insert("allowed", "client", merged, "purpose", "club", "granted", true, "at", "2025-02-01 10:00:00")
                .insert("offer", "id", person, "client", person, "at", "2025-02-01 10:00:00")
                .insert("referral", "by_whom", person, "client", "ann", "at", "2025-02-01 10:00:00")
                .insert("referral", "by_whom", "bob", "client", person, "at", "2025-02-02 10:00:00")
                .insert("referral", "by_whom", "ann", "client", person, "at", "2025-02-03 10:00:00")
                .insert("complaint", "client", merged, "at", "2025-03-01 10:00:00", "cost", "2.50");
    }

    private static void lines(Shop shop, String person, String merged) {
        shop.line("T1", "1", "2024-06-01 10:00:00", person, "400")
                .line("T1", "2", "2024-06-01 10:00:00", null, "40")
                .line("T2", "1", "2024-06-01 11:00:00", null, "7")
                .line("T3", "1", "2025-02-27 09:00:00", merged, "30")
                .line("T4-" + person, "1", "2025-03-02 09:00:00", person, "-20")
                .line("T4-" + person, "1", "2025-03-02 09:00:00", person, "-20")
                .line("T5", "1", "2025-03-03 09:00:00", "ann", "200")
                .line("T6", "1", "2025-03-03 09:00:00", "bob", "100")
                .line("T7", "1", "2025-03-04 09:00:00", person, "5");
    }

    private static void links(Shop shop, String column, String id, String other) {
        shop.sales()
                .jdbc()
                .sql("UPDATE client SET " + column + " = ? WHERE id = ?")
                .params(other, id)
                .update();
    }

    private Set<String> erase(String id) {
        TestDatabase own = shop.own();
        return new TransactionTemplate(new JdbcTransactionManager(own.dataSource()))
                .execute(status -> new Erasure(
                                own.jdbc(), shop.files(), Tombstones.load(own.jdbc(), new PrivacySettings(KEY)))
                        .erase(List.of(id)));
    }

    private List<String> traces() {
        List<String> traces = Traces.of(PERSON, shop.own());
        traces.addAll(Traces.of(MERGED, shop.own()));
        traces.addAll(Traces.of("Eve", shop.own()));
        return traces;
    }

    /** All that the company sold, earned and spent, by day. */
    private Map<String, String> totals() {
        Map<String, String> totals = new TreeMap<>();
        for (String sql : List.of(
                "SELECT CONCAT(t.business_date, ' lines'), CONCAT_WS(' ', source_lines, source_net, fact_lines, fact_net,"
                        + " quarantine_lines, quarantine_net, returns, cost, uncosted) FROM day_total t",
                "SELECT CONCAT(t.business_date, ' facts'), CONCAT_WS(' ', SUM(sale_lines + return_lines), SUM(units),"
                        + " SUM(net_revenue), SUM(returns), SUM(cost), SUM(uncosted)) FROM fact_customer_day t GROUP BY 1",
                "SELECT CONCAT(t.business_date, ' ', c.name), SUM(t.net_revenue) FROM fact_category_day t"
                        + " JOIN category c ON c.category_no = t.category_no GROUP BY 1",
                "SELECT CONCAT(t.business_date, ' service'), CONCAT_WS(' ', SUM(contacts), SUM(minutes), SUM(complaints),"
                        + " SUM(complaint_cost)) FROM fact_service_day t GROUP BY 1")) {
            shop.own()
                    .jdbc()
                    .sql(sql)
                    .query((row, i) -> totals.put(row.getString(1), row.getString(2)))
                    .list();
        }
        return totals;
    }

    private int guestsEqualTheirFacts() {
        return shop.own()
                .jdbc()
                .sql(
                        "SELECT COUNT(*) FROM day_total t LEFT JOIN fact_customer_day f ON f.business_date = t.business_date"
                                + " AND f.source_no = t.source_no AND f.customer_no = 1 WHERE t.guest_net <> COALESCE(f.net_revenue, 0)"
                                + " OR t.guest_lines <> COALESCE(f.sale_lines + f.return_lines, 0)"
                                + " OR t.guest_cost <> COALESCE(f.cost, 0)")
                .query(Integer.class)
                .single();
    }

    private void done(String date) {
        NightSummary night = shop.night(date);
        assertThat(night.message()).isNull();
    }

    @Test
    void atOnceAndEverAfterThePersonIsInTheTotalsAlone() {
        Map<String, String> before = totals();
        assertThat(traces())
                .contains("customer.customer_id", "customer.merged_into", "quarantine.raw", "customer.name")
                .contains(
                        "contact.subject", "promise.promise_id", "survey.survey_id", "offer.offer_id", "run_note.note");
        assertThat(kept())
                .isEqualTo("1 contacts, 2 promises, 1 surveys, 1 offers, 3 referrals, 1 complaints, 2 consents");
        assertThat(erase(PERSON)).containsExactly(MERGED, PERSON);
        assertThat(traces()).isEmpty();
        assertThat(kept())
                .isEqualTo("0 contacts, 1 promises, 0 surveys, 0 offers, 0 referrals, 0 complaints, 0 consents");
        assertThat(totals()).isEqualTo(before);
        assertThat(guestsEqualTheirFacts()).isZero();
        assertThat(shop.own()
                        .jdbc()
                        .sql("SELECT CONCAT_WS(' ', reason, line_key, raw) FROM quarantine")
                        .query(String.class)
                        .list())
                .containsExactly("DUPLICATE T4-erased / 1 {\"erased\":true}");

        NightSummary night = shop.night("2025-03-03");
        assertThat(night.message()).as("the checks find nothing").isNull();
        assertThat(night.notes())
                .contains(
                        "Customers were merged, parted or erased since: the lines of 3 days are read again.",
                        "The feed customers still gives 2 persons who were erased here: left out, and their lines are a guest's.");
        assertThat(traces()).isEmpty();
        assertThat(totals()).isEqualTo(before);
        done("2025-03-04");
        done("2025-03-01");
        done("2025-03-02");
        done("2025-03-03");
        done("2025-03-04");
        assertThat(traces()).as("nor do reruns").isEmpty();
        assertThat(kept())
                .isEqualTo("0 contacts, 1 promises, 0 surveys, 0 offers, 0 referrals, 0 complaints, 0 consents");
        before.keySet().removeIf(key -> key.startsWith("2025-03-04"));
        assertThat(totals()).containsAllEntriesOf(before);
        assertThat(guestsEqualTheirFacts()).isZero();
    }

    /** Rows about customers. */
    private String kept() {
        return shop.own()
                .jdbc()
                .sql("SELECT CONCAT_WS(', ', CONCAT((SELECT COUNT(*) FROM contact), ' contacts'),"
                        + " CONCAT((SELECT COUNT(*) FROM promise), ' promises'),"
                        + " CONCAT((SELECT COUNT(*) FROM survey), ' surveys'), CONCAT((SELECT COUNT(*) FROM offer), ' offers'),"
                        + " CONCAT((SELECT COUNT(*) FROM referral), ' referrals'),"
                        + " CONCAT((SELECT COUNT(*) FROM complaint), ' complaints'),"
                        + " CONCAT((SELECT COUNT(*) FROM consent), ' consents'))")
                .query(String.class)
                .single();
    }

    /** The source gives no customer of these lines: that is what is left. */
    @OnOneServer
    @Test
    void whatIsLeftIsWhatALoadWithoutThePersonGives() {
        erase(PERSON);
        shop.own().jdbc().sql("DELETE FROM pin").update(); // of the others: nobody pins in the fresh one
        shop.nights("2025-03-03", "2025-03-04").nights("2025-03-01", "2025-03-04");
        try (Shop fresh = Shop.open(options -> options.withCare())) {
            fresh.client("ann").client("bob");
            lines(fresh, "", "");
            fresh.nights("2025-03-01", "2025-03-04");
            Map<String, List<String>> expected = goods(fresh);
            Shop.assertEqual(goods(shop), expected);
        }
    }

    private static Map<String, List<String>> goods(Shop shop) {
        Map<String, List<String>> tables = new TreeMap<>(shop.tables());
        tables.keySet()
                .removeAll(List.of(
                        "fact_service_day",
                        "service_total",
                        "quarantine",
                        "day_total",
                        "promise",
                        "care_day",
                        "customer_sign",
                        "watch_case",
                        "case_act",
                        "secure_plan",
                        "customer_goodwill"));
        return tables;
    }

    @OnOneServer
    @Test
    void whoseLinesWereRolledUpIsTakenOutOfTheParentByTheNextNight() {
        shop.change(options -> options.rollUpParents = true).nights("2025-03-03", "2025-03-03");
        Map<String, String> before = totals();
        links(shop, "parent", PERSON, "ann");
        shop.nights("2025-03-03", "2025-03-03");
        assertThat(facts("ann")).isEqualTo("710.0000");
        assertThat(traces()).contains("contact.subject");
        erase(PERSON);
        assertThat(traces()).isEmpty();
        assertThat(words()).as("until they are read again").isEmpty();
        done("2025-03-03");
        assertThat(words()).containsExactly("tea");
        assertThat(kept())
                .isEqualTo("0 contacts, 1 promises, 0 surveys, 0 offers, 0 referrals, 0 complaints, 0 consents");
        assertThat(facts("ann")).isEqualTo("200.0000");
        assertThat(facts("bob")).as("a parent who was erased is none").isEqualTo("100.0000");
        assertThat(facts("")).isEqualTo("457.0000");
        assertThat(traces()).isEmpty();
        assertThat(totals()).isEqualTo(before);
    }

    private List<String> words() {
        return shop.own()
                .jdbc()
                .sql("SELECT what FROM promise WHERE what IS NOT NULL")
                .query(String.class)
                .list();
    }

    private String facts(String customer) {
        return shop.own()
                .jdbc()
                .sql(
                        "SELECT SUM(f.net_revenue) FROM fact_customer_day f JOIN customer c ON c.customer_no = f.customer_no"
                                + " WHERE c.customer_id = ?")
                .param(customer)
                .query(String.class)
                .single();
    }

    @OnOneServer
    @Test
    void whoIsMergedIntoAnErasedPersonLaterIsErasedToo() {
        erase(PERSON);
        shop.client("kk-late").line("T8", "1", "2025-03-03 09:00:00", "kk-late", "60");
        done("2025-03-03");
        assertThat(facts("kk-late")).isEqualTo("60.0000");
        links(shop, "merged", "kk-late", PERSON);
        NightSummary night = shop.night("2025-03-04");
        assertThat(night.message()).isNull();
        assertThat(night.notes()).contains("1 customer was merged into persons who were erased here, and erased too.");
        assertThat(Traces.of("kk-late", shop.own())).isEmpty();
        assertThat(traces()).isEmpty();
        done("2025-03-04");
        assertThat(Traces.of("kk-late", shop.own())).isEmpty();
    }

    @Test
    void goodwillAndTheListOfWhoCostsMostForgetThePerson() {
        shop.insert("contact", "client", PERSON, "at", "2025-03-02 10:00:00", "minutes", 3_000);
        done("2025-03-03");
        int person = shop.own()
                .jdbc()
                .sql("SELECT customer_no FROM customer WHERE customer_id = ?")
                .param(PERSON)
                .query(Integer.class)
                .single();
        assertThat(rowsOf(person)).containsExactly(1, 1);
        erase(PERSON);
        assertThat(rowsOf(person)).containsExactly(0, 0);
        done("2025-03-03");
        assertThat(rowsOf(person)).containsExactly(0, 0);
    }

    private List<Integer> rowsOf(int customer) {
        return java.util.stream.Stream.of("customer_goodwill", "attention_losing")
                .map(table -> shop.own()
                        .jdbc()
                        .sql("SELECT COUNT(*) FROM " + table + " WHERE customer_no = ?")
                        .param(customer)
                        .query(Integer.class)
                        .single())
                .toList();
    }

    @Test
    void sentencesThatNamedThePersonForgetTheName() {
        links(shop, "merged", PERSON, MERGED);
        assertThat(shop.night("2025-03-04").message()).contains(PERSON);
        assertThat(traces()).contains("run.message", "BATCH_STEP_EXECUTION.EXIT_MESSAGE");
        links(shop, "merged", PERSON, PERSON);
        done("2025-03-04");
        erase(PERSON);
        assertThat(traces()).isEmpty();
    }

    @OnOneServer
    @Test
    void withoutTheRightKeyNoNightIsDone() {
        erase(PERSON);
        assertRefused(options -> options.privacyKey = "", "it is not set");
        assertRefused(options -> options.privacyKey = KEY.toUpperCase(java.util.Locale.ROOT), "it is another");
        assertThat(traces()).isEmpty();
        shop.change(options -> options.privacyKey = KEY);
        done("2025-03-03");
        assertThat(traces()).isEmpty();
    }

    private void assertRefused(Consumer<Shop.Options> otherwise, String why) {
        NightSummary night = shop.change(otherwise).night("2025-03-03");
        assertThat(night.exitCode()).isEqualTo(ExitCode.SETTINGS);
        assertThat(night.message())
                .contains(why)
                .contains("2 customers were erased")
                .doesNotContain(KEY);
    }
}
