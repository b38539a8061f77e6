package org.goldenlist.report.letter;

import java.util.List;
import java.util.Locale;
import org.goldenlist.report.look.Filled;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LetterFilledTest {

    @ParameterizedTest
    @EnumSource(LetterKind.class)
    void aLetterSaysTheSameInTheSamePlacesInEachLanguage(LetterKind kind) {
        LetterHouse house = Letters.house(Locale.ENGLISH, null);
        LetterWriter writer = new LetterWriter(kind, house, Letters.DATE);
        List<CustomerPage> pages = List.of("en-IE", "de-DE", "es-ES").stream()
                .map(language -> {
                    Letters letter = Letters.margaret();
                    letter.locale = Locale.forLanguageTag(language);
                    letter.sentOthers = true;
                    return writer.page(letter.build());
                })
                .toList();
        Filled.assertIsAsBefore(
                kind.toString(), List.of(Letters.press(house, kind).filled(pages)));
    }
}
