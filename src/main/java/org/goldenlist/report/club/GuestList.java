package org.goldenlist.report.club;

import java.nio.file.Path;
import java.text.Collator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import net.sf.jasperreports.engine.JRParameter;
import net.sf.jasperreports.engine.JasperPrint;
import org.goldenlist.report.look.Edition;
import org.goldenlist.report.look.Figures;
import org.goldenlist.report.look.Fit;
import org.goldenlist.report.look.Logo;
import org.goldenlist.report.look.PageHead;
import org.goldenlist.report.look.Pdf;
import org.goldenlist.report.look.RenderedDocument;
import org.goldenlist.report.look.ReportSettings;
import org.goldenlist.report.look.Rows;
import org.goldenlist.report.look.Templates;
import org.goldenlist.report.look.Words;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A list for the door of each event that is not over: who comes, who has not answered, who waits for a place. */
public final class GuestList {

    static final String TEMPLATE = "club/guest-list";

    private final ReportSettings company;
    private final Templates templates;
    private final Words words;
    private final Figures figures;

    public GuestList(ReportSettings company) {
        this(company, new Templates(company.home()));
    }

    GuestList(ReportSettings company, Templates templates) {
        this.company = company;
        this.templates = templates;
        this.words = Words.of(Poster.WORDS, company.locale(), company.home());
        this.figures = new Figures(company.locale(), company.currency());
        templates.template(TEMPLATE);
    }

    /** Makes one for each event, the next first; none where nobody is invited to anything. */
    public List<RenderedDocument> render(LocalDate businessDate, DataSource dataSource, Path folder) {
        return EventGuests.after(businessDate, JdbcClient.create(dataSource)).stream()
                .map(event -> Pdf.write(List.of(filled(event)), edition(event), folder.resolve(event.fileName()))
                        .to(event.event() + " " + event.heldOn()))
                .toList();
    }

    private Edition edition(EventGuests event) {
        String file = event.fileName();
        return new Edition(
                file.substring(0, file.length() - ".pdf".length()),
                title(event),
                company.company(),
                words.say("guests.subject", words.date("date.full", event.heldOn())),
                words.language());
    }

    private static String title(EventGuests event) {
        return Fit.printable(event.title() == null ? event.event() : event.title());
    }

    JasperPrint filled(EventGuests event) {
        JasperPrint print = fill(event, 1);
        int pages = print.getPages().size();
        return pages > 1 ? fill(event, pages) : print;
    }

    private JasperPrint fill(EventGuests event, int pages) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put(JRParameter.REPORT_RESOURCE_BUNDLE, words);
        parameters.put(JRParameter.REPORT_LOCALE, Locale.ENGLISH);
        parameters.put("mark", Logo.of(company.home()));
        parameters.put(
                "head",
                new PageHead(Fit.in(1, Fit.printable(company.company()), 190, 9, true), words.say("guests.header")));
        parameters.put("title", Fit.title(title(event)));
        parameters.put("day", words.date("date.full", event.heldOn()));
        parameters.put(
                "standfirst",
                words.say("guests.standfirst", words.date("date.weekday", event.heldOn()), totals(event)));
        parameters.put("pagesInAll", pages);
        return templates.fill(TEMPLATE, parameters, Rows.of(rows(event)));
    }

    /** Who comes, and of the others those of whom there is somebody. */
    private String totals(EventGuests event) {
        int coming = event.of(EventGuests.COMING).size();
        int persons = event.persons(EventGuests.COMING);
        String come = words.count(
                "guests.coming",
                coming,
                figures.number(coming),
                words.count("guests.persons", persons, figures.number(persons)));
        String others = Stream.of(
                        counted("guests.open", event.of(EventGuests.INVITED).size()),
                        counted("guests.waiting", event.of(EventGuests.WAITING).size()),
                        counted(
                                "guests.declined",
                                event.of(EventGuests.NOT_COMING).size()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        return others.isEmpty() ? come : come + "; " + others;
    }

    private String counted(String key, int count) {
        return count == 0 ? "" : words.count(key, count, figures.number(count));
    }

    List<GuestRow> rows(EventGuests event) {
        Collator alphabet = Collator.getInstance(words.language());
        List<GuestRow> rows = new ArrayList<>();
        for (String state : List.of(EventGuests.COMING, EventGuests.INVITED, EventGuests.WAITING)) {
            String section = words.say(
                    "guests.section." + state,
                    figures.number(event.of(state).size()),
                    figures.number(event.persons(state)));
            event.of(state).stream()
                    .map(guest -> new GuestRow(
                            section,
                            state.equals(EventGuests.COMING),
                            Fit.name(guest.name(), guest.customerId()),
                            guest.persons() == 0 ? "" : figures.number(guest.persons()),
                            guest.manager() == null ? "" : Fit.printable(guest.manager())))
                    .sorted(Comparator.comparing(GuestRow::name, alphabet))
                    .forEach(rows::add);
        }
        return rows;
    }
}
