package org.goldenlist.report.club;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import net.sf.jasperreports.engine.JRParameter;
import net.sf.jasperreports.engine.JasperPrint;
import org.goldenlist.report.letter.LetterSettings;
import org.goldenlist.report.look.Edition;
import org.goldenlist.report.look.Figures;
import org.goldenlist.report.look.Fit;
import org.goldenlist.report.look.Logo;
import org.goldenlist.report.look.Pdf;
import org.goldenlist.report.look.RenderedDocument;
import org.goldenlist.report.look.ReportSettings;
import org.goldenlist.report.look.Rows;
import org.goldenlist.report.look.Templates;
import org.goldenlist.report.look.Words;
import org.goldenlist.report.query.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A poster that thanks those who keep the company open, by name where they agreed; on A3, and the same on A4. */
public final class Poster {

    static final String WORDS = "club";
    static final String TEMPLATE = "club/poster";
    private static final String NAME = "poster";
    private static final int LOGO_WIDTH = 440;
    private static final int LOGO_HEIGHT = 300;

    private final ReportSettings company;
    private final LetterSettings settings;
    private final Templates templates;
    private final Words words;
    private final Figures figures;

    public Poster(ReportSettings company, LetterSettings settings) {
        this(company, settings, new Templates(company.home()));
    }

    Poster(ReportSettings company, LetterSettings settings, Templates templates) {
        this.company = company;
        this.settings = settings;
        this.templates = templates;
        this.words = Words.of(WORDS, company.locale(), company.home());
        this.figures = new Figures(company.locale(), company.currency());
        templates.template(TEMPLATE);
    }

    /**
     * Makes it in both sizes.
     *
     * @param named gives the numbers of the customers who may be named, as of now
     */
    public List<RenderedDocument> render(
            LocalDate date, DataSource dataSource, Supplier<Set<Integer>> named, Path folder) {
        Set<Integer> allowed = named.get();
        List<PosterNames.Named> names = golden(JdbcClient.create(dataSource)).stream()
                .filter(one -> allowed.contains(one.customerNo()))
                .toList();
        String id = NAME + "-" + date;
        Edition edition = new Edition(
                id,
                words.say("poster.title", company.company()),
                company.company(),
                words.say("poster.subject"),
                words.language());
        RenderedDocument large = Pdf.write(List.of(fill(page(names, date))), edition, folder.resolve(id + "-a3.pdf"));
        return List.of(
                large,
                SmallerPage.write(large.file(), folder.resolve(id + "-a4.pdf")).to("a4"));
    }

    private static List<PosterNames.Named> golden(JdbcClient jdbc) {
        return jdbc.sql(Sql.report("poster-names"))
                .query((row, n) -> new PosterNames.Named(row.getInt("customer_no"), row.getString("name")))
                .list();
    }

    PosterPage page(List<PosterNames.Named> named, LocalDate date) {
        PosterNames names = PosterNames.of(named, date, words.language());
        boolean somebody = names.rows() > 0;
        return new PosterPage(
                words.say("poster.cry"),
                words.say("poster.line"),
                names.rows(),
                names.columns().get(0),
                names.columns().get(1),
                names.columns().get(2),
                names.columns().get(3),
                somebody && names.more() > 0
                        ? words.count("poster.more", names.more(), figures.number(names.more()))
                        : "",
                words.say(somebody ? "poster.agreed" : "poster.nobody"),
                words.say(somebody ? "poster.join" : "poster.nobody.join"),
                Fit.printable(settings.contact()),
                Fit.printable(company.company()),
                Stream.of(settings.tagline(), settings.address())
                        .map(Fit::printable)
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" · ")));
    }

    JasperPrint fill(PosterPage page) {
        Map<String, Object> parameters = new HashMap<>(Rows.parameters(page));
        parameters.put(JRParameter.REPORT_LOCALE, Locale.ENGLISH);
        parameters.put("mark", Logo.of(company.home()));
        var logo = Logo.ofLetters(company.home(), LOGO_WIDTH, LOGO_HEIGHT);
        if (logo != null) {
            parameters.put("logo", logo);
        }
        return templates.fill(TEMPLATE, parameters);
    }
}
