package org.goldenlist.report.newsletter;

import java.awt.Font;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.renderers.Renderable;
import org.goldenlist.fault.ExitCode;
import org.goldenlist.fault.GoldenListException;
import org.goldenlist.report.look.Fit;
import org.goldenlist.report.look.Logo;
import org.goldenlist.report.look.Look;
import org.goldenlist.report.look.Picture;
import org.goldenlist.report.look.ReportSettings;
import org.goldenlist.report.look.Rows;
import org.goldenlist.report.look.Sized;
import org.goldenlist.report.look.Templates;
import org.goldenlist.report.look.Words;
import org.goldenlist.report.newsletter.NewsletterTables.Event;
import org.goldenlist.report.newsletter.NewsletterWriter.Shown;

/** Fills the template with an edition. */
record NewsletterPress(ReportSettings company, String address, String contact, Templates templates, Words say) {

    static final String TEMPLATE = "newsletter/club";

    private static final String PORTRAIT = "portrait";
    private static final int STORY_LOOK = 3;
    private static final int COVER_WIDTH = 516;
    private static final int COVER_HEIGHT = 190;
    private static final double MASTHEAD_SIZE = 50;
    private static final double LONG_MASTHEAD_SIZE = 24;
    private static final double MASTHEAD_WIDTH = 390;

    JasperPrint filled(Issue issue, List<Event> events, List<Shown> members) {
        requireRoom("masthead", issue.masthead(), Look.display(LONG_MASTHEAD_SIZE), 1.8 * MASTHEAD_WIDTH);
        requireRoom("season", issue.season(), Look.font(10, false), 116);
        requireRoom("caption", issue.caption(), Look.font(8.5, false), 488);
        NewsletterWriter writer = new NewsletterWriter(issue, events, members, this::picture, say);
        List<NewsletterPage> pages = writer.pages(cover(issue));
        JasperPrint print = templates.fill(TEMPLATE, parameters(issue), Rows.of(pages));
        if (print.getPages().size() != pages.size()) {
            throw new GoldenListException(
                    ExitCode.SETTINGS,
                    "The template " + TEMPLATE + " prints " + print.getPages().size() + " pages in place of "
                            + pages.size() + ". Give its columns the room that the built-in one gives them.");
        }
        return print;
    }

    private static void requireRoom(String key, String value, Font font, double width) {
        if (font.getStringBounds(Fit.printable(value), Look.CONTEXT).getWidth() > width) {
            throw new GoldenListException(
                    ExitCode.SETTINGS,
                    IssueReader.FILE + ": the " + key + " has no room in its place. Make it shorter.");
        }
    }

    private Map<String, Object> parameters(Issue issue) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("logo", Logo.of(company.home()));
        String masthead = Fit.printable(issue.masthead());
        boolean large = Look.display(MASTHEAD_SIZE)
                        .getStringBounds(masthead, Look.CONTEXT)
                        .getWidth()
                <= MASTHEAD_WIDTH;
        parameters.put("masthead", large ? masthead : "");
        parameters.put("longMasthead", large ? "" : masthead);
        parameters.put("issue", say.say("issue"));
        parameters.put("season", Fit.printable(issue.season()));
        parameters.put("bandTitle", say.say("band.title"));
        parameters.put("bandLine", say.say("band.line"));
        for (int i = 1; i <= 3; i++) {
            parameters.put("bandHead" + i, say.say("band." + i + ".head"));
        }
        parameters.put("bandText1", say.say("band.1.text"));
        parameters.put("bandText2", say.say("band.2.text"));
        parameters.put("bandText3", contact.isEmpty() ? say.say("band.3.ask") : say.say("band.3.text", contact));
        parameters.put(
                "footer",
                Stream.of(company.company(), address, say.say("footer"))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" · ")));
        return parameters;
    }

    private Renderable cover(Issue issue) {
        if (issue.cover().isEmpty()) {
            return new NightSea();
        }
        try {
            return Picture.file(company.home(), Path.of(issue.cover())).croppedFine(COVER_WIDTH, COVER_HEIGHT);
        } catch (GoldenListException e) {
            throw IssueReader.refused("cover", e);
        }
    }

    private Renderable picture(String file) {
        if (file.equals(PORTRAIT)) {
            return new Sized(new FlatPortrait(STORY_LOOK), (int) Block.WIDTH, (int) Block.PICTURE_HEIGHT);
        }
        return Picture.file(company.home(), Path.of(file)).croppedFine(Block.WIDTH, Block.PICTURE_HEIGHT);
    }
}
