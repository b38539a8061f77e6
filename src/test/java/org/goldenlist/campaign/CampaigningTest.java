package org.goldenlist.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.goldenlist.fault.ExitCode;
import org.goldenlist.fault.GoldenListException;
import org.goldenlist.metric.Profit;
import org.goldenlist.metric.ProfitSettings;
import org.goldenlist.person.Erasure;
import org.goldenlist.person.PrivacySettings;
import org.goldenlist.person.Tombstones;
import org.goldenlist.store.Lease;
import org.goldenlist.store.ShippedFiles;
import org.goldenlist.store.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Campaigns of a company with 210 customers, all of them C, as of the night of 28 February 2026. Who gets the offer buys for 100 in
 * March and rises to B, who does not buys for 75; the goods cost 60, and a minute of attention costs 1.
 */
class CampaigningTest {

    private static final LocalDate MARCH = LocalDate.parse("2026-03-01");
    private static final Duration LEASE = Duration.ofSeconds(5);
    private static final String KEY = "k".repeat(32);

    @TempDir
    private Path folder;

    private final ShippedFiles files = new ShippedFiles(null);
    private static final TestDatabase OWN = TestDatabase.migrated();
    private Campaigning campaigning;

    @BeforeEach
    void customers() {
        for (String table : List.of(
                "campaign",
                "campaign_member",
                "campaign_result",
                "fact_customer_day",
                "fact_service_day",
                "movement",
                "graded_night",
                "erased_customer")) {
            OWN.run("DELETE FROM " + table);
        }
        OWN.run("DELETE FROM customer WHERE customer_no > 1");
        OWN.run("INSERT INTO customer (customer_no, customer_id, known) VALUES "
                + rows(no -> "(" + no + ", 'K" + no + "', TRUE)"));
        OWN.run(
                "INSERT INTO movement SELECT '2026-02-01', customer_no, 'baseline', NULL, 'C', NULL, FALSE, NULL, NULL, 0, 1,"
                        + " 0, 0, 0, 0, 'PROFIT', 0, 0, 0, '' FROM customer WHERE customer_no > 1");
        OWN.run("INSERT INTO fact_customer_day SELECT '2026-02-10', customer_no, 1, 1, 1, 0, 1, 0, 0, customer_no, 0, 0"
                + " FROM customer WHERE customer_no > 1");
        night("2026-02-28");
        campaigning = new Campaigning(
                OWN.settings(),
                CampaignSettings.usual(),
                new Profit(new ProfitSettings(new BigDecimal("0.30"), new BigDecimal("60"))),
                LEASE,
                files,
                Clock.fixed(Instant.parse("2026-03-01T09:00:00Z"), ZoneOffset.UTC),
                "ann");
    }

    @AfterAll
    static void close() {
        OWN.close();
    }

    private static String rows(java.util.function.IntFunction<String> row) {
        return IntStream.rangeClosed(2, 211).mapToObj(row).collect(Collectors.joining(", "));
    }

    private void night(String date) {
        OWN.run("INSERT INTO graded_night VALUES ('" + date + "', 'PROFIT', 0, 0, 'CUSTOMERS')");
    }

    /** A file of so many customers, to the first of whom it is promised. */
    private Path file(int customers) throws IOException {
        Path file = folder.resolve("spring.csv");
        Files.writeString(
                file,
                "customer_id,what,cost,promised\n"
                        + IntStream.range(2, 2 + customers)
                                .mapToObj(no -> "K" + no + ",a box,4.00," + (no == 2 ? "yes" : "no"))
                                .collect(Collectors.joining("\n")));
        return file;
    }

    private static Campaigning.Wish spring(@Nullable String heldBack) {
        return new Campaigning.Wish(
                "spring", "offer", MARCH, 31, heldBack == null ? null : new BigDecimal(heldBack), null);
    }

    private void march() {
        OWN.run("INSERT INTO fact_customer_day SELECT '2026-03-05', customer_no, 1, 1, 1, 0, 1, 0, 0,"
                + " CASE WHEN held_back THEN 75 ELSE 100 END, 60, 0 FROM campaign_member");
        OWN.run("INSERT INTO fact_customer_day SELECT '2026-04-01', customer_no, 1, 1, 1, 0, 1, 0, 0, 999, 0, 0"
                + " FROM campaign_member");
        OWN.run("INSERT INTO fact_service_day SELECT '2026-03-31', customer_no, 1, 1, 1, 0, 0 FROM campaign_member");
        OWN.run(
                "INSERT INTO movement SELECT '2026-03-10', customer_no, 'rise', 'C', 'B', FALSE, FALSE, '2026-02-01', 0, 0, 1,"
                        + " 0, 0, 0, 0, 'PROFIT', 0, 0, 0, '' FROM campaign_member WHERE NOT held_back");
    }

    private static void refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable act, ExitCode code, String text) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        GoldenListException.class, e -> assertThat(e.exitCode()).isEqualTo(code))
                .hasMessageContaining(text);
    }

    @Test
    void isStartedOnceAndShowsWhoGetsTheOffer() throws IOException {
        Path file = file(201);
        assertThat(campaigning.start(spring(null), file, true).heldBack()).hasSize(20);
        assertThat(campaigning.list()).as("a trial").isEmpty();

        Started started = campaigning.start(spring(null), file, false);
        assertThat(started.fresh()).isTrue();
        assertThat(started.offered()).hasSize(181).contains(2);
        assertThat(started.heldBack()).hasSize(20).doesNotContain(2);
        assertThat(started.cost()).isEqualByComparingTo("724");
        assertThat(started.endsOn()).isEqualTo("2026-03-31");
        assertThat(OWN.jdbc()
                        .sql("SELECT COUNT(*) FROM (SELECT stratum, SUM(held_back) AS held FROM campaign_member"
                                + " WHERE stratum IS NOT NULL GROUP BY stratum HAVING held BETWEEN 6 AND 7) s")
                        .query(Integer.class)
                        .single())
                .as("terciles of one grade, each with its part")
                .isEqualTo(3);

        Campaigning.Shown shown = campaigning.show("spring");
        assertThat(shown.campaign().startedBy()).isEqualTo("ann");
        assertThat(shown.members()).hasSize(201);
        assertThat(shown.members().get(0).netProfit()).as("of K10").isEqualByComparingTo("10");

        Started again = campaigning.start(spring(null), file, false);
        assertThat(again.fresh()).isFalse();
        assertThat(again.heldBack()).isEqualTo(started.heldBack());
        refused(
                () -> campaigning.start(spring("20"), file, false),
                ExitCode.DATA,
                "A campaign spring was started before, with other customers, offers, days, share or seed.");
        assertThat(campaigning.list())
                .extracting(Campaign::offered, Campaign::heldBack, Campaign::promised)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(181, 20, 1));
        refused(() -> campaigning.show("summer"), ExitCode.DATA, "There is no campaign summer. There are: spring.");
    }

    @Test
    void whoIsInAnotherOneInSomeOfTheSameDaysIsCounted() throws IOException {
        assertThat(campaigning.start(spring(null), file(30), false).alsoIn()).isEmpty();
        Path fewer = file(12);
        assertThat(campaigning
                        .start(window("easter", "2026-03-31"), fewer, true)
                        .alsoIn())
                .as("one day in common")
                .containsExactly(new Started.AlsoIn("spring", 12));
        assertThat(campaigning.start(window("april", "2026-04-01"), fewer, true).alsoIn())
                .isEmpty();
    }

    private static Campaigning.Wish window(String name, String from) {
        return new Campaigning.Wish(name, "offer", LocalDate.parse(from), 31, null, null);
    }

    @Test
    void whatCameOfItIsSaidOnceItsWindowIsOver() throws IOException {
        campaigning.start(spring(null), file(201), false);
        refused(
                () -> campaigning.result("spring", true),
                ExitCode.DATA,
                "Nothing is known yet; ask again after its end, or with --preliminary from the night of 2026-03-01 on.");
        march();
        night("2026-03-15");
        refused(
                () -> campaigning.result("spring", false),
                ExitCode.DATA,
                "The window of the campaign spring runs from 2026-03-01 to 2026-03-31, and the last night was that of"
                        + " 2026-03-15. Ask again after its end; what is known so far is shown with --preliminary.");
        CampaignResult soFar = campaigning.result("spring", true);
        assertThat(soFar.preliminary()).isTrue();
        assertThat(soFar.measures().get(0).offeredMean()).isEqualByComparingTo("40");
        assertThat(kept()).isEmpty();

        night("2026-03-31");
        CampaignResult result = campaigning.result("spring", false);
        assertThat(result.verdict()).isEqualTo(Verdict.EFFECTIVE);
        assertThat(result.offeredCompared()).isEqualTo(180);
        assertThat(result.costCompared()).isEqualByComparingTo("720");
        assertThat(result.costPromised()).isEqualByComparingTo("4");
        assertThat(result.gain()).as("25 x 180 - 720").isEqualByComparingTo("3780");
        assertThat(result.returnShare()).isEqualByComparingTo("5.25");
        assertThat(result.notes()).isEmpty();
        assertThat(kept())
                .containsExactly(
                        "fell 0.0000 0.0000 0.0000 0.0000 0.0000 no difference seen",
                        "orders 1.0000 1.0000 0.0000 0.0000 0.0000 no difference seen",
                        "profit 39.0000 14.0000 25.0000 25.0000 25.0000 effective",
                        "rose 1.0000 0.0000 1.0000 1.0000 1.0000 effective");
        OWN.run("UPDATE fact_customer_day SET net_revenue = net_revenue - 30 WHERE business_date = '2026-03-05' AND"
                + " customer_no IN (SELECT customer_no FROM campaign_member WHERE NOT held_back)");
        assertThat(campaigning.result("spring", false).verdict()).isEqualTo(Verdict.HARMFUL);
        assertThat(kept()).contains("profit 9.0000 14.0000 -5.0000 -5.0000 -5.0000 harmful");
    }

    private List<String> kept() {
        return OWN.jdbc()
                .sql("SELECT CONCAT_WS(' ', measure, offered_mean, held_back_mean, difference, low, high, verdict)"
                        + " FROM campaign_result ORDER BY measure")
                .query(String.class)
                .list();
    }

    @Test
    void tooSmallAGroupIsSaidAndNotComputedAway() throws IOException {
        campaigning.start(spring(null), file(101), false);
        march();
        night("2026-03-31");
        CampaignResult result = campaigning.result("spring", false);
        assertThat(result.verdict()).isEqualTo(Verdict.TOO_SMALL);
        assertThat(result.gain()).isNull();
        assertThat(result.notes())
                .containsExactly("It takes 20 customers on each side to say more (goldenlist.campaign.least-group).");
        assertThat(kept()).contains("profit 39.0000 14.0000 too small to say");
    }

    @Test
    void withNobodyHeldBackThereIsNothingToCompareWith() throws IOException {
        assertThat(campaigning.start(spring("0"), file(30), false).heldBack()).isEmpty();
        night("2026-03-31");
        CampaignResult result = campaigning.result("spring", false);
        assertThat(result.verdict()).isEqualTo(Verdict.TOO_SMALL);
        assertThat(result.notes()).containsExactly("Nobody was held back, so there is nobody to compare with.");
    }

    @Test
    void whoWasMergedOrErasedSinceIsNotCompared() throws IOException {
        campaigning.start(spring(null), file(201), false);
        march();
        night("2026-03-31");
        OWN.run("UPDATE customer SET counts_for = 'K4' WHERE customer_no = 5");
        Tombstones tombstones = Tombstones.load(OWN.jdbc(), new PrivacySettings(KEY));
        new Erasure(OWN.jdbc(), files, tombstones).erase(List.of("K6"));
        CampaignResult result = campaigning.result("spring", false);
        assertThat(result.offeredCompared() + result.heldBackCompared()).isEqualTo(197);
        assertThat(result.notes())
                .containsExactly("2 customers are left out: merged since with another customer of the campaign.");
        assertThat(result.measures().get(0).difference()).isEqualByComparingTo("25");
        assertThat(campaigning.show("spring").members())
                .extracting(CampaignMember::customerId)
                .hasSize(200)
                .doesNotContain("K6");
    }

    @Test
    void everythingThatIsWrongWithAFileIsSaidAtOnce() throws IOException {
        Path file = folder.resolve("wrong.csv");
        OWN.run("UPDATE customer SET counts_for = 'K3' WHERE customer_no = 4");
        Files.writeString(
                file,
                "customer_id;what;cost;promised\nK2;a box;4;\nK2;a box;4;\nK4;a box;4;\nnobody;a box;4;\nK5;;4;\n"
                        + "K6;a box;-4;\nK7;a box;4;perhaps\n;a box;4;\n\nK8;a box;4;no;5\n");
        assertThatThrownBy(() -> campaigning.start(spring(null), file, false))
                .hasMessageContainingAll(
                        "wrong.csv has 8 faults; nothing was started:",
                        "line 3: customer_id: \"K2\" is on line 2 already; give each once.",
                        "line 4: customer_id: what \"K4\" buys counts for \"K3\"; name that one.",
                        "line 5: customer_id: there is no customer \"nobody\".",
                        "line 6: what: it is not said what is offered.",
                        "line 7: cost: \"-4\" is no amount;",
                        "line 8: promised: \"perhaps\" is neither yes nor no.",
                        "line 9: customer_id: there is none.",
                        "line 11: the row has 5 fields, and the header has 4;");
        Files.writeString(file, "id,what\nK2,a box\n");
        assertThatThrownBy(() -> campaigning.start(spring(null), file, false))
                .hasMessageContaining("has a column \"id\" that is not known, lacks the column customer_id, lacks the"
                        + " column cost; nothing was started. Columns are: customer_id, what, cost, promised;");
        Files.writeString(file, "customer_id,what,cost\n");
        assertThatThrownBy(() -> campaigning.start(spring(null), file, false))
                .hasMessageContaining("names no customer");
        Files.write(file, "customer_id,what,cost\nK2,caf\u00e9,1\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> campaigning.start(spring(null), file, false)).hasMessageContaining("is not UTF-8");
        assertThat(campaigning.list()).isEmpty();
    }

    @Test
    void isRefusedOnceItsFirstDayIsKnownAndWhileANightRuns() throws IOException {
        Path file = file(30);
        Campaigning.Wish tooLate =
                new Campaigning.Wish("a", "offer", LocalDate.parse("2026-02-28"), 80, new BigDecimal("10"), null);
        refused(
                () -> campaigning.start(tooLate, file, true),
                ExitCode.USAGE,
                "The sales of 2026-02-28 are known already: the last night was that of 2026-02-28.");
        Campaigning.Wish wrong = new Campaigning.Wish(" a ", "offer", MARCH, 800, new BigDecimal("60"), null);
        assertThatThrownBy(() -> campaigning.start(wrong, file, false))
                .hasMessageContainingAll(
                        "The name must be a text on one line, without blanks around it.",
                        "is longer than 730 days, which is the most.",
                        "A share of 60 percent cannot be held back: give 0 to 50.");
        try (Lease night = Lease.take(OWN.jdbc(), Lease.WRITE, LEASE)) {
            refused(() -> campaigning.start(spring(null), file, false), ExitCode.LATER, "Another run is at work");
            night.assertHeld();
        }
    }
}
