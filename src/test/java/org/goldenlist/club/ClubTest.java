package org.goldenlist.club;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.goldenlist.fault.GoldenListException;
import org.goldenlist.store.ShippedFiles;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Members, what is shown of them, advocates and thanks, out of the tables of a night. */
class ClubTest {

    private static final GoldenTables TABLES = new GoldenTables();

    @TempDir
    private Path home;

    @AfterAll
    static void close() {
        TABLES.close();
    }

    @BeforeEach
    void clear() {
        TABLES.clear();
    }

    private Club club() {
        return new Club(TABLES.own().jdbc(), new ShippedFiles(home), ClubSettings.byDefault());
    }

    private List<String> members() {
        return club().members().stream()
                .map(one -> one.customerId() + " " + one.grade() + " " + one.goldenSince() + " " + one.named() + " "
                        + one.photo() + " " + one.caseStudy())
                .toList();
    }

    private List<String> shown() {
        return club().showcase().members().stream()
                .map(one -> one.name() + " " + one.goldenYears() + (one.photo() == null ? "" : " photo"))
                .toList();
    }

    @Test
    void aMemberIsGoldenAndConsents() {
        TABLES.golden(2, "K2", "A", "2025-03-01")
                .moved(2, "2024-01-01", "B")
                .moved(2, "2023-01-01", "C")
                .moved(2, "2022-01-01", "A")
                .allows(2, "club", "photo");
        TABLES.golden(3, "K3", "B", "2026-06-01").allows(3, "club", "case study");
        TABLES.golden(4, "K4", "B", "2026-06-01").allows(4, "photo", "case study");
        TABLES.customer(5, "K5").allows(5, "club");
        assertThat(members())
                .as("golden without a break since the day after the C")
                .containsExactly("K2 A 2024-01-01 true true false", "K3 B 2026-06-01 true false true");
        assertThat(club().members().get(0))
                .extracting(Member::mainCategory, Member::customerSince)
                .containsExactly("Wine", LocalDate.of(2021, 6, 10));
    }

    @Test
    void aConsentThatIsWithdrawnTodayIsGoneAtOnce() throws IOException {
        for (int number = 2; number <= 6; number++) {
            TABLES.golden(number, "K" + number, "A", "2024-06-10").allows(number, "club", "photo", "case study");
        }
        Path folder = Files.createDirectories(home.resolve("jobs/club/photos"));
        Files.write(folder.resolve("K2.png"), PNG);
        Files.write(folder.resolve("K9.png"), PNG);
        Path studies = Files.createDirectories(home.resolve("jobs/club/case-studies"));
        Files.writeString(
                studies.resolve("tea.md"), "---\ncustomer: K2\ntitle: Tea\ndate: 2026-05-01\n---\nThey sell tea.\n");
        assertThat(shown()).containsExactly("Name K2 2 photo", "Name K3 2", "Name K4 2", "Name K5 2", "Name K6 2");
        assertThat(club().showcase().caseStudies())
                .containsExactly(new Showcase.ShownCaseStudy(
                        "Name K2",
                        "Tea",
                        LocalDate.of(2026, 5, 1),
                        List.of(new Passage(Passage.Kind.PARAGRAPH, "They sell tea."))));
        assertThat(club().showcase().groups())
                .containsExactly(
                        new Grouping("city", List.of(new Group("Cork", false, 5))),
                        new Grouping("main category", List.of(new Group("Wine", false, 5))),
                        new Grouping("years with us", List.of(new Group("3 to 5", false, 5))));

        TABLES.run("UPDATE consent SET granted = FALSE WHERE customer_no = 2 AND purpose = 'photo';");
        assertThat(shown()).startsWith("Name K2 2", "Name K3 2");
        TABLES.run("INSERT INTO import_consents VALUES ('K2', 'Club', '', FALSE, '2026-06-11 09:00:00');");
        assertThat(shown()).containsExactly("Name K3 2", "Name K4 2", "Name K5 2", "Name K6 2");
        assertThat(club().showcase().toString())
                .as("and the four who are left are too few to be counted")
                .doesNotContain("K2", "They sell", "Cork", "Wine");

        Club.Checked checked = club().check();
        assertThat(checked.photos()).isEqualTo(1);
        assertThat(checked.caseStudies()).isEqualTo(1);
        assertThat(checked.faults()).extracting(ClubFault::file).containsExactly("photos/K9.png");
    }

    /** The head of a PNG of one pixel. */
    private static final byte[] PNG = {
        (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R', 0, 0, 0, 1, 0, 0, 0, 1
    };

    private Advocates.Known advocates() {
        return new Advocates(
                        TABLES.own().jdbc(),
                        new ShippedFiles(home),
                        ClubSettings.byDefault(),
                        "thank-you|thank you",
                        "manager")
                .read();
    }

    @Test
    void anAdvocateByTheTables() {
        TABLES.golden(2, "K2", "A", "2025-03-01").allows(2, "club", "photo");
        TABLES.golden(3, "K3", "B", "2025-03-01").customer(9, "K9");
        TABLES.run("""
                UPDATE customer SET account_manager = 'Ann' WHERE customer_no = 2;
                INSERT INTO offer VALUES (1, '2026-01-01', 0, 2, NULL, NULL, '2026-01-05', NULL);
                INSERT INTO offer VALUES (1, '2026-02-01', 0, 2, NULL, NULL, '2026-02-05', NULL);
                INSERT INTO offer VALUES (1, '2026-03-01', 0, 2, NULL, NULL, '2026-03-05', NULL);
                INSERT INTO offer VALUES (1, '2025-06-11', 0, 2, NULL, NULL, '2025-06-12', NULL);
                INSERT INTO offer VALUES (1, '2026-04-01', 0, 2, NULL, NULL, NULL, NULL);
                INSERT INTO offer VALUES (1, '2025-06-10', 0, 2, NULL, NULL, NULL, NULL);
                INSERT INTO complaint VALUES (1, '2025-06-10', 0, 2, NULL, NULL, NULL);
                INSERT INTO referral VALUES (1, '2025-05-05', 0, 2, 9);
                INSERT INTO referred_customer VALUES (9, 2, '2025-05-05');
                INSERT INTO attention_night VALUES ('2026-06-10', 90, 3, 'x', TRUE, TRUE, TRUE, TRUE, 2, 0, 0, NULL, 0);
                """);
        Advocates.Known known = advocates();
        assertThat(known.golden()).isEqualTo(2);
        assertThat(known.notSeen()).isEmpty();
        assertThat(known.advocates())
                .as("4 of 5 offers of 365 days, and 1 sent: 0.8 + 0.5 + 1 + 1")
                .containsExactly(new Advocate(
                        1,
                        "K2",
                        "Name K2",
                        4,
                        new java.math.BigDecimal("3.30"),
                        5,
                        4,
                        1,
                        new java.math.BigDecimal("0.00"),
                        0,
                        true,
                        false,
                        true,
                        "Ann"));
        TABLES.run("UPDATE customer_metric SET returns_365 = -1 WHERE customer_no = 2;");
        assertThat(advocates().advocates()).isEmpty();
    }

    @Test
    void thanksAreDueUntilSomebodySaidThankYou() {
        TABLES.golden(2, "K2", "A", "2025-03-01")
                .customer(3, "K3")
                .customer(8, "K8")
                .customer(9, "K9");
        TABLES.run("""
                INSERT INTO referral VALUES (1, '2026-05-05', 0, 2, 9);
                INSERT INTO referred_customer VALUES (9, 2, '2026-05-05');
                INSERT INTO referred_customer VALUES (8, 3, '2026-03-13');
                INSERT INTO contact VALUES (1, '2026-05-04', 0, 2, NULL, NULL, NULL, NULL, 'Thank you for all', NULL);
                INSERT INTO contact VALUES (1, '2026-05-06', 0, 2, NULL, NULL, NULL, NULL, 'order', NULL);
                UPDATE customer_metric SET orders_life = 2, net_profit_life = 12.3450 WHERE customer_no = 9;
                """);
        assertThat(advocates().thanksDue())
                .as("thanked before, and not since")
                .extracting(Record::toString)
                .containsExactly(
                        "ThanksDue[customerId=K3, name=Name K3, sentId=K8, sentName=Name K8, referredOn=2026-03-13, days=89,"
                                + " broughtOrders=0, broughtNetProfit=0.00, thankedBy=manager]",
                        "ThanksDue[customerId=K2, name=Name K2, sentId=K9, sentName=Name K9, referredOn=2026-05-05, days=36,"
                                + " broughtOrders=2, broughtNetProfit=12.35, thankedBy=manager]");
        TABLES.run("UPDATE referred_customer SET referred_on = '2026-03-12' WHERE customer_no = 8;\n"
                + "INSERT INTO contact VALUES (1, '2026-05-05', 0, 2, NULL, NULL, NULL, NULL, 'A THANK-YOU', NULL);");
        assertThat(advocates().thanksDue()).isEmpty();
        assertThat(advocates().notSeen())
                .containsExactly(
                        "No offer is known: nobody is taken to take nearly every one.",
                        "No source gives the feed complaints: nobody is taken to complain of nothing.",
                        "No source gives the feed contacts: nobody is known to have been thanked.");
    }

    @Test
    void withoutAGradedNightThereIsNoClub() {
        TABLES.run("DELETE FROM grade_line;");
        assertThatThrownBy(club()::showcase)
                .isInstanceOf(GoldenListException.class)
                .hasMessage("Nobody has been graded yet. Start a night with: goldenlist run nightly");
        assertThat(club().knowsConsents()).isFalse();
    }
}
