package org.goldenlist.report.management;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
import org.goldenlist.report.look.WholeFile;
import org.goldenlist.report.look.Words;
import org.goldenlist.report.twin.Heads;
import org.goldenlist.report.twin.HtmlTwin;
import org.goldenlist.report.twin.Twin;
import org.goldenlist.report.twin.XlsxTwin;

/**
 * The management report: what changed, the golden list, the outlook, the stake, the attention, what is given, the proof. Made from our own tables alone; the same
 * tables give the same pages. May be shared between threads.
 */
public final class ManagementDocument {

    private static final String NAME = "management";

    private final Span span;
    private final ReportSettings company;
    private final Templates templates;
    private final Words words;
    private final Figures figures;

    /** Reads and compiles what the company has of its own, so that what is broken there is said before the night. */
    public ManagementDocument(ReportSettings company, Span span) {
        this(company, span, new Templates(company.home()));
    }

    ManagementDocument(ReportSettings company, Span span, Templates templates) {
        this.span = span;
        this.company = company;
        this.templates = templates;
        this.words = Words.of(NAME, company.locale(), company.home());
        this.figures = new Figures(company.locale(), company.currency());
        for (String page : ManagementPages.TEMPLATES) {
            templates.template(NAME + "/" + page);
        }
    }

    /**
     * Renders the business date that the metrics stand at; each file appears only when it is whole.
     *
     * @param file of the PDF; its twins stand beside it, with the same name but for the ending
     * @return the PDF, then the same as HTML and its tables as XLSX
     */
    public List<RenderedDocument> render(LocalDate businessDate, DataSource dataSource, Path file) {
        return render(new ManagementTables(dataSource, company).read(businessDate, span), file);
    }

    List<RenderedDocument> render(ManagementReport report, Path file) {
        ManagementPages pages = ManagementPages.of(report, words, figures);
        Twin twin = twin(report, pages);
        return List.of(
                Pdf.write(filled(report, pages.byTemplate()), twin.edition(), file),
                HtmlTwin.write(twin, WholeFile.beside(file, "html")),
                XlsxTwin.write(twin, company.locale(), WholeFile.beside(file, "xlsx")));
    }

    /** The pages as templates fill them. */
    List<JasperPrint> filled(ManagementReport report) {
        return filled(report, ManagementPages.of(report, words, figures).byTemplate());
    }

    private List<JasperPrint> filled(ManagementReport report, Map<String, Record> pages) {
        List<JasperPrint> parts = fill(report, pages, pages.size());
        int counted = parts.stream().mapToInt(part -> part.getPages().size()).sum();
        return counted == pages.size() ? parts : fill(report, pages, counted);
    }

    private Twin twin(ManagementReport report, ManagementPages pages) {
        Heads heads = new Heads(words, figures.symbol());
        List<Twin.Page> twins = new ArrayList<>();
        for (String page : ManagementPages.TEMPLATES) {
            twins.add(pages.twin(page, heads, words.say(header(page)), footer(report, page)));
        }
        return new Twin(edition(report), salesUpTo(report), words.say("twin.contents"), words.say("twin.more"), twins);
    }

    private Edition edition(ManagementReport report) {
        return new Edition(
                span.document() + "-" + report.date(),
                words.say(span.key("document.title"), company.company(), day(report), report.spanName(words)),
                company.company(),
                words.say("document.subject", day(report)),
                words.language());
    }

    private String salesUpTo(ManagementReport report) {
        return words.say("header.sales", words.date("date.long", report.date()));
    }

    private List<JasperPrint> fill(ManagementReport report, Map<String, Record> pages, int total) {
        List<JasperPrint> parts = new ArrayList<>();
        int before = 0;
        for (Map.Entry<String, Record> page : pages.entrySet()) {
            Map<String, Object> parameters = new HashMap<>(Rows.parameters(page.getValue()));
            parameters.put(JRParameter.REPORT_RESOURCE_BUNDLE, words);
            parameters.put(JRParameter.REPORT_LOCALE, Locale.ENGLISH);
            parameters.put("mark", Logo.of(company.home()));
            parameters.put("head", head(page.getKey()));
            parameters.put("salesUpTo", salesUpTo(report));
            parameters.put("currency", figures.symbol());
            parameters.put("footer", footer(report, page.getKey()));
            parameters.put("edition", edition(report).id());
            parameters.put("pagesBefore", before);
            parameters.put("pagesInAll", total);
            JasperPrint part = templates.fill(NAME + "/" + page.getKey(), parameters);
            before += part.getPages().size();
            parts.add(part);
        }
        return parts;
    }

    private PageHead head(String page) {
        return new PageHead(Fit.in(1, Fit.printable(company.company()), 190, 9, true), words.say(header(page)));
    }

    private String header(String page) {
        return page.equals(ManagementPages.TEMPLATES.get(0)) ? span.key("header." + page) : "header." + page;
    }

    private String footer(ManagementReport report, String page) {
        if (page.equals("proof")) {
            return words.say(
                    "footer.proof",
                    words.date("date.full", report.date()),
                    company.zone().getId());
        }
        int days = report.control().daysLoaded();
        return report.agrees() ? words.count("footer.agrees", days, figures.number(days)) : words.say("footer.differs");
    }

    private String day(ManagementReport report) {
        return words.date("date.full", report.date());
    }
}
