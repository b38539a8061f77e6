package org.goldenlist.report.newsletter;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.sf.jasperreports.engine.JasperPrint;
import org.goldenlist.report.look.Merchant;
import org.goldenlist.report.look.Templates;
import org.goldenlist.report.look.Words;
import org.goldenlist.report.newsletter.NewsletterTables.Event;
import org.goldenlist.report.newsletter.NewsletterWriter.Shown;

/** An edition of Harbour & Vine, for who looks at what templates are given. */
public final class GivenNewsletter {

    static final List<Event> EVENTS = List.of(
            new Event(
                    "An evening with the winemaker",
                    "Lucía Ferreiro pours six whites from Rías Baixas in our cellar, from seven o’clock on.",
                    LocalDate.of(2026, 12, 10)),
            new Event("Cheese before Easter", "", LocalDate.of(2027, 3, 18)));

    private GivenNewsletter() {}

    public static void fill(Templates templates) throws IOException {
        filled(
                templates,
                Locale.ENGLISH,
                example(),
                EVENTS,
                members("Tomás Ó Ceallaigh", "Zoë de Wit", "The Pilots’ Mess", "Ann Byrne"));
    }

    /** The edition that is shipped. */
    static Issue example() throws IOException {
        return IssueReader.read(Files.readString(Path.of(IssueReader.FILE)));
    }

    static List<Shown> members(String... names) {
        List<Shown> members = new ArrayList<>();
        for (String name : names) {
            members.add(new Shown(members.size(), name, LocalDate.of(2014 + members.size(), 5, 1), null));
        }
        return members;
    }

    static JasperPrint filled(
            Templates templates, Locale locale, Issue issue, List<Event> events, List<Shown> members) {
        return new NewsletterPress(
                        Merchant.settings(locale, null),
                        "3 Pier Road, Kinsale",
                        "club@hv.example",
                        templates,
                        Words.of("newsletter", locale, null))
                .filled(issue, events, members);
    }
}
