package org.goldenlist.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.goldenlist.night.NightSummary;
import org.goldenlist.night.Shop;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What customers allow is read whole, and kept as it was said last. */
class ConsentsTest {

    private static final Shop SHOP = Shop.open(options -> options.withCare());

    @AfterAll
    static void close() {
        SHOP.close();
    }

    @BeforeEach
    void aShop() {
        SHOP.clear().line("T1", "1", "2025-03-01 09:00", "ann", "10");
        SHOP.own().run("DELETE FROM import_consents;");
        for (String id : List.of("ann", "bob", "cid", "dot")) {
            SHOP.client(id);
        }
    }

    private static void says(
            @Nullable String client,
            @Nullable String purpose,
            @Nullable String channel,
            @Nullable Boolean yes,
            @Nullable String at) {
        SHOP.insert("allowed", "client", client, "purpose", purpose, "channel", channel, "granted", yes, "at", at);
    }

    private static NightSummary night(String day) {
        NightSummary night = SHOP.night(day);
        assertThat(night.message()).isNull();
        return night;
    }

    private static List<String> kept() {
        return SHOP.own()
                .jdbc()
                .sql(
                        "SELECT CONCAT_WS(' ', c.customer_id, t.purpose, t.channel, IF(t.granted, 'yes', 'no'), t.changed_on)"
                                + " FROM consent t JOIN customer c ON c.customer_no = t.customer_no"
                                + " ORDER BY c.customer_id, t.purpose, t.channel")
                .query(String.class)
                .list();
    }

    private static List<String> consenting(String purpose, String channel) {
        return new Consents(SHOP.own().jdbc(), SHOP.files())
                .of(purpose, channel).stream().map(ConsentsTest::id).sorted().toList();
    }

    private static String id(int number) {
        return SHOP.own()
                .jdbc()
                .sql("SELECT customer_id FROM customer WHERE customer_no = ?")
                .param(number)
                .query(String.class)
                .single();
    }

    @Test
    void theLatestWordDecidesAndWhatCannotBeReadIsLeftOutAndSaid() {
        says("ann", " Club ", null, true, "2025-01-05 10:00:00");
        says("ann", "club", "Mail", false, "2025-01-06 10:00:00");
        says("bob", "club", "", true, "2025-01-05 10:00:00");
        says("bob", "CLUB", null, false, "2025-01-05 09:00:00");
        says("cid", "club", "mail", true, "2025-01-05 10:00:00");
        says("dot", "club", null, false, "2025-01-05 10:00:00");
        says("dot", "club", null, true, "2025-02-05 10:00:00");
        says("eve", "club", null, true, "2025-01-05 10:00:00");
        says("eve", "photo", null, true, "2025-01-05 10:00:00");
        says(null, "club", null, true, "2025-01-05 10:00:00");
        says("ann", "photo", null, null, "2025-01-05 10:00:00");
        says("ann", "photo", "m".repeat(51), true, "2025-01-05 10:00:00");

        NightSummary night = night("2025-03-01");

        assertThat(kept())
                .containsExactly(
                        "ann club  yes 2025-01-05",
                        "ann club mail no 2025-01-06",
                        "bob club  no 2025-01-05",
                        "cid club mail yes 2025-01-05",
                        "dot club  yes 2025-02-05");
        assertThat(night.notes())
                .contains(
                        "3 consents of the source shop have no usable customer_id, purpose, channel, granted or changed_at and"
                                + " were left out.",
                        "2 consents of the source shop have a customer without a record in the feed customers and were left"
                                + " out.");
        assertThat(consenting("club", Consents.ANY_CHANNEL)).containsExactly("ann", "dot");
        assertThat(consenting("Club", "MAIL")).as("a later no by mail").containsExactly("cid", "dot");
        assertThat(consenting("photo", "mail")).isEmpty();
    }

    @Test
    void onlyWhatChangedIsWrittenAndWhatIsGoneGoes() {
        says("ann", "club", null, true, "2025-01-05 10:00:00");
        says("bob", "club", null, true, "2025-01-04 10:00:00");
        night("2025-03-01");
        SHOP.own().run("UPDATE consent SET changed_on = '2001-01-01';");
        night("2025-03-02");
        assertThat(kept()).as("left alone").containsExactly("ann club  yes 2001-01-01", "bob club  yes 2001-01-01");

        SHOP.sales()
                .run("DELETE FROM allowed WHERE client = 'bob';\nUPDATE client SET merged = 'bob' WHERE id = 'ann';");
        night("2025-03-03");
        assertThat(kept())
                .as("of the record, and of the one that it counts for")
                .containsExactly("ann club  yes 2025-01-05", "bob club  yes 2025-01-05");
        says("bob", "club", null, false, "2025-01-05 10:00:00");
        night("2025-03-04");
        assertThat(kept())
                .as("on one day a no beats a yes")
                .containsExactly("ann club  yes 2025-01-05", "bob club  no 2025-01-05");

        SHOP.sales().run("DELETE FROM allowed;");
        night("2025-03-05");
        assertThat(kept()).isEmpty();
    }

    @Test
    void whatIsImportedHoldsAtOnce() {
        says("ann", "club", null, true, "2025-01-05 10:00:00");
        SHOP.sales().run("UPDATE client SET merged = 'dot' WHERE id = 'cid';");
        night("2025-03-01");
        assertThat(consenting("club", "")).containsExactly("ann");
        SHOP.own().run("""
                INSERT INTO import_consents VALUES ('ann', 'Club', '', FALSE, '2025-03-02 08:00:00');
                INSERT INTO import_consents VALUES ('cid', 'Club', '', TRUE, '2025-03-02 08:00:00');
                INSERT INTO import_consents VALUES ('nobody', 'Club', '', TRUE, '2025-03-02 08:00:00');
                """);
        assertThat(consenting("club", "")).containsExactly("cid", "dot");
    }
}
