package org.goldenlist.report.club;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.goldenlist.report.look.Merchant;
import org.goldenlist.report.look.Pages;
import org.goldenlist.report.look.RenderedDocument;
import org.goldenlist.store.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who stands on the poster and on the guest lists, out of the tables. */
class ClubTablesTest {

    @TempDir
    Path folder;

    private TestDatabase own;

    @BeforeEach
    void customers() {
        own = TestDatabase.migrated();
        StringBuilder script = new StringBuilder();
        for (int number = 100; number < 140; number++) {
            script.append(
                    "INSERT INTO customer (customer_no, customer_id, known, name, account_manager) VALUES (%d, 'K%d', %s, 'Guest %d', 'Aoife');\n"
                            .formatted(number, number, number != 103, number));
            script.append("INSERT INTO customer_grade VALUES (%d, '%s', %s, '2026-01-01', 1, 'A');\n"
                    .formatted(number, "ABCDE".charAt(number % 5), number == 101));
        }
        own.run(script.toString());
    }

    @AfterEach
    void close() {
        own.close();
    }

    @Test
    void thoseAreNamedWhoAreGoldenAndConsent() throws IOException {
        Set<Integer> consenting = new HashSet<>(Set.of(100, 101, 102, 103, 105, 106, 110, 999));
        List<RenderedDocument> made = new Poster(Merchant.settings(Locale.ENGLISH, null), GivenClub.SETTINGS)
                .render(GivenClub.DATE, own.dataSource(), () -> consenting, folder);
        assertThat(made)
                .extracting(one -> folder.relativize(one.file()).toString() + one.recipient())
                .containsExactly("poster-2026-11-19-a3.pdf", "poster-2026-11-19-a4.pdfa4");
        String independent =
                "SELECT name FROM customer WHERE known AND customer_no IN (100, 101, 102, 103, 105, 106, 110)"
                        + " AND EXISTS (SELECT 1 FROM customer_grade g WHERE g.customer_no = customer.customer_no AND NOT lapsed"
                        + " AND grade < 'C') ORDER BY name";
        List<String> expected = own.jdbc().sql(independent).query(String.class).list();
        assertThat(expected).containsExactly("Guest 100", "Guest 105", "Guest 106", "Guest 110");
        for (RenderedDocument one : made) {
            assertThat(guests(one)).containsExactlyInAnyOrderElementsOf(expected);
        }
        consenting.remove(105);
        assertThat(guests(new Poster(Merchant.settings(Locale.ENGLISH, null), GivenClub.SETTINGS)
                        .render(GivenClub.DATE, own.dataSource(), () -> consenting, folder)
                        .get(1)))
                .containsExactlyInAnyOrder("Guest 100", "Guest 106", "Guest 110");
    }

    private static List<String> guests(RenderedDocument document) throws IOException {
        return Pages.of(document.file()).stream()
                .flatMap(page -> Arrays.stream(page.split("(?=Guest \\d)")))
                .filter(text -> text.matches("(?s)Guest \\d.*"))
                .map(text -> text.substring(0, "Guest 100".length()))
                .toList();
    }

    @Test
    void anEventHasItsGuestsUntilItsDayIsPast() throws IOException {
        own.run("""
                INSERT INTO event_guest VALUES
                    ('wine', '2026-11-19', 100, 'A', FALSE, 'coming', 2, 1, '2026-11-01', '2026-11-02', 'u', '2026-11-02'),
                    ('wine', '2026-11-19', 101, 'A', FALSE, 'waiting', 3, 2, '2026-11-01', '2026-11-02', 'u', '2026-11-02'),
                    ('wine', '2026-11-19', 102, 'A', TRUE, 'invited', 0, NULL, '2026-11-01', NULL, 'u', '2026-11-02'),
                    ('tea', '2026-11-18', 100, 'A', FALSE, 'coming', 2, 1, '2026-11-01', '2026-11-02', 'u', '2026-11-02');
                INSERT INTO catalogue_words VALUES ('boat', '1000-01-01', NULL, 'outing', 'A day on a boat', NULL, NULL, '2026-12-05');
                INSERT INTO reward_ledger VALUES
                    (104, '2026-10-01', 'boat', 'A boat', 'outing', 9, 9, 'A', 'A', NULL, 'approved', '2026-10-02', 'u', '2026-10-02', NULL, NULL, NULL, NULL),
                    (105, '2026-10-01', 'boat', 'A boat', 'outing', 9, 9, 'A', 'A', NULL, 'declined', '2026-10-02', 'u', '2026-10-02', NULL, NULL, NULL, NULL),
                    (106, '2026-07-01', 'boat', 'A boat', 'outing', 9, 9, 'A', 'A', NULL, 'approved', '2026-07-02', 'u', '2026-07-02', NULL, NULL, NULL, NULL);
                """);
        GuestList lists = new GuestList(Merchant.settings(Locale.ENGLISH, null));
        List<RenderedDocument> made = lists.render(GivenClub.DATE, own.dataSource(), folder);
        assertThat(made).extracting(RenderedDocument::recipient).containsExactly("wine 2026-11-19", "boat 2026-12-05");
        assertThat(made.get(1).file().getFileName()).hasToString("guest-list-boat-2026-12-05.pdf");
        assertThat(guests(made.get(0))).containsExactly("Guest 100", "Guest 102", "Guest 101");
        assertThat(guests(made.get(1))).containsExactly("Guest 104");
        assertThat(lists.render(GivenClub.DATE.plusDays(17), own.dataSource(), folder))
                .isEmpty();
    }
}
