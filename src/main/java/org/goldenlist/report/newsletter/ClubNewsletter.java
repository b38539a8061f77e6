package org.goldenlist.report.newsletter;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javax.sql.DataSource;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.renderers.Renderable;
import org.goldenlist.fault.ExitCode;
import org.goldenlist.fault.GoldenListException;
import org.goldenlist.report.look.Edition;
import org.goldenlist.report.look.Fit;
import org.goldenlist.report.look.Pdf;
import org.goldenlist.report.look.Picture;
import org.goldenlist.report.look.RenderedDocument;
import org.goldenlist.report.look.ReportSettings;
import org.goldenlist.report.look.Templates;
import org.goldenlist.report.look.Words;
import org.goldenlist.report.newsletter.NewsletterTables.Golden;
import org.goldenlist.report.newsletter.NewsletterWriter.Shown;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The newsletter of the club, one file for everyone.
 *
 * @param address of the company on one line; empty for none
 * @param contact by which somebody says yes; empty for none
 * @param text the edition that the company wrote
 * @param shown whom it may show, as of now
 */
public record ClubNewsletter(
        ReportSettings company,
        String address,
        String contact,
        DataSource dataSource,
        Supplier<String> text,
        Supplier<ShownMembers> shown) {

    /** Where a company writes its edition. */
    public static final String FILE = IssueReader.FILE;

    private static final int PHOTO_WIDTH = 44;
    private static final int PHOTO_HEIGHT = 46;

    /** Makes it in a folder that exists. */
    public List<RenderedDocument> render(LocalDate businessDate, Path folder) {
        Issue issue = issue();
        Words say = Words.of("newsletter", company.locale(), company.home());
        NewsletterTables tables = new NewsletterTables(JdbcClient.create(dataSource));
        JasperPrint print = new NewsletterPress(company, address, contact, new Templates(company.home()), say)
                .filled(issue, tables.events(businessDate), members(tables));
        String id = "club-newsletter-" + businessDate;
        String title = Fit.printable((issue.masthead() + " " + issue.season()).strip());
        Edition edition = new Edition(id, title, company.company(), say.say("issue"), say.language());
        return List.of(Pdf.write(List.of(print), edition, folder.resolve(id + ".pdf")));
    }

    private Issue issue() {
        Issue issue = IssueReader.read(text.get());
        if (!issue.company().isEmpty() && !issue.company().equals(company.company())) {
            throw new GoldenListException(
                    ExitCode.SETTINGS,
                    FILE + " is an edition of " + issue.company() + ", not of " + company.company()
                            + ". Write your own in its place; docs/club.md says how.");
        }
        return issue;
    }

    private List<Shown> members(NewsletterTables tables) {
        ShownMembers whom = shown.get();
        List<Shown> members = new ArrayList<>();
        for (Golden golden : tables.members(whom)) {
            String name = Fit.printable(golden.name());
            if (!name.isEmpty()) {
                members.add(new Shown(golden.customerNo(), name, golden.since(), photo(golden, whom)));
            }
        }
        return members;
    }

    private static @Nullable Renderable photo(Golden golden, ShownMembers whom) {
        Path photo = whom.photos().get(golden.customerId());
        return photo == null || !whom.pictured().contains(golden.customerNo())
                ? null
                : Picture.file(photo.getParent(), photo).croppedFine(PHOTO_WIDTH, PHOTO_HEIGHT);
    }
}
