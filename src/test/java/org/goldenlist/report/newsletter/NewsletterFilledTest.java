package org.goldenlist.report.newsletter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintFrame;
import net.sf.jasperreports.engine.JRPrintImage;
import net.sf.jasperreports.engine.JRPrintPage;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.renderers.DataRenderable;
import org.goldenlist.report.look.Filled;
import org.goldenlist.report.look.Fit;
import org.goldenlist.report.look.Merchant;
import org.goldenlist.report.look.Templates;
import org.goldenlist.report.look.Words;
import org.goldenlist.report.newsletter.NewsletterTables.Event;
import org.goldenlist.report.newsletter.NewsletterWriter.Shown;
import org.goldenlist.report.newsletter.Story.Kind;
import org.goldenlist.report.newsletter.Story.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands where on filled pages. */
class NewsletterFilledTest {

    private static final Templates TEMPLATES = new Templates(null);

    private static final List<Shown> SIX = GivenNewsletter.members(
            "Tomás Ó Ceallaigh", "Zoë de Wit", "The Pilots’ Mess", "Ann Byrne", "Piet de Wit", "Quayside Bistro");

    private static JasperPrint filled(Locale locale, Issue issue, List<Event> events, List<Shown> members) {
        return GivenNewsletter.filled(TEMPLATES, locale, issue, events, members);
    }

    private static <T> List<T> all(JasperPrint print, Class<T> type) {
        List<T> all = new ArrayList<>();
        print.getPages().forEach(page -> collect(page.getElements(), type, all));
        return all;
    }

    private static <T> void collect(List<JRPrintElement> elements, Class<T> type, List<T> all) {
        for (JRPrintElement element : elements) {
            if (element instanceof JRPrintFrame frame) {
                collect(frame.getElements(), type, all);
            } else if (type.isInstance(element)) {
                all.add(type.cast(element));
            }
        }
    }

    /** All that is printed, without white space; fails where something is cut. */
    private static String said(JasperPrint print) {
        StringBuilder said = new StringBuilder();
        for (JRPrintText text : all(print, JRPrintText.class)) {
            assertThat(text.getTextTruncateIndex()).as(text.getFullText()).isNull();
            said.append(text.getFullText());
        }
        return said.toString().replaceAll("\\s+", "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en-IE", "de-DE", "es-ES"})
    void itSaysTheSameInTheSamePlacesInEachLanguage(String language) throws IOException {
        JasperPrint print =
                filled(Locale.forLanguageTag(language), GivenNewsletter.example(), GivenNewsletter.EVENTS, SIX);
        said(print);
        Filled.assertIsAsBefore("club-newsletter-" + language, List.of(print));
    }

    @Test
    void oddNamesAndLongWordsAreWhole() {
        List<String> odd = Merchant.ODD_NAMES.stream()
                .map(Fit::printable)
                .filter(name -> !name.isEmpty())
                .toList();
        List<Event> events = odd.stream()
                .map(name -> new Event(name, name, LocalDate.of(2026, 12, 10)))
                .toList();
        List<Part> parts =
                odd.stream().map(name -> new Part(Kind.PARAGRAPH, name, "", 1)).toList();
        String wide = "W".repeat(40);
        Story story = new Story(wide, wide, parts);
        String said = said(filled(
                Locale.ENGLISH,
                new Issue("", "W".repeat(30), "", "", "", List.of(story, story)),
                events,
                GivenNewsletter.members(odd.toArray(String[]::new))));
        for (String name : odd) {
            String unbroken = name.replaceAll("\\s+", "");
            assertThat(said.split(Pattern.quote(unbroken), -1).length - 1)
                    .as("%s: twice in stories, as an event and what it is, and as a member", name)
                    .isGreaterThanOrEqualTo(5);
        }
    }

    @Test
    void aLongStoryGoesOnToFurtherPagesAndLosesNothing() {
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            String text = ("<" + i + "> goes on and on ").repeat(12).strip();
            parts.add(new Part(i % 9 == 5 ? Kind.HEADING : Kind.PARAGRAPH, text, "", i));
        }
        JasperPrint print = filled(
                Locale.ENGLISH,
                new Issue("", "News", "", "", "", List.of(new Story("Long", "", parts))),
                List.of(),
                List.of());
        assertThat(print.getPages()).hasSizeGreaterThan(3);
        String said = said(print);
        for (int i = 0; i < parts.size(); i++) {
            assertThat(said.split("<" + i + ">", -1)).hasSize(13);
        }
    }

    @Test
    void aThousandMembersAreAllNamed() throws IOException {
        String[] names = new String[1_000];
        for (int i = 0; i < names.length; i++) {
            names[i] = "Member<" + i + ">";
        }
        String said =
                said(filled(Locale.ENGLISH, GivenNewsletter.example(), List.of(), GivenNewsletter.members(names)));
        assertThat(names).allMatch(said::contains);
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void columnsOfAnyKindOfPartFillTheirPagesAndNoMore(Kind kind) {
        for (int longest = 1; longest <= 90; longest += 11) {
            List<Part> parts = new ArrayList<>();
            for (int i = 0; i < 60; i++) {
                String text = "word ".repeat(1 + i * 7 % longest).strip();
                parts.add(
                        i % 3 > 0
                                ? new Part(Kind.PARAGRAPH, text, "", i)
                                : new Part(kind, text.substring(0, Math.min(60, text.length())), "portrait", i));
            }
            Issue issue = new Issue("", "News", "", "", "", List.of(new Story("Long", "", parts)));
            List<JRPrintPage> pages =
                    filled(Locale.ENGLISH, issue, List.of(), List.of()).getPages();
            // Refused where the template needs more pages than the columns were made for.
            assertThat(pages).hasSizeBetween(2, 12);
        }
    }

    @Test
    void photosStandInStoriesAndAtTheHead(@TempDir Path home) throws IOException {
        ImageIO.write(
                new BufferedImage(900, 500, BufferedImage.TYPE_INT_RGB),
                "jpg",
                home.resolve("pier.jpg").toFile());
        JasperPrint print = withPictures(home, "pier.jpg", "pier.jpg");
        assertThat(print.getPages()).hasSize(1);
        assertThat(all(print, JRPrintImage.class))
                .filteredOn(one -> one.getRenderer() instanceof DataRenderable)
                .extracting(one -> one.getWidth() + " × " + one.getHeight())
                .containsExactlyInAnyOrder("516 × 190", "164 × 84");
    }

    private static JasperPrint withPictures(Path home, String cover, String picture) {
        List<Part> parts =
                List.of(new Part(Kind.PARAGRAPH, "Before.", "", 7), new Part(Kind.PICTURE, "The pier", picture, 9));
        Issue issue = new Issue("", "News", "", cover, "", List.of(new Story("Pier", "", parts)));
        return new NewsletterPress(
                        Merchant.settings(Locale.ENGLISH, home),
                        "",
                        "",
                        TEMPLATES,
                        Words.of("newsletter", Locale.ENGLISH, null))
                .filled(issue, List.of(), List.of());
    }

    @Test
    void aPictureThatIsNoneIsRefusedWithItsLine(@TempDir Path home) {
        assertThatThrownBy(() -> withPictures(home, "", "pier.jpg"))
                .hasMessageStartingWith("jobs/newsletter/edition.md, line 9: The picture ")
                .hasMessageContaining("cannot be read");
        assertThatThrownBy(() -> withPictures(home, "../pier.jpg", "portrait"))
                .hasMessageStartingWith("jobs/newsletter/edition.md, cover: The picture ");
    }

    @Test
    void whereverTheNamesStandAllAreNamed() throws IOException {
        for (int count = 1; count <= 60; count++) {
            String[] names = new String[count];
            for (int i = 0; i < count; i++) {
                names[i] = "Aoife O’Sullivan<" + i + ">";
            }
            String said =
                    said(filled(Locale.ENGLISH, GivenNewsletter.example(), List.of(), GivenNewsletter.members(names)));
            assertThat(names).allMatch(name -> said.contains(name.replace(" ", "")));
        }
    }
}
