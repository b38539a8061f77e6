package org.goldenlist.report.call;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.sql.DataSource;
import net.sf.jasperreports.engine.JRParameter;
import net.sf.jasperreports.engine.JasperPrint;
import org.goldenlist.report.call.CallSheet.Call;
import org.goldenlist.report.look.Edition;
import org.goldenlist.report.look.Figures;
import org.goldenlist.report.look.FileNames;
import org.goldenlist.report.look.Fit;
import org.goldenlist.report.look.Logo;
import org.goldenlist.report.look.Look;
import org.goldenlist.report.look.PageHead;
import org.goldenlist.report.look.Pdf;
import org.goldenlist.report.look.RenderedDocument;
import org.goldenlist.report.look.ReportSettings;
import org.goldenlist.report.look.Rows;
import org.goldenlist.report.look.Templates;
import org.goldenlist.report.look.WholeFile;
import org.goldenlist.report.look.Words;
import org.goldenlist.report.query.Queries;
import org.goldenlist.report.twin.Heads;
import org.goldenlist.report.twin.HtmlTwin;
import org.goldenlist.report.twin.Twin;

/**
 * The call sheets: a page for each person with somebody to call, the same as HTML, and a file to fill in. May be shared between threads.
 */
public final class CallSheets {

    private static final String WORDS = "call";
    private static final String TEMPLATE = "call/call-sheet";
    private static final String NAME = "call-sheet-";
    private static final double HEAD = 350;

    private final ReportSettings company;
    private final String role;
    private final int aDay;
    private final Templates templates;
    private final Words words;
    private final Figures figures;

    /**
     * @param role who acts for customers whom nobody looks after
     * @param aDay how many calls a sheet holds
     */
    public CallSheets(ReportSettings company, String role, int aDay) {
        this(company, role, aDay, new Templates(company.home()));
    }

    CallSheets(ReportSettings company, String role, int aDay, Templates templates) {
        this.company = company;
        this.role = role;
        this.aDay = aDay;
        this.templates = templates;
        this.words = Words.of(WORDS, company.locale(), company.home());
        this.figures = new Figures(company.locale(), company.currency());
        templates.template(TEMPLATE);
    }

    /**
     * Renders those of the business date that the tables stand at; each file appears only when it is whole. What an earlier rendering made for
     * who has nobody to call any more is removed, but for files to fill in: they may hold answers.
     *
     * @return of each owner the sheet, then the same as HTML and the file to fill in; nothing where nobody has anybody to call
     */
    public List<RenderedDocument> render(LocalDate businessDate, DataSource dataSource, Path folder)
            throws IOException {
        return render(
                new CallTables(new Queries(dataSource, company), role, aDay).read(businessDate), businessDate, folder);
    }

    List<RenderedDocument> render(List<CallSheet> sheets, LocalDate businessDate, Path folder) throws IOException {
        Map<String, String> names =
                FileNames.of(sheets.stream().map(CallSheet::owner).toList());
        List<RenderedDocument> documents = new ArrayList<>();
        for (CallSheet sheet : sheets) {
            String name = NAME + businessDate + "-" + Objects.requireNonNull(names.get(sheet.owner()));
            render(sheet, name, folder).stream()
                    .map(document -> document.to(sheet.owner()))
                    .forEach(documents::add);
        }
        removeOthers(businessDate, folder, documents);
        return documents;
    }

    private List<RenderedDocument> render(CallSheet sheet, String name, Path folder) {
        Path file = folder.resolve(name + ".pdf");
        CallPage page = page(sheet);
        Twin twin = twin(sheet, page, name);
        return List.of(
                Pdf.write(List.of(filled(sheet, page, name)), twin.edition(), file),
                HtmlTwin.write(twin, WholeFile.beside(file, "html")),
                new AnswerFile(texts(sheet, sheet.calls())).write(WholeFile.beside(file, "csv")));
    }

    private static void removeOthers(LocalDate businessDate, Path folder, List<RenderedDocument> made)
            throws IOException {
        Set<Path> kept = new HashSet<>();
        made.forEach(document -> kept.add(document.file()));
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, NAME + businessDate + "-*.{pdf,html}")) {
            for (Path file : files) {
                if (!kept.contains(file)) {
                    Files.delete(file);
                }
            }
        }
    }

    private List<CallText> texts(CallSheet sheet, List<Call> calls) {
        return calls.stream()
                .map(call -> new CallText(call, sheet.owner(), sheet.today(), words, figures))
                .toList();
    }

    private Twin twin(CallSheet sheet, CallPage page, String id) {
        CallTwin sections = new CallTwin(
                texts(sheet, sheet.calls()), texts(sheet, sheet.later()), new Heads(words, figures.symbol()));
        return new Twin(
                edition(sheet, id),
                today(sheet),
                words.say("twin.contents"),
                words.say("twin.more"),
                List.of(new Twin.Page(
                        header(sheet), page.title(), page.standfirst(), sections.sections(), page.later())));
    }

    private Edition edition(CallSheet sheet, String id) {
        return new Edition(
                id,
                words.say("document.title", company.company(), header(sheet), today(sheet)),
                company.company(),
                words.say("document.subject", today(sheet)),
                words.language());
    }

    private String today(CallSheet sheet) {
        return words.date("date.weekday", sheet.today());
    }

    private String header(CallSheet sheet) {
        return sheet.nobodys() ? words.say("header.nobody") : words.say("header", Fit.printable(sheet.owner()));
    }

    /** The sheet as its template fills it. */
    JasperPrint filled(CallSheet sheet, String id) {
        return filled(sheet, page(sheet), id);
    }

    private CallPage page(CallSheet sheet) {
        return CallPage.of(sheet, aDay, words, figures);
    }

    private JasperPrint filled(CallSheet sheet, CallPage page, String id) {
        JasperPrint print = fill(sheet, page, id, 1);
        int pages = print.getPages().size();
        return pages == 1 ? print : fill(sheet, page, id, pages);
    }

    private JasperPrint fill(CallSheet sheet, CallPage page, String id, int pages) {
        Map<String, Object> parameters = new HashMap<>(Rows.parameters(page));
        parameters.put(JRParameter.REPORT_RESOURCE_BUNDLE, words);
        parameters.put(JRParameter.REPORT_LOCALE, Locale.ENGLISH);
        parameters.put("mark", Logo.of(company.home()));
        String name = Fit.in(1, Fit.printable(company.company()), 150, 9, true);
        double room = HEAD - Look.width(name, 9, true);
        parameters.put("head", new PageHead(name, Fit.in(1, header(sheet), room, 9, false)));
        parameters.put("today", today(sheet));
        parameters.put("edition", id);
        parameters.put("pagesInAll", pages);
        return templates.fill(TEMPLATE, parameters, Rows.of(page.cards()));
    }
}
