package org.goldenlist.report.newsletter;

import java.awt.Font;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.sf.jasperreports.renderers.Renderable;
import org.goldenlist.fault.GoldenListException;
import org.goldenlist.report.look.Fit;
import org.goldenlist.report.look.Look;
import org.goldenlist.report.look.Words;
import org.goldenlist.report.newsletter.NewsletterPage.Face;
import org.goldenlist.report.newsletter.NewsletterPage.RailPiece;
import org.goldenlist.report.newsletter.NewsletterTables.Event;
import org.goldenlist.report.newsletter.Story.Kind;
import org.goldenlist.report.newsletter.Story.Part;
import org.jspecify.annotations.Nullable;

/**
 * Lays an edition out: stories in two columns, evenings and members beside them, on as many pages as they need.
 *
 * @param members who may be shown
 */
record NewsletterWriter(Issue issue, List<Event> events, List<Shown> members, Pictures pictures, Words say) {

    private static final double TITLE_SIZE = 23;
    private static final double TITLE_LEADING = 27;
    private static final double MAIN = 340;
    private static final double STANDFIRST_SIZE = 9.5;
    private static final double STANDFIRST_LEADING = 14;
    /** Between the head and the columns; and above columns without a head. */
    private static final double HEAD_ROOM = 22;

    private static final double CONTINUED = 16;
    /** From the head of a story to the foot of its columns, on the first page above the band, on others above the foot. */
    private static final double FIRST_ROOM = 354;

    /** Less than there is: the template keeps some for parts whose height it does not know yet. */
    private static final double OTHER_ROOM = 610;

    /**
     * A member as the newsletter shows one.
     *
     * @param name that can be printed
     * @param since null where it is not known
     */
    record Shown(
            int customerNo,
            String name,
            @Nullable LocalDate since,
            @Nullable Renderable photo) {}

    /** Finds the pictures of an edition. */
    interface Pictures {
        Renderable of(String file);
    }

    /** What stands in the columns of a page. */
    record Draft(String title, String standfirst, List<Piece> left, List<Piece> right) {}

    /** @param cover at the head of the first page */
    List<NewsletterPage> pages(Renderable cover) {
        Rail rail = Rail.of(events, members, say);
        List<Draft> drafts = new ArrayList<>();
        int lastBegins = 0;
        for (Story story : issue.stories()) {
            lastBegins = drafts.size();
            lay(story, drafts);
        }
        List<List<RailPiece>> beside = rail.beside(drafts.size() - 1);
        Story names = rail.namesApart(drafts.size() - 1).orElse(null);
        if (names != null && lastBegins > 0) {
            drafts.subList(lastBegins, drafts.size()).clear();
            lay(issue.stories().get(issue.stories().size() - 1).and(names), drafts);
        } else if (names != null) {
            lay(names, drafts);
        }
        int count = Math.max(drafts.size(), 1 + beside.size());
        List<NewsletterPage> pages = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Draft draft = i < drafts.size() ? drafts.get(i) : new Draft("", "", List.of(), List.of());
            List<RailPiece> pieces = i > 0 && i <= beside.size() ? beside.get(i - 1) : List.of();
            pages.add(page(draft, i == 0 ? cover : null, rail, pieces, say.say("page", "" + (i + 1), "" + count)));
        }
        return pages;
    }

    private NewsletterPage page(
            Draft draft, @Nullable Renderable cover, Rail rail, List<RailPiece> beside, String number) {
        boolean first = cover != null;
        List<Face> faces = first ? rail.faces() : List.of();
        Rail.NextEvent next = rail.next();
        return new NewsletterPage(
                first,
                cover,
                first ? Fit.printable(issue.caption()) : "",
                draft.title(),
                draft.standfirst(),
                draft.left(),
                draft.right(),
                first ? say.say("event.next") : "",
                first ? next.day() : "",
                first ? next.month() : "",
                first ? next.weekday() : "",
                first ? next.title() : "",
                first ? next.about() : "",
                faces.isEmpty() ? "" : say.say("members"),
                faces,
                beside,
                number);
    }

    private void lay(Story story, List<Draft> drafts) {
        List<String> title = LineBreaks.of(Fit.printable(story.title()), Look.display(TITLE_SIZE), MAIN);
        List<String> standfirst =
                LineBreaks.of(Fit.printable(story.standfirst()), Look.font(STANDFIRST_SIZE, false), MAIN);
        double head = TITLE_LEADING * title.size() + STANDFIRST_LEADING * standfirst.size() + HEAD_ROOM;
        List<Block> rest = story.parts().stream().map(this::block).toList();
        boolean begun = false;
        do {
            double taken = begun ? CONTINUED : head;
            Columns columns = Columns.of(rest, (drafts.isEmpty() ? FIRST_ROOM : OTHER_ROOM) - taken);
            if (begun && columns.left().isEmpty()) {
                throw IssueReader.refused(
                        story.parts().get(story.parts().size() - rest.size()).line(),
                        "this is taller than a page",
                        "Make it shorter.");
            }
            drafts.add(new Draft(
                    begun ? "" : String.join("\n", title),
                    begun ? "" : String.join("\n", standfirst),
                    columns.left(),
                    columns.right()));
            rest = columns.rest();
            begun = true;
        } while (!rest.isEmpty());
    }

    private Block block(Part part) {
        String text = Fit.printable(part.text());
        return switch (part.kind()) {
            case PARAGRAPH -> block(Kind.PARAGRAPH, text, Look.reading(Block.TEXT_SIZE));
            case HEADING -> block(Kind.HEADING, text, Look.printedStrong(Block.HEADING_SIZE));
            case QUOTE -> block(Kind.QUOTE, text, Look.displayItalic(Block.QUOTE_SIZE));
            case PICTURE ->
                new Block(
                        Kind.PICTURE,
                        LineBreaks.of(text, Look.font(Block.CAPTION_SIZE, false), Block.WIDTH),
                        picture(part));
        };
    }

    private Renderable picture(Part part) {
        try {
            return pictures.of(part.picture());
        } catch (GoldenListException e) {
            throw IssueReader.refused("line " + part.line(), e);
        }
    }

    private static Block block(Kind kind, String text, Font font) {
        return new Block(kind, LineBreaks.of(text, font, Block.WIDTH), null);
    }
}
