package org.goldenlist.report.campaign;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;
import net.sf.jasperreports.engine.JRParameter;
import net.sf.jasperreports.engine.JasperPrint;
import org.goldenlist.report.look.Edition;
import org.goldenlist.report.look.Figures;
import org.goldenlist.report.look.FileNames;
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
import org.goldenlist.report.query.Queries;
import org.goldenlist.report.twin.Heads;
import org.goldenlist.report.twin.HtmlTwin;
import org.goldenlist.report.twin.Twin;
import org.goldenlist.report.twin.XlsxTwin;

/** A page for each campaign that has ended lately, on what came of it. May be shared between threads. */
public final class CampaignDocument {

    /** How many days after its end a campaign's page is made. */
    static final int DAYS = 31;

    private static final String WORDS = "campaign";
    private static final String TEMPLATE = "campaign/campaign-result";

    private final ReportSettings company;
    private final Templates templates;
    private final Words words;
    private final Figures figures;

    public CampaignDocument(ReportSettings company) {
        this(company, new Templates(company.home()));
    }

    CampaignDocument(ReportSettings company, Templates templates) {
        this.company = company;
        this.templates = templates;
        this.words = Words.of(WORDS, company.locale(), company.home());
        this.figures = new Figures(company.locale(), company.currency());
        templates.template(TEMPLATE);
    }

    /**
     * Renders those that ended in the 31 days up to the business date; each file appears only when it is whole.
     *
     * @return of each campaign, the last first, the PDF, then the same as HTML and its tables as XLSX; nothing where none has ended
     */
    public List<RenderedDocument> render(LocalDate businessDate, DataSource dataSource, Path folder) {
        List<CampaignEnd> ended = new CampaignTables(new Queries(dataSource, company)).endedBy(businessDate, DAYS);
        Map<String, String> names =
                FileNames.of(ended.stream().map(CampaignEnd::name).toList());
        List<RenderedDocument> documents = new ArrayList<>();
        for (CampaignEnd end : ended) {
            String id = "campaign-result-" + Objects.requireNonNull(names.get(end.name()));
            render(end, id, folder.resolve(id + ".pdf")).stream()
                    .map(document -> document.to(end.name()))
                    .forEach(documents::add);
        }
        return documents;
    }

    private List<RenderedDocument> render(CampaignEnd end, String id, Path file) {
        CampaignPage page = page(end);
        Twin twin = twin(end, page, id);
        return List.of(
                Pdf.write(List.of(filled(end, page, id)), twin.edition(), file),
                HtmlTwin.write(twin, WholeFile.beside(file, "html")),
                XlsxTwin.write(twin, company.locale(), WholeFile.beside(file, "xlsx")));
    }

    private Twin twin(CampaignEnd end, CampaignPage page, String id) {
        String name = Fit.printable(end.name());
        Edition edition = new Edition(
                id,
                words.say("document.title", company.company(), name),
                company.company(),
                words.say("document.subject", name),
                words.language());
        return new Twin(
                edition,
                until(end),
                words.say("twin.contents"),
                words.say("twin.more"),
                List.of(new Twin.Page(
                        words.say("header"),
                        page.title(),
                        page.standfirst(),
                        new CampaignTwin(page, new Heads(words, figures.symbol())).sections(),
                        words.say("footer"))));
    }

    private String until(CampaignEnd end) {
        return words.say("header.until", words.date("date.day.year", end.to()));
    }

    private CampaignPage page(CampaignEnd end) {
        return CampaignPage.of(end, words, figures);
    }

    JasperPrint filled(CampaignEnd end, String id) {
        return filled(end, page(end), id);
    }

    private JasperPrint filled(CampaignEnd end, CampaignPage page, String id) {
        Map<String, Object> parameters = new HashMap<>(Rows.parameters(page));
        parameters.remove("headlines");
        parameters.put(JRParameter.REPORT_RESOURCE_BUNDLE, words);
        parameters.put(JRParameter.REPORT_LOCALE, Locale.ENGLISH);
        parameters.put("mark", Logo.of(company.home()));
        parameters.put(
                "head", new PageHead(Fit.in(1, Fit.printable(company.company()), 170, 9, true), words.say("header")));
        parameters.put("until", until(end));
        parameters.put("currency", figures.symbol());
        parameters.put("edition", id);
        parameters.put("pagesInAll", 1);
        return templates.fill(TEMPLATE, parameters);
    }
}
