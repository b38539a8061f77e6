package org.goldenlist.report.loss;

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
import org.goldenlist.report.loss.LossTables.Losses;
import org.goldenlist.report.query.Queries;
import org.goldenlist.report.twin.Heads;
import org.goldenlist.report.twin.HtmlTwin;
import org.goldenlist.report.twin.Twin;
import org.goldenlist.report.twin.XlsxTwin;

/** A page for each customer who was lost lately: what was seen, what was done, and room for what it teaches. May be shared between threads. */
public final class LossDocument {

    /** For how long after a loss it is told of. */
    public static final int DAYS = 31;

    private static final int MOST = 50;
    private static final String WORDS = "loss";
    private static final String TEMPLATE = "loss/loss";

    private final ReportSettings company;
    private final Templates templates;
    private final Words words;
    private final Figures figures;

    public LossDocument(ReportSettings company) {
        this(company, new Templates(company.home()));
    }

    LossDocument(ReportSettings company, Templates templates) {
        this.company = company;
        this.templates = templates;
        this.words = Words.of(WORDS, company.locale(), company.home());
        this.figures = new Figures(company.locale(), company.currency());
        templates.template(TEMPLATE);
    }

    /**
     * Renders those taken for lost in the 31 days up to the business date, the costliest first, 50 at most; each file appears only when it is
     * whole.
     *
     * @return the PDF, then the same as HTML and its tables as XLSX; nothing where nobody was lost
     */
    public List<RenderedDocument> render(LocalDate businessDate, DataSource dataSource, Path folder) {
        Losses losses = new LossTables(new Queries(dataSource, company)).lostBy(businessDate, DAYS, MOST);
        if (losses.shown().isEmpty()) {
            return List.of();
        }
        Path file = folder.resolve(id(businessDate) + ".pdf");
        Twin twin = twin(losses, businessDate);
        return List.of(
                Pdf.write(filled(losses, businessDate), twin.edition(), file),
                HtmlTwin.write(twin, WholeFile.beside(file, "html")),
                XlsxTwin.write(twin, company.locale(), WholeFile.beside(file, "xlsx")));
    }

    private static String id(LocalDate businessDate) {
        return "loss-post-mortems-" + businessDate;
    }

    private Twin twin(Losses losses, LocalDate businessDate) {
        String day = words.date("date.day.year", businessDate);
        Edition edition = new Edition(
                id(businessDate),
                words.say("document.title", company.company(), day),
                company.company(),
                words.say("document.subject", day),
                words.language());
        return new Twin(
                edition,
                words.say("header.until", day),
                words.say("twin.contents"),
                words.say("twin.more"),
                losses.shown().stream().map(loss -> twin(loss, footer(losses))).toList());
    }

    private Twin.Page twin(Loss loss, String footer) {
        LossPage page = LossPage.of(loss, words, figures);
        return new Twin.Page(
                Fit.name(loss.name(), loss.customerId()),
                page.title(),
                page.standfirst(),
                new LossTwin(page, new Heads(words, figures.symbol())).sections(),
                footer);
    }

    private String footer(Losses losses) {
        return losses.inAll() > losses.shown().size()
                ? words.say("footer.some", figures.number(losses.shown().size()), figures.number(losses.inAll()))
                : words.say("footer");
    }

    List<JasperPrint> filled(Losses losses, LocalDate businessDate) {
        List<JasperPrint> pages = new ArrayList<>();
        for (Loss loss : losses.shown()) {
            Map<String, Object> parameters = new HashMap<>(Rows.parameters(LossPage.of(loss, words, figures)));
            parameters.remove("headlines");
            parameters.put(JRParameter.REPORT_RESOURCE_BUNDLE, words);
            parameters.put(JRParameter.REPORT_LOCALE, Locale.ENGLISH);
            parameters.put("mark", Logo.of(company.home()));
            parameters.put(
                    "head",
                    new PageHead(Fit.in(1, Fit.printable(company.company()), 170, 9, true), words.say("header")));
            parameters.put("until", words.say("header.until", words.date("date.day.year", businessDate)));
            parameters.put("currency", figures.symbol());
            parameters.put("edition", id(businessDate));
            parameters.put("footer", footer(losses));
            parameters.put("page", pages.size() + 1);
            parameters.put("pagesInAll", losses.shown().size());
            pages.add(templates.fill(TEMPLATE, parameters));
        }
        return pages;
    }
}
