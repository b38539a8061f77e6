package org.goldenlist.report.newsletter;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.goldenlist.report.newsletter.Story.Kind;
import org.goldenlist.report.newsletter.Story.Part;

/** Takes the parts of one story as plain texts. */
final class StoryReader {

    static final String VALID = "Valid are # titles, ## headings, paragraphs, > quotes, *stress*, **bold**"
            + " and ![a caption](a picture) in a paragraph of its own.";

    private final int body;
    private final String title;
    private final List<Part> parts = new ArrayList<>();

    /** @param body the number of lines before the stories */
    StoryReader(Node heading, int body) {
        this.body = body;
        this.title = text(heading);
        if (title.isEmpty()) {
            throw IssueReader.refused(line(heading, body), "the title is empty", "Write it after #.");
        }
    }

    static boolean begins(Node node) {
        return node instanceof Heading heading && heading.getLevel() == 1;
    }

    static int line(Node node, int body) {
        for (Node at = node; at != null; at = at.getParent()) {
            List<SourceSpan> spans = at.getSourceSpans();
            if (!spans.isEmpty()) {
                return body + spans.get(0).getLineIndex() + 1;
            }
        }
        return body + 1;
    }

    void take(Node node) {
        if (node instanceof Heading heading && heading.getLevel() == 2) {
            add(Kind.HEADING, text(node), node);
        } else if (node instanceof Paragraph
                && node.getFirstChild() instanceof Image image
                && image.getNext() == null) {
            parts.add(new Part(Kind.PICTURE, text(image), image.getDestination(), line(node, body)));
        } else if (node instanceof Paragraph) {
            add(Kind.PARAGRAPH, text(node), node);
        } else if (node instanceof BlockQuote) {
            quote(node);
        } else {
            throw refused(node);
        }
    }

    private void quote(Node node) {
        StringBuilder quote = new StringBuilder();
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            if (!(child instanceof Paragraph)) {
                throw refused(child);
            }
            quote.append(quote.isEmpty() ? "" : " ").append(text(child));
        }
        add(Kind.QUOTE, quote.toString(), node);
    }

    private void add(Kind kind, String text, Node node) {
        if (!text.isEmpty()) {
            parts.add(new Part(kind, text, "", line(node, body)));
        }
    }

    /** The first paragraph is the line below the title. */
    Story story() {
        boolean standfirst = !parts.isEmpty() && parts.get(0).kind() == Kind.PARAGRAPH;
        return new Story(
                title,
                standfirst ? parts.get(0).text() : "",
                List.copyOf(standfirst ? parts.subList(1, parts.size()) : parts));
    }

    private String text(Node node) {
        StringBuilder text = new StringBuilder();
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof Text literal) {
                text.append(literal.getLiteral());
            } else if (child instanceof SoftLineBreak || child instanceof HardLineBreak) {
                text.append(' ');
            } else if (child instanceof Emphasis || child instanceof StrongEmphasis) {
                text.append(text(child));
            } else {
                throw refused(child);
            }
        }
        return text.toString().strip();
    }

    private RuntimeException refused(Node node) {
        return IssueReader.refused(line(node, body), name(node) + " cannot be taken", VALID);
    }

    private static String name(Node node) {
        if (node instanceof HtmlBlock || node instanceof HtmlInline) {
            return "HTML";
        }
        if (node instanceof Code || node instanceof FencedCodeBlock || node instanceof IndentedCodeBlock) {
            return "code";
        }
        if (node instanceof ListBlock) {
            return "a list";
        }
        if (node instanceof Link) {
            return "a link";
        }
        if (node instanceof Image) {
            return "a picture amid text";
        }
        if (node instanceof Heading heading) {
            return "a heading of level " + heading.getLevel();
        }
        return node instanceof ThematicBreak ? "a line across" : "this";
    }
}
