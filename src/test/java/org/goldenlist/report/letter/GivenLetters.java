package org.goldenlist.report.letter;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.goldenlist.report.look.Merchant;
import org.goldenlist.report.look.RecordingTemplates;

/** Letters of Harbour & Vine, for who looks at what templates are given. */
public final class GivenLetters {

    private GivenLetters() {}

    public static void fill(RecordingTemplates templates, Path folder) {
        LetterHouse house = Letters.house(Locale.ENGLISH, null);
        Letter letter = Letters.margaret().build();
        for (LetterKind kind : List.of(LetterKind.NEWSLETTER, LetterKind.CERTIFICATE)) {
            new LetterPress(templates, kind.template(), house.parameters())
                    .filled(List.of(new LetterWriter(kind, house, Letters.DATE).page(letter)));
        }
        PrintedLetter printed = PrintedLetter.of(letter, "en", Path.of("10008.8.pdf"), 1);
        new PrintRun(
                        LetterKind.NEWSLETTER,
                        Merchant.settings(Locale.ENGLISH, null),
                        templates,
                        Letters.DATE,
                        List.of(printed))
                .merge(List.of(), folder.resolve("cover.pdf"));
    }
}
