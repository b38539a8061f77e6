package org.goldenlist.reward;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.goldenlist.fault.GoldenListException;
import org.goldenlist.store.ShippedFiles;
import org.junit.jupiter.api.Test;

/** The catalogue, sound and with every kind of fault. */
class CatalogueFileTest {

    @Test
    void theOneThatIsShippedIsSound() {
        assertThat(CatalogueFile.load(new ShippedFiles(null)).items())
                .extracting(CatalogueItem::id)
                .contains("movie-passes", "thank-you-letter", "certificate");
    }

    @Test
    void eachKeyIsTaken() {
        Catalogue catalogue = CatalogueFile.read("""
                rewards:
                  - id: wine-evening
                    kind: event
                    title: An evening with our winemakers
                    cost: 35
                    value: 60.5
                    grades: [A, B]
                    places: 40
                    on: 2026-11-20
                    from: 2026-10-05
                    not-after: [certificate]
                    categories: [Wine, "Beer, ale"]
                    consent: Letters
                    age: 18
                    customers: person
                """);
        assertThat(catalogue.items()).hasSize(3).last().satisfies(item -> {
            assertThat(item.cost()).isEqualTo("35.00");
            assertThat(item.value()).isEqualTo("60.50");
            assertThat(item.available()).isEqualTo(40);
            assertThat(item.window()).isEqualTo("2026-10-05 to 2026-11-20");
            assertThat(item.categories()).containsExactly("Wine", "Beer, ale");
            assertThat(item.consent()).isEqualTo("letters");
            assertThat(item.age()).isEqualTo(18);
        });
        assertThat(CatalogueFile.read("").items()).containsExactly(Catalogue.CERTIFICATE, Catalogue.LETTER);
        assertThat(CatalogueFile.read("").fingerprint()).isNotEqualTo(catalogue.fingerprint());
    }

    @Test
    void allFaultsAreSaidAtOnceWithTheirLines() {
        assertThatThrownBy(() -> CatalogueFile.read("""
                rewards:
                  - id: movie passes
                    kind: present
                    title: Two movie passes
                    cost: -18
                    stock: -3
                  - id: box
                    kind: gift
                    cost: 10
                    colour: red
                    from: 2026-12-01
                    to: 2026-11-01
                    not-after: [wine]
                  - id: trip
                    kind: outing
                    title: A trip
                    cost: 1e3
                    stock: 4
                    grades: [A, F]
                  - nothing
                """))
                .isInstanceOf(GoldenListException.class)
                .hasMessage("""
                        jobs/rewards/catalogue.yaml has 14 faults:
                          line 2: movie passes: id is no id: small letters and figures, with hyphens between them, such as movie-passes.
                          line 3: movie passes: kind is "present"; valid are gift, outing, event, discount, feature, letter, certificate.
                          line 5: movie passes: cost is "-18"; give an amount from 0 on, such as 24.50, without a currency.
                          line 6: movie passes: stock is "-3"; give a whole number from 0 to 1000000000.
                          line 10: a reward: has a key colour; valid are id, kind, title, cost, value, grades, stock, places, on, from, to, not-after, categories, consent, age, customers, about, how.
                          line 7: box: lacks title.
                          line 11: box: from is 2026-12-01, after the last day, 2026-11-01.
                          line 17: trip: cost is "1e3"; give an amount from 0 on, such as 24.50, without a currency.
                          line 19: trip: grades names F; valid are A, B, C, D and E.
                          line 14: trip: lacks on: the day of the outing, as 2026-12-11.
                          line 14: trip: lacks places: how many can come to the outing.
                          line 18: trip: stock is for things; an outing has places.
                          line 20: a reward begins with "- id:".""".replace("14 faults", "13 faults"));
    }

    @Test
    void whatThereAlwaysIsCostsNothingAndIsForEverybody() {
        assertThat(CatalogueFile.read("""
                        rewards:
                          - {id: certificate, kind: certificate, title: Framed, cost: 0, value: 4}
                        """).items())
                .extracting(CatalogueItem::title)
                .containsExactly("Framed", "A thank-you letter");
        assertThatThrownBy(() -> CatalogueFile.read("""
                rewards:
                  - id: thank-you-letter
                    kind: letter
                    title: A letter
                    cost: 0.70
                    to: 2026-12-31
                """)).hasMessage("""
                        jobs/rewards/catalogue.yaml has 2 faults:
                          line 5: thank-you-letter: cost is 0.70; it is what there always is, and costs 0.00.
                          line 6: thank-you-letter: to cannot be given: it is for everybody at any time; give id, kind, title, cost, value, about, how.""");
    }

    @Test
    void windowsOfOneRewardLieApart() {
        String first = """
                rewards:
                  - {id: box, kind: gift, title: Winter, cost: 5, from: 2026-10-01, to: 2026-12-31}
                  - {id: box, kind: gift, title: Spring, cost: 5, from: %s}
                  - {id: tea, kind: gift, title: Tea, cost: 5, not-after: [box, cake]}
                """;
        assertThatThrownBy(() -> CatalogueFile.read(first.formatted("2026-12-31")))
                .hasMessage("""
                        jobs/rewards/catalogue.yaml has 2 faults:
                          line 3: box: its window, 2026-12-31 to any day, overlaps that of line 2, 2026-10-01 to 2026-12-31; give another id, or windows that lie apart.
                          line 4: tea: not-after names cake, which the catalogue does not hold.""");
        assertThatThrownBy(() -> CatalogueFile.read(first.formatted("2027-01-01")))
                .hasMessageContaining("has 1 fault:");
    }

    @Test
    void whatIsNoYamlIsSaidWithItsLine() {
        assertThatThrownBy(() -> CatalogueFile.read("rewards:\n  - id: a\n   kind: gift\n"))
                .hasMessageContaining("line 3: this is no YAML");
        assertThatThrownBy(() -> CatalogueFile.read("gifts: []"))
                .hasMessageContaining("line 1: the file holds one key, rewards, and below it a list of rewards.");
    }

    @Test
    void whatLettersSayOfItIsNoOtherCatalogue() {
        String item = """
                rewards:
                  - {id: box, kind: gift, title: A box, cost: 5%s}
                """;
        Catalogue plain = CatalogueFile.read(item.formatted(""));
        Catalogue said = CatalogueFile.read(item.formatted(", about: Packed by us., how: Take it."));
        assertThat(said.items().get(0).words()).isEqualTo(new CatalogueItem.Words("Packed by us.", "Take it."));
        assertThat(said.fingerprint()).isEqualTo(plain.fingerprint());
        assertThatThrownBy(() -> CatalogueFile.read(item.formatted(", how: " + "x".repeat(301))))
                .hasMessageContaining("box: how has more than 300 characters");
    }
}
