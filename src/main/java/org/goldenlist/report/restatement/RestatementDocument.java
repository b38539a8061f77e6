package org.goldenlist.report.restatement;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.sf.jasperreports.engine.JRParameter;
import net.sf.jasperreports.engine.JasperPrint;
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

/** What doing nights again changed of what had been published, on paper. May be shared between threads. */
public final class RestatementDocument {

    private static final String NAME = "restatement";

    private final ReportSettings company;
    private final Templates templates;
    private final Words words;
    private final Figures figures;

    public RestatementDocument(ReportSettings company) {
        this.company = company;
        this.templates = new Templates(company.home());
        this.words = Words.of(NAME, company.locale(), company.home());
        this.figures = new Figures(company.locale(), company.currency());
        templates.template(NAME + "/" + NAME);
    }

    /** Renders it; the file appears only when it is whole. */
    public RenderedDocument render(Restatement restatement, Path file) {
        RestatementPage page = RestatementPage.of(restatement, words, figures);
        JasperPrint print = fill(restatement, page, 1);
        if (print.getPages().size() > 1) {
            print = fill(restatement, page, print.getPages().size());
        }
        String title = words.say("document.title", company.company(), range(restatement, "date.full"));
        return Pdf.write(List.of(print), title, company.company(), file);
    }

    private JasperPrint fill(Restatement restatement, RestatementPage page, int pages) {
        Map<String, Object> parameters = new HashMap<>(Rows.parameters(page));
        parameters.put(JRParameter.REPORT_RESOURCE_BUNDLE, words);
        parameters.put(JRParameter.REPORT_LOCALE, Locale.ENGLISH);
        parameters.put("mark", Logo.of(company.home()));
        parameters.put(
                "head", new PageHead(Fit.in(1, Fit.printable(company.company()), 190, 9, true), words.say("header")));
        parameters.put("range", words.say("header.range", range(restatement, "date.day.year")));
        parameters.put("currency", figures.symbol());
        parameters.put("date", restatement.last().toString());
        parameters.put("pagesInAll", pages);
        return templates.fill(NAME + "/" + NAME, parameters);
    }

    private String range(Restatement restatement, String pattern) {
        return RestatementPage.range(restatement.from(), restatement.to(), pattern, words);
    }

    /** The name of its file. */
    public static String fileName(Restatement restatement) {
        LocalDate from = restatement.from();
        return NAME + "-" + from + "-to-" + restatement.to() + ".pdf";
    }
}
