package org.goldenlist.report.letter;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.goldenlist.report.look.Merchant;
import org.goldenlist.report.look.Templates;
import org.jspecify.annotations.Nullable;

/** Letters of Harbour & Vine. */
final class Letters {

    static final LocalDate DATE = LocalDate.of(2026, 11, 19);

    static final LetterSettings SETTINGS = new LetterSettings(
            "Wine, coffee and delicatessen",
            "3 Pier Road, Kinsale, Ireland",
            "Ireland",
            "letters@hv.example",
            "Helen Marsh",
            null,
            new LetterSettings.Purposes("newsletter", "letters"),
            Map.of("aoife", new LetterSettings.Person("Aoife Brennan", "020 912 3416", "aoife@hv.example", null)));

    /** The components that tests replace. */
    int number = 8;

    String name = "Margaret Keane";
    boolean business;

    @Nullable
    Locale locale;

    List<String> street = List.of("17 Compass Hill");
    String country = "Ireland";

    @Nullable
    LocalDate since = LocalDate.of(2016, 11, 3);

    @Nullable
    String likes = "White wine";

    boolean sentOthers;

    @Nullable
    String accountManager = "Aoife Brennan";

    Letter.@Nullable Promise promise = new Letter.Promise(
            "A cheese and port box",
            null,
            "It stands ready in your name at either counter.",
            LocalDate.of(2026, 12, 31));

    Letter.@Nullable Invitation invitation = new Letter.Invitation(
            "An evening with the winemaker",
            "Lucía Ferreiro pours six whites from Rías Baixas in our cellar.",
            null,
            LocalDate.of(2026, 12, 10));

    static Letters margaret() {
        return new Letters();
    }

    Letter build() {
        return new Letter(
                number,
                "1000" + number,
                name,
                business,
                locale,
                street,
                "P17 Z218",
                "Kinsale",
                country,
                since,
                likes,
                sentOthers,
                accountManager,
                promise,
                invitation);
    }

    static LetterHouse house(Locale locale, @Nullable Path home) {
        return LetterHouse.of(Merchant.settings(locale, home), SETTINGS);
    }

    static LetterPress press(LetterHouse house, LetterKind kind) {
        return new LetterPress(new Templates(house.company().home()), kind.template(), house.parameters());
    }
}
