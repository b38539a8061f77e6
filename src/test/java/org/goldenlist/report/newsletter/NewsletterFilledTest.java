package org.goldenlist.report.newsletter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintFrame;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.JasperPrint;
import org.goldenlist.report.look.Filled;
import org.goldenlist.report.look.Fit;
import org.goldenlist.report.look.Merchant;
import org.goldenlist.report.look.Templates;
import org.goldenlist.report.newsletter.NewsletterTables.Event;
import org.goldenlist.report.newsletter.NewsletterWriter.Shown;
import org.goldenlist.report.newsletter.Story.Kind;
import org.goldenlist.report.newsletter.Story.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands where on filled pages. */
class NewsletterFilledTest {

    private static final List<Shown> SIX = GivenNewsletter.members(
            "Tomás Ó Ceallaigh", "Zoë de Wit", "The Pilots’ Mess", "Ann Byrne", "Piet de Wit", "Quayside Bistro");

    private static JasperPrint filled(Locale locale, Issue issue, List<Event> events, List<Shown> members) {
        return GivenNewsletter.filled(new Templates(null), locale, issue, events, members);
    }

    private static List<JRPrintText> texts(JasperPrint print) {
        List<JRPrintText> texts = new ArrayList<>();
        print.getPages().forEach(page -> collect(page.getElements(), texts));
        return texts;
    }

    private static void collect(List<JRPrintElement> elements, List<JRPrintText> texts) {
        for (JRPrintElement element : elements) {
            if (element instanceof JRPrintFrame frame) {
                collect(frame.getElements(), texts);
            } else if (element instanceof JRPrintText text) {
                texts.add(text);
            }
        }
    }

    /** All that is printed, without white space; fails where something is cut. */
    private static String said(JasperPrint print) {
        StringBuilder said = new StringBuilder();
        for (JRPrintText text : texts(print)) {
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
}
