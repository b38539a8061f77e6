package org.goldenlist.report.club;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.JasperPrint;
import org.goldenlist.report.look.Filled;
import org.goldenlist.report.look.Merchant;
import org.goldenlist.report.look.Templates;
import org.junit.jupiter.api.Test;

class ClubFilledTest {

    private static final Templates TEMPLATES = new Templates(null);
    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.GERMANY, Locale.forLanguageTag("es"));

    private static JasperPrint poster(Locale language, List<String> names) {
        Poster poster = GivenClub.poster(language, TEMPLATES);
        return poster.fill(poster.page(GivenClub.named(names), GivenClub.DATE));
    }

    private static List<String> numbered(int names) {
        return IntStream.range(0, names).mapToObj(i -> "Customer " + (1000 + i)).toList();
    }

    private static List<String> texts(JasperPrint print) {
        return print.getPages().stream()
                .flatMap(page -> page.getElements().stream())
                .filter(JRPrintText.class::isInstance)
                .map(JRPrintText.class::cast)
                .peek(text -> assertThat(text.getTextTruncateIndex())
                        .as(text.getFullText())
                        .isNull())
                .map(JRPrintText::getFullText)
                .toList();
    }

    @Test
    void aPosterSaysTheSameInEachLanguage() {
        List<JasperPrint> posters = new ArrayList<>();
        for (Locale language : LANGUAGES) {
            Poster poster = GivenClub.poster(language, TEMPLATES);
            posters.add(poster.fill(poster.page(GivenClub.seven(), GivenClub.DATE)));
            posters.add(poster(language, List.of()));
            posters.add(poster(language, numbered(100)));
        }
        assertThat(posters).allMatch(one -> one.getPages().size() == 1);
        Filled.assertIsAsBefore("poster", posters);
    }

    @Test
    void aGuestListSaysTheSameInEachLanguage() {
        Filled.assertIsAsBefore(
                "guest-list",
                LANGUAGES.stream()
                        .map(language ->
                                GivenClub.guestList(language, TEMPLATES).filled(GivenClub.evening()))
                        .toList());
    }

    @Test
    void asManyNamesAsHaveRoomAndTheOthersInWords() {
        List<String> all = numbered(100);
        List<String> shown = shown(texts(poster(Locale.ENGLISH, all)));
        assertThat(shown).hasSize(32).isSorted().doesNotHaveDuplicates();
        assertThat(new HashSet<>(all)).containsAll(shown);
        assertThat(texts(poster(Locale.ENGLISH, all))).contains("and 68 more");
        assertThat(texts(poster(Locale.ENGLISH, numbered(33)))).contains("and one more");
        assertThat(shown(texts(poster(Locale.ENGLISH, numbered(32))))).isEqualTo(numbered(32));
    }

    private static List<String> shown(List<String> texts) {
        return texts.stream()
                .flatMap(text -> Arrays.stream(text.split("\n")))
                .filter(line -> line.startsWith("Customer "))
                .toList();
    }

    @Test
    void namesThatNoLayoutLikesAreNamedOrCounted() {
        JasperPrint print = poster(Locale.ENGLISH, Merchant.ODD_NAMES);
        assertThat(print.getPages()).hasSize(1);
        assertThat(texts(print).stream().flatMap(text -> Arrays.stream(text.split("\n"))))
                .contains("two lines", "and 4 more")
                .anyMatch(line -> line.startsWith("Long Long") && line.endsWith("…"))
                .anyMatch(line -> line.startsWith("WWW") && line.endsWith("…"))
                .anyMatch(line -> line.startsWith("<style size"));
    }

    @Test
    void aGuestListHasEveryNameWhole() {
        List<EventGuests.Guest> guests = new ArrayList<>();
        Stream.concat(Merchant.ODD_NAMES.stream(), numbered(150).stream())
                .forEach(name -> guests.add(GivenClub.guest(guests.size(), name, EventGuests.COMING, 1)));
        JasperPrint print = GivenClub.guestList(Locale.ENGLISH, TEMPLATES).filled(GivenClub.evening(guests));
        List<String> texts = texts(print);
        assertThat(texts)
                .contains(Merchant.ODD_NAMES.get(0), Merchant.ODD_NAMES.get(1), "two lines", "K2", "K7")
                .containsAll(numbered(150));
        int pages = print.getPages().size();
        assertThat(pages).isGreaterThan(3);
        assertThat(texts.stream().filter("Come: 158, persons: 158"::equals)).hasSize(pages);
        assertThat(texts).contains("Page 1 of " + pages, "Page " + pages + " of " + pages);
    }
}
