package org.goldenlist.person;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.goldenlist.store.ShippedFiles;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Removes persons from all our tables, within the transaction under way. What they bought, and what serving them cost, stays in
 * the totals as the guests'; their days are noted to be read again, so that checksums and orders come right from the source.
 */
public final class Erasure {

    /** Tables of what was made of the facts and of what was said, by customer. */
    private static final List<String> OF_THE_CUSTOMER = List.of(
            "customer_metric",
            "customer_grade",
            "movement",
            "earned_grade",
            "customer_score",
            "customer_segment",
            "key_customer",
            "stake_what_if",
            "concentration_group",
            "segment_change",
            "customer_goodwill",
            "attention_losing",
            "customer_to_remeasure",
            "checkpoint_score",
            "restatement_customer",
            "upgrade_candidate",
            "upgrade_win_back",
            "upgrade_not_wooed",
            "second_product",
            "contact",
            "complaint",
            "promise",
            "survey",
            "offer",
            "pin",
            "customer_sign",
            "watch_case",
            "secure_plan",
            "reward_plan_row",
            "reward_ledger",
            "reward_open",
            "event_guest",
            "campaign_member",
            "promotion_share",
            "report_golden",
            "report_customer_before");

    /** What a row about a customer says in words, as nothing. */
    private static final Map<String, String> WORDS = Map.of(
            "contact", "contact_id = NULL, employee = NULL, subject = NULL",
            "complaint", "complaint_id = NULL, subject = NULL",
            "promise", "promise_id = NULL, what = NULL, employee = NULL",
            "survey", "survey_id = NULL",
            "offer", "offer_id = NULL, campaign = NULL");

    /** Feeds that no figure of the company needs: their imported rows go. */
    private static final List<String> IMPORTED_OF_A_CUSTOMER = List.of(
            "import_customers.customer_id",
            "import_promises.customer_id",
            "import_surveys.customer_id",
            "import_referrals.referrer_id",
            "import_referrals.referred_id",
            "import_offers.customer_id",
            "import_consents.customer_id");

    /** Where a sentence may have named customers: those who are merged in a circle, and those whose referrals do not count. */
    private static final List<String> SENTENCES = List.of(
            "run.message", "run_note.note", "BATCH_STEP_EXECUTION.EXIT_MESSAGE", "BATCH_JOB_EXECUTION.EXIT_MESSAGE");

    private final JdbcClient jdbc;
    private final ShippedFiles files;
    private final Tombstones tombstones;

    public Erasure(JdbcClient jdbc, ShippedFiles files, Tombstones tombstones) {
        this.jdbc = jdbc;
        this.files = files;
        this.tombstones = tombstones;
    }

    /** Who these are: the ids themselves, and all that were merged into them, which are the same persons. */
    public Set<String> samePersons(Collection<String> ids) {
        Set<String> all = new TreeSet<>(ids);
        Deque<String> open = new ArrayDeque<>(all);
        while (!open.isEmpty()) {
            jdbc
                    .sql(files.text("sql/person/same-person.sql"))
                    .param("ids", List.of(open.remove()))
                    .query(String.class)
                    .list()
                    .stream()
                    .filter(all::add)
                    .forEach(open::add);
        }
        return all;
    }

    /** Erases some persons, with all who were merged into them; returns their ids. */
    public Set<String> erase(Collection<String> persons) {
        Set<String> ids = samePersons(persons);
        ids.forEach(id -> tombstones.set(jdbc, id));
        List<Integer> numbers = numbers(ids);
        if (!numbers.isEmpty()) {
            List<String> holders = new ArrayList<>(ids);
            holders.addAll(rolledUpInto(numbers));
            jdbc.sql(files.text("sql/fact/days-of-customers.sql"))
                    .param("ids", holders)
                    .update();
            for (String step : List.of(
                    "guest-totals",
                    "guest-categories",
                    "forget-categories",
                    "guest-days",
                    "guest-service",
                    "forget-case-acts")) {
                jdbc.sql(files.text("sql/person/" + step + ".sql"))
                        .param("numbers", numbers)
                        .update();
            }
            delete("fact_customer_day", numbers);
            delete("fact_service_day", numbers);
            delete("returned_sale", numbers); // read again as those of a guest
            forgetConsents(numbers(holders));
            OF_THE_CUSTOMER.forEach(table -> delete(table, numbers));
            for (String referrals : List.of("referral WHERE referred_no", "referred_customer WHERE customer_no")) {
                jdbc.sql("DELETE FROM " + referrals + " IN (:numbers) OR referrer_no IN (:numbers)")
                        .param("numbers", numbers)
                        .update();
            }
            silence(numbers(holders));
        }
        ids.forEach(this::forgetImported);
        ids.forEach(this::redactQuarantine);
        ids.forEach(this::forgetMentions);
        if (!numbers.isEmpty()) {
            delete("customer", numbers);
        }
        return ids;
    }

    /** Their lines are in the facts of a parent, out of which only the source can tell them: the next night does. */
    private List<String> rolledUpInto(List<Integer> numbers) {
        return jdbc.sql("SELECT DISTINCT counts_for FROM customer"
                        + " WHERE customer_no IN (:numbers) AND counts_for IS NOT NULL")
                .param("numbers", numbers)
                .query(String.class)
                .list();
    }

    /** What was said to a parent may have been said to the person: without words until the next night has read it again. */
    private void silence(List<Integer> holders) {
        WORDS.forEach(
                (table, columns) -> jdbc.sql("UPDATE " + table + " SET " + columns + " WHERE customer_no IN (:numbers)")
                        .param("numbers", holders)
                        .update());
        for (String table : List.of("customer_sign", "watch_case")) { // may quote a promise or a complaint
            jdbc.sql("UPDATE " + table + " SET evidence = '' WHERE customer_no IN (:numbers)")
                    .param("numbers", holders)
                    .update();
        }
        jdbc.sql(
                        "UPDATE secure_plan SET standing = '', promise = '', contacted_by = NULL WHERE customer_no IN (:numbers)")
                .param("numbers", holders)
                .update();
        jdbc.sql("UPDATE care_day d JOIN day_to_read_again a ON a.feed = 'service' AND a.source_no = d.source_no"
                        + " AND a.business_date = d.business_date SET d.checksum = 0")
                .update();
    }

    /** A parent may owe a consent to the person: none stands until the next night has read them again. */
    private void forgetConsents(List<Integer> holders) {
        jdbc.sql("DELETE FROM consent_part WHERE part IN (SELECT customer_no DIV 4096 FROM customer"
                        + " WHERE customer_no IN (:numbers))")
                .param("numbers", holders)
                .update();
        delete("consent", holders);
    }

    List<Integer> numbers(Collection<String> ids) {
        return jdbc.sql("SELECT customer_no FROM customer WHERE customer_id IN (:ids) AND customer_no > 1")
                .param("ids", ids)
                .query(Integer.class)
                .list();
    }

    private void delete(String table, List<Integer> numbers) {
        jdbc.sql("DELETE FROM " + table + " WHERE customer_no IN (:numbers)")
                .param("numbers", numbers)
                .update();
    }

    /** Amounts stay, since they belong to the totals. */
    private void forgetImported(String id) {
        jdbc.sql("UPDATE import_transactions SET customer_id = NULL WHERE customer_id = ?")
                .param(id)
                .update();
        jdbc.sql("UPDATE import_contacts SET customer_id = '', employee = NULL, subject = NULL WHERE customer_id = ?")
                .param(id)
                .update();
        jdbc.sql("UPDATE import_complaints SET customer_id = '', subject = NULL WHERE customer_id = ?")
                .param(id)
                .update();
        for (String one : IMPORTED_OF_A_CUSTOMER) {
            String[] column = one.split("\\.");
            jdbc.sql("DELETE FROM " + column[0] + " WHERE " + column[1] + " = ?")
                    .param(id)
                    .update();
        }
        jdbc.sql("UPDATE import_customers SET parent_id = NULL WHERE parent_id = ?")
                .param(id)
                .update();
    }

    private record Quarantined(long quarantineNo, int sourceNo, String businessDate, String lineKey, String raw) {}

    private void redactQuarantine(String id) {
        jdbc
                .sql(files.text("sql/person/quarantined.sql"))
                .param("id", RawLine.asWritten(id))
                .query(Quarantined.class)
                .list()
                .stream()
                .filter(line -> RawLine.isOf(line.raw(), id))
                .forEach(line -> {
                    jdbc.sql("UPDATE quarantine SET line_key = ?, detail = reason, raw = ? WHERE quarantine_no = ?")
                            .params(RawLine.keyWithout(id, line.lineKey()), Tombstones.REDACTED, line.quarantineNo())
                            .update();
                    jdbc.sql("INSERT IGNORE INTO day_to_read_again VALUES ('transactions', ?, ?)")
                            .params(line.sourceNo(), line.businessDate())
                            .update();
                });
    }

    /** Others may refer to the person, and a night may have been refused in words that name the id. */
    private void forgetMentions(String id) {
        for (String table : List.of("stake_what_if", "concentration_group")) {
            jdbc.sql("DELETE FROM " + table + " WHERE kind = 'parent' AND what = ?")
                    .param(id)
                    .update();
        }
        jdbc.sql("UPDATE customer SET parent_id = NULL WHERE parent_id = ?")
                .param(id)
                .update();
        jdbc.sql("UPDATE customer SET merged_into = NULL WHERE merged_into = ?")
                .param(id)
                .update();
        jdbc.sql("UPDATE customer SET counts_for = NULL WHERE counts_for = ?")
                .param(id)
                .update();
        forgetSentences(id, Sentences.IN_A_CIRCLE, "A customer since erased was merged " + Sentences.IN_A_CIRCLE + ".");
        forgetSentences(
                id, Sentences.REFUSED_REFERRALS, Sentences.REFUSED_REFERRALS + ": of a customer since erased too.");
    }

    private void forgetSentences(String id, String about, String instead) {
        for (String one : SENTENCES) {
            String[] column = one.split("\\.");
            jdbc.sql("UPDATE " + column[0] + " SET " + column[1] + " = ? WHERE LOCATE(?, " + column[1]
                            + ") > 0 AND LOCATE(?, " + column[1] + ") > 0")
                    .params(instead, about, id)
                    .update();
        }
    }
}
