package org.goldenlist.report.newsletter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.goldenlist.club.Club;
import org.goldenlist.club.ClubSettings;
import org.goldenlist.report.look.Merchant;
import org.goldenlist.report.look.Pages;
import org.goldenlist.store.ShippedFiles;
import org.goldenlist.store.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who is named is who consents. */
class NewsletterTablesTest {

    private static final String TEXT = "---\nmasthead: News\n---\n# Title\n\nBelow\n\nText.\n";

    @TempDir
    Path folder;

    private TestDatabase own;

    @BeforeEach
    void customers() {
        own = TestDatabase.migrated();
        own.run("INSERT INTO source (source_no, name) VALUES (1, 'shop');");
        for (int i = 0; i < 60; i++) {
            int number = 100 + i;
            own.run("INSERT INTO customer (customer_no, customer_id, known, name, customer_since) VALUES (" + number
                    + ", 'K" + i + "', " + (i % 11 != 3) + ", 'Member<" + i + ">', '2015-01-01');\n"
                    + "INSERT INTO customer_grade VALUES (" + number + ", '" + "ABC".charAt(i % 3) + "', "
                    + (i % 13 == 6) + ", '2026-01-01', 1, 'A');\n"
                    + "INSERT INTO consent VALUES (1, " + number + ", 'club', '" + (i % 17 == 4 ? "mail" : "") + "', "
                    + (i % 5 != 0) + ", '2026-02-01');");
        }
        own.run(
                "INSERT INTO event_guest (item_id, held_on, customer_no, grade, by_reward, state, persons, invited_on, noted_by,"
                        + " noted_at) VALUES ('eve', '2026-12-10', 101, 'A', FALSE, 'invited', 0, '2026-11-01', 'x', NOW()),"
                        + " ('off', '2026-12-11', 101, 'A', FALSE, 'not coming', 0, '2026-11-01', 'x', NOW()),"
                        + " ('old', '2026-11-01', 101, 'A', FALSE, 'coming', 0, '2026-10-01', 'x', NOW());\n"
                        + "INSERT INTO catalogue_words (item_id, open_from, kind, title, about, held_on) VALUES"
                        + " ('eve', '1000-01-01', 'event', 'An evening', 'With wine.', '2026-12-10');");
    }

    @AfterEach
    void close() {
        own.close();
    }

    private String made() {
        Club club = new Club(own.jdbc(), new ShippedFiles(null), ClubSettings.byDefault());
        new ClubNewsletter(
                        Merchant.settings(Locale.ENGLISH, null),
                        "",
                        "",
                        own.dataSource(),
                        () -> TEXT,
                        () -> new ShownMembers(club.mayBeNamed(), club.mayBePictured(), Map.of()))
                .render(LocalDate.of(2026, 11, 19), folder);
        return String.join("\n", Pages.of(folder.resolve("club-newsletter-2026-11-19.pdf")));
    }

    private List<String> consenting() {
        return own.jdbc()
                .sql(
                        "SELECT c.name FROM customer c JOIN customer_grade g USING (customer_no) JOIN consent t USING (customer_no)"
                                + " WHERE c.known = 1 AND g.grade < 'C' AND g.lapsed = 0 AND t.purpose = 'club' AND t.channel = ''"
                                + " AND t.granted = 1")
                .query(String.class)
                .list();
    }

    @Test
    void whoIsNamedIsWhoConsents() {
        List<String> consenting = consenting();
        assertThat(consenting).hasSizeBetween(10, 40);
        assertThat(named(made())).containsExactlyInAnyOrderElementsOf(consenting);

        own.run("UPDATE consent SET granted = FALSE WHERE customer_no < 140;");
        assertThat(named(made())).containsExactlyInAnyOrderElementsOf(consenting());
        own.run("DELETE FROM consent;");
        assertThat(named(made())).isEmpty();
    }

    private static List<String> named(String text) {
        return Pattern.compile("Member<\\d+>")
                .matcher(text)
                .results()
                .map(found -> found.group())
                .toList();
    }

    @Test
    void theNextEveningIsOneToWhichSomebodyIsInvited() {
        assertThat(made())
                .contains("December")
                .contains("Thursday")
                .contains("An evening")
                .contains("With wine.")
                .doesNotContain("off", "old");
    }
}
