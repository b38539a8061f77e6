package org.goldenlist.report.club;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.goldenlist.report.letter.LetterSettings;
import org.goldenlist.report.look.Merchant;
import org.goldenlist.report.look.RecordingTemplates;
import org.goldenlist.report.look.Templates;

/** The club of Harbour & Vine, for who looks at what templates are given. */
public final class GivenClub {

    static final LocalDate DATE = LocalDate.of(2026, 11, 19);

    static final LetterSettings SETTINGS = new LetterSettings(
            "Wine, coffee and delicatessen",
            "3 Pier Road, Kinsale",
            "Ireland",
            "020 912 3410",
            "",
            null,
            new LetterSettings.Purposes("newsletter", "letters"),
            null);

    private static final List<String> NAMES = List.of(
            "Zoë and Piet de Wit",
            "Ana Beltrán",
            "Søren Kjær",
            "Róisín McGrath",
            "Agnieszka Zając",
            "O’Hara & Daughters",
            "Église Saint-Malo");

    private GivenClub() {}

    public static void fill(RecordingTemplates templates) {
        Poster poster = poster(Locale.ENGLISH, templates);
        poster.fill(poster.page(named(NAMES), DATE));
        guestList(Locale.ENGLISH, templates).filled(evening());
    }

    static Poster poster(Locale locale, Templates templates) {
        return new Poster(Merchant.settings(locale, null), SETTINGS, templates);
    }

    static GuestList guestList(Locale locale, Templates templates) {
        return new GuestList(Merchant.settings(locale, null), templates);
    }

    /** Numbered in their order. */
    static List<PosterNames.Named> named(List<String> names) {
        List<PosterNames.Named> named = new ArrayList<>();
        names.forEach(name -> named.add(new PosterNames.Named(100 + named.size(), name)));
        return named;
    }

    static List<PosterNames.Named> seven() {
        return named(NAMES);
    }

    static EventGuests evening() {
        return evening(List.of(
                guest(1, "Róisín McGrath", EventGuests.COMING, 2),
                guest(2, "Ana Beltrán", EventGuests.COMING, 1),
                guest(3, "Søren Kjær", EventGuests.INVITED, 0),
                guest(4, "Vera Lindholm", EventGuests.WAITING, 4),
                guest(5, "Hugh Lacey", EventGuests.NOT_COMING, 0)));
    }

    static EventGuests evening(List<EventGuests.Guest> guests) {
        return new EventGuests("wine-evening", LocalDate.of(2026, 12, 10), "An evening with the winemaker", guests);
    }

    static EventGuests.Guest guest(int number, String name, String state, int persons) {
        return new EventGuests.Guest("K" + number, name, "Aoife Brennan", state, persons);
    }
}
