package org.goldenlist.report.restatement;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

/** What doing nights again changed of what had been published, on paper. May be shared between threads. */
public final class RestatementDocument {

    private static final String NAME = "restatement";

    private final ReportSettings company;
    private final Templates templates;
    private final Words words;
    private final Figures figures;

    public RestatementDocument(ReportSettings company) {
        this(company, new Templates(company.home()));
    }

    RestatementDocument(ReportSettings company, Templates templates) {
        this.company = company;
        this.templates = templates;
        this.words = Words.of(NAME, company.locale(), company.home());
        this.figures = new Figures(company.locale(), company.currency());
        templates.template(NAME + "/" + NAME);
    }

    /**
     * Renders it; each file appears only when it is whole.
     *
     * @param file of the PDF; its twins stand beside it, with the same name but for the ending
     * @return the PDF, then the same as HTML and its tables as XLSX
     */
    public List<RenderedDocument> render(Restatement restatement, Path file) {
        RestatementPage page = RestatementPage.of(restatement, words, figures);
        JasperPrint print = fill(restatement, page, 1);
        if (print.getPages().size() > 1) {
            print = fill(restatement, page, print.getPages().size());
        }
        Twin twin = twin(restatement, page);
        return List.of(
                Pdf.write(List.of(print), twin.edition(), file),
                HtmlTwin.write(twin, WholeFile.beside(file, "html")),
                XlsxTwin.write(twin, company.locale(), WholeFile.beside(file, "xlsx")));
    }

    private Twin twin(Restatement restatement, RestatementPage page) {
        RestatementTwin sections = new RestatementTwin(page, new Heads(words, figures.symbol()));
        return new Twin(
                edition(restatement),
                shortRange(restatement),
                words.say("twin.contents"),
                words.say("twin.more"),
                List.of(new Twin.Page(
                        words.say("header"),
                        page.title(),
                        page.standfirst(),
                        sections.sections(),
                        words.say("footer"))));
    }

    private Edition edition(Restatement restatement) {
        String range = range(restatement, "date.full");
        return new Edition(
                id(restatement),
                words.say("document.title", company.company(), range),
                company.company(),
                words.say("document.subject", range),
                words.language());
    }

    private String shortRange(Restatement restatement) {
        return words.say("header.range", range(restatement, "date.day.year"));
    }

    private JasperPrint fill(Restatement restatement, RestatementPage page, int pages) {
        Map<String, Object> parameters = new HashMap<>(Rows.parameters(page));
        parameters.put(JRParameter.REPORT_RESOURCE_BUNDLE, words);
        parameters.put(JRParameter.REPORT_LOCALE, Locale.ENGLISH);
        parameters.put("mark", Logo.of(company.home()));
        parameters.put(
                "head", new PageHead(Fit.in(1, Fit.printable(company.company()), 190, 9, true), words.say("header")));
        parameters.put("range", shortRange(restatement));
        parameters.put("currency", figures.symbol());
        parameters.put("edition", id(restatement));
        parameters.put("pagesInAll", pages);
        return templates.fill(NAME + "/" + NAME, parameters);
    }

    private String range(Restatement restatement, String pattern) {
        return RestatementPage.range(restatement.from(), restatement.to(), pattern, words);
    }

    /** The name of its file. */
    public static String fileName(Restatement restatement) {
        return id(restatement) + ".pdf";
    }

    private static String id(Restatement restatement) {
        return NAME + "-" + restatement.from() + "-to-" + restatement.to();
    }
}
