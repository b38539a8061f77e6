package org.goldenlist.report.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LetterWriterTest {

    private final Letters letter = Letters.margaret();

    private LetterPage page(LetterKind kind) {
        return new LetterWriter(kind, Letters.house(Locale.ENGLISH, null), Letters.DATE).letter(letter.build());
    }

    private String paragraph(int number) {
        return page(LetterKind.NEWSLETTER).paragraphs().get(number).text();
    }

    @ParameterizedTest
    @CsvSource({
        "en, 2026-11-19, 'Good to have you, Margaret Keane.\nThank you.'",
        "en, 2025-11-19, 'A year together, Margaret Keane.\nThank you.'",
        "en, 2024-11-20, 'A year together, Margaret Keane.\nThank you.'",
        "en, 2024-11-19, 'Two years, Margaret Keane.\nThank you.'",
        "en, 2016-11-03, 'Ten years, Margaret Keane.\nThank you.'",
        "en, 2013-11-03, '13 years, Margaret Keane.\nThank you.'",
        "de, 2026-11-19, 'Schön, dass Sie da sind.\nDanke, Margaret Keane.'",
        "de-AT, 2025-11-19, 'Ein Jahr miteinander.\nDanke, Margaret Keane.'",
        "de, 2014-11-19, 'Zwölf Jahre.\nDanke, Margaret Keane.'",
        "es, 2025-01-01, 'Un año juntos.\nGracias, Margaret Keane.'",
        "es, 2024-01-01, 'Dos años.\nGracias, Margaret Keane.'",
        "ga-IE, 2024-01-01, 'Two years, Margaret Keane.\nThank you.'"
    })
    void theHeadlineSaysTheYearsInTheLanguageOfTheCustomer(String locale, String since, String headline) {
        letter.locale = Locale.forLanguageTag(locale);
        letter.since = java.time.LocalDate.parse(since);
        assertThat(page(LetterKind.NEWSLETTER).headline()).isEqualTo(headline);
    }

    @Test
    void whoIsTooLongForTheHeadlineIsAddressedBelowIt() {
        letter.name = "The Royal Kinsale Sailing and Rowing Club";
        letter.business = true;
        LetterPage page = page(LetterKind.NEWSLETTER);
        assertThat(page.headline()).isEqualTo("Ten years.\nThank you.");
        assertThat(page.paragraphs().get(0).text())
                .isEqualTo("Dear friends at The Royal Kinsale Sailing and Rowing Club,");
    }

    @Test
    void thanksFitTheHistory() {
        assertThat(paragraph(1)).startsWith("It is more than ten years since you first came to us.");
        assertThat(paragraph(1)).doesNotContain("others");
        letter.sentOthers = true;
        letter.since = null;
        assertThat(paragraph(1))
                .startsWith("It is not long since")
                .endsWith("And you have brought others to us, for which we thank you twice.");
        assertThat(paragraph(2)).startsWith("White wine: that is what brings you to us");
        letter.likes = "日本酒";
        assertThat(paragraph(2)).isEqualTo("We enjoy having you as a customer, and wanted to say so.");
        letter.likes = null;
        assertThat(paragraph(2)).isEqualTo("We enjoy having you as a customer, and wanted to say so.");
    }

    @Test
    void theRewardStandsThereWithHowAndUntilWhen() {
        LetterPage page = page(LetterKind.NEWSLETTER);
        assertThat(page.leftHead()).isEqualTo("Something for you");
        assertThat(page.leftText())
                .isEqualTo("A cheese and port box. It stands ready in your name at either counter."
                        + " It is yours until 31 December.");
        assertThat(page.rightHead()).isEqualTo("An evening with the winemaker");
        assertThat(page.rightText())
                .isEqualTo("Lucía Ferreiro pours six whites from Rías Baixas in our cellar."
                        + " Thursday 10 December. Tell Aoife Brennan if you come.");
        letter.promise = new Letter.Promise(
                "Two movie passes",
                "For any film.",
                null,
                Objects.requireNonNull(letter.promise).until());
        assertThat(page(LetterKind.NEWSLETTER).leftText())
                .isEqualTo("Two movie passes. For any film. Ask Aoife Brennan for it. It is yours until 31 December.");
        letter.accountManager = null;
        assertThat(page(LetterKind.NEWSLETTER).leftText())
                .isEqualTo("Two movie passes. For any film. Ask us for it. It is yours until 31 December.");
    }

    @Test
    void anInvitationAloneTakesTheFirstPlace() {
        letter.promise = null;
        LetterPage page = page(LetterKind.NEWSLETTER);
        assertThat(page.leftHead()).isEqualTo("An evening with the winemaker");
        assertThat(page.rightHead() + page.rightText()).isEmpty();
        letter.invitation = null;
        assertThat(page(LetterKind.NEWSLETTER).leftHead()).isEmpty();
    }

    @Test
    void whoLooksAfterThemStandsBesideIt() {
        LetterPage page = page(LetterKind.NEWSLETTER);
        assertThat(List.of(page.personName(), page.personRole(), page.personContact()))
                .containsExactly("Aoife Brennan", "looks after you", "020 912 3416\naoife@hv.example");
        assertThat(page.photo()).isNotNull();
        letter.accountManager = "Somebody Else";
        page = page(LetterKind.NEWSLETTER);
        assertThat(List.of(page.personName(), page.personContact())).containsExactly("Somebody Else", "");
        assertThat(page.photo()).isNull();
        letter.accountManager = null;
        page = page(LetterKind.NEWSLETTER);
        assertThat(page.personName() + page.personRole()).isEmpty();
        assertThat(page.footer())
                .isEqualTo(
                        "You get this letter since you said yes to it. Not any more? Write to letters@hv.example, and it"
                                + " stops the same day. Harbour & Vine, 3 Pier Road, Kinsale, Ireland.");
    }

    @Test
    void aLetterAbroadNamesTheCountry() {
        assertThat(page(LetterKind.NEWSLETTER).address())
                .isEqualTo("Margaret Keane\n17 Compass Hill\nKinsale P17 Z218");
        letter.country = "Germany";
        assertThat(page(LetterKind.NEWSLETTER).address())
                .isEqualTo("Margaret Keane\n17 Compass Hill\nKinsale P17 Z218\nGermany");
    }

    @ParameterizedTest
    @EnumSource(LetterKind.class)
    void whatCannotBePrintedIsRefusedWithTheCharacters(LetterKind kind) {
        LetterWriter writer = new LetterWriter(kind, Letters.house(Locale.ENGLISH, null), Letters.DATE);
        assertThat(writer.refusal(letter.build())).isEmpty();
        letter.name = "東京ワイン商会";
        assertThat(writer.refusal(letter.build()))
                .contains(
                        "the faces of letters lack characters of the name, the address or the gift: U+6771, U+4EAC, U+30EF,"
                                + " U+30A4, U+30F3");
        letter.name = "Café 🍷 Noir";
        assertThat(writer.refusal(letter.build()).orElseThrow()).contains("U+1F377");
        letter.name = " \n";
        assertThat(writer.refusal(letter.build())).contains("the record has no name");
        letter.name = "W".repeat(200);
        assertThat(writer.refusal(letter.build())).contains("the address has more than 6 lines");
    }

    @Test
    void nobodyGetsAnUpgradeLetterWithoutAnOffer() {
        letter.promise = null;
        LetterWriter writer =
                new LetterWriter(LetterKind.UPGRADE_LETTER, Letters.house(Locale.ENGLISH, null), Letters.DATE);
        assertThat(writer.refusal(letter.build())).contains("nothing is offered");
    }

    @ParameterizedTest
    @EnumSource(LetterKind.class)
    void everyLetterIsSaidInEachLanguageWithoutFiguresOfTheCustomer(LetterKind kind) {
        for (String language : List.of("en", "de", "es")) {
            letter.locale = Locale.forLanguageTag(language);
            letter.sentOthers = true;
            LetterWriter writer = new LetterWriter(kind, Letters.house(Locale.GERMANY, null), Letters.DATE);
            String texts = writer.page(letter.build()).texts();
            assertThat(texts).doesNotContain("{", "}", "€", "null", "!");
            assertThat(writer.title(letter.build(), writer.words(letter.locale)))
                    .contains("Margaret Keane");
        }
    }

    @Test
    void aNameIsNeverAPattern() {
        letter.name = "{0} O'Brien <b>";
        assertThat(page(LetterKind.NEWSLETTER).headline()).contains("{0} O'Brien <b>");
    }
}
