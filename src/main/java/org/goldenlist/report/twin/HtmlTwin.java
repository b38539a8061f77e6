package org.goldenlist.report.twin;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.goldenlist.report.look.CompanyMark;
import org.goldenlist.report.look.Drawing;
import org.goldenlist.report.look.Edition;
import org.goldenlist.report.look.Markup;
import org.goldenlist.report.look.RenderedDocument;
import org.goldenlist.report.look.WholeFile;
import org.goldenlist.report.twin.Twin.Cell;
import org.goldenlist.report.twin.Twin.Chart;
import org.goldenlist.report.twin.Twin.Column;
import org.goldenlist.report.twin.Twin.Headline;
import org.goldenlist.report.twin.Twin.Headlines;
import org.goldenlist.report.twin.Twin.Page;
import org.goldenlist.report.twin.Twin.Paragraph;
import org.goldenlist.report.twin.Twin.Part;
import org.goldenlist.report.twin.Twin.Row;
import org.goldenlist.report.twin.Twin.Section;
import org.goldenlist.report.twin.Twin.Shape;
import org.goldenlist.report.twin.Twin.Table;
import org.goldenlist.report.twin.Twin.Tone;

/**
 * Writes a twin as one HTML file that needs nothing beside it and runs nothing: readable by a screen reader, and as the body of a
 * mail. Where a mail program drops drawings, their words stand below them.
 */
public final class HtmlTwin {

    /** From points to pixels. */
    private static final double PIXELS = 4 / 3.0;

    /** From here on a table is set in a smaller size. */
    private static final int MANY = 7;

    private final Twin twin;
    private final StringBuilder html = new StringBuilder(100_000);
    private int charts;

    private HtmlTwin(Twin twin) {
        this.twin = twin;
    }

    public static RenderedDocument write(Twin twin, Path file) {
        String html = of(twin);
        return WholeFile.write(file, 1, out -> out.write(html.getBytes(StandardCharsets.UTF_8)));
    }

    /** The whole page, for a file or for a mail. */
    public static String of(Twin twin) {
        HtmlTwin written = new HtmlTwin(twin);
        written.document();
        return written.html.toString();
    }

    static String oneLine(String text) {
        return text.replaceAll("[\\s&&[^\u00a0]]+", " ").strip();
    }

    private static String text(String text) {
        return Markup.escaped(oneLine(text));
    }

    private void document() {
        Edition edition = twin.edition();
        html.append("<!DOCTYPE html>\n<html lang=\"")
                .append(Markup.escaped(edition.language().toLanguageTag()))
                .append("\">\n<head>\n<meta charset=\"utf-8\"/>\n<title>")
                .append(text(edition.title()))
                .append("</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n");
        meta("author", edition.author());
        meta("description", edition.subject());
        meta("keywords", edition.id());
        meta("generator", "Golden List");
        meta("color-scheme", "light");
        html.append("<style>\n")
                .append(HtmlStyle.CSS)
                .append("</style>\n</head>\n<body>\n")
                .append(
                        "<table role=\"presentation\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\"><tr><td align=\"center\">\n")
                .append("<div class=\"paper\" style=\"max-width:640px;text-align:left\">\n<div class=\"head\">");
        CompanyMark mark = new CompanyMark();
        picture(mark, new Shape(14, 16), "");
        html.append(" <h1>").append(text(edition.title())).append("</h1>");
        paragraph("quiet", twin.running());
        html.append("</div>\n");
        for (int i = 0; i < twin.pages().size(); i++) {
            page(twin.pages().get(i), i + 1);
        }
        paragraph("note", edition.id());
        html.append("</div>\n</td></tr></table>\n</body>\n</html>\n");
    }

    private void meta(String name, String content) {
        html.append("<meta name=\"")
                .append(name)
                .append("\" content=\"")
                .append(text(content))
                .append("\"/>\n");
    }

    private void page(Page page, int number) {
        html.append("<div class=\"page\" id=\"page-").append(number).append("\">\n");
        paragraph("kicker", number + " · " + page.name());
        html.append("<h2>").append(text(page.title())).append("</h2>\n");
        paragraph("standfirst", page.standfirst());
        for (int i = 0; i < page.sections().size(); i++) {
            section(page.sections().get(i));
            if (number == 1 && i == 0 && twin.pages().size() > 1) {
                contents();
            }
        }
        paragraph("note foot", page.footer());
        html.append("</div>\n");
    }

    /** The findings of the other pages, below the first figures. */
    private void contents() {
        html.append("<div role=\"navigation\" class=\"section\"><h3>")
                .append(text(twin.contents()))
                .append("</h3>\n<ol start=\"2\">\n");
        List<Page> pages = twin.pages();
        for (int i = 1; i < pages.size(); i++) {
            html.append("<li><a href=\"#page-")
                    .append(i + 1)
                    .append("\">")
                    .append(text(pages.get(i).title()))
                    .append("</a></li>\n");
        }
        html.append("</ol></div>\n");
    }

    private void section(Section section) {
        List<Part> parts = section.parts();
        if (parts.isEmpty()) {
            return;
        }
        html.append("<div class=\"section\">\n");
        // A table without a caption of its own carries the heading as its caption.
        boolean captioned =
                parts.get(0) instanceof Table table && table.caption().isEmpty();
        String heading = section.heading().isEmpty() ? "" : "<h3>" + text(section.heading()) + "</h3>";
        if (!captioned && !heading.isEmpty()) {
            html.append(heading).append('\n');
        }
        for (int i = 0; i < parts.size(); i++) {
            part(parts.get(i), section.heading(), i == 0 && captioned ? heading : "");
        }
        html.append("</div>\n");
    }

    private void part(Part part, String heading, String captionAsHeading) {
        if (part instanceof Paragraph paragraph) {
            paragraph(paragraph.strong() ? "finding" : "note", paragraph.text());
        } else if (part instanceof Headlines headlines) {
            html.append("<table role=\"presentation\" class=\"headlines\"><tr>\n");
            headlines.figures().forEach(this::headline);
            html.append("</tr></table>\n");
        } else if (part instanceof Chart chart) {
            chart(chart, heading);
        } else if (part instanceof Table table) {
            table(table, captionAsHeading.isEmpty() ? text(table.caption()) : captionAsHeading);
        }
    }

    private void paragraph(String style, String text) {
        if (!text.isBlank()) {
            html.append("<p class=\"")
                    .append(style)
                    .append("\">")
                    .append(text(text))
                    .append("</p>\n");
        }
    }

    private void headline(Headline figure) {
        html.append("<td>");
        paragraph("label", figure.label());
        paragraph("large", figure.figure());
        paragraph("delta " + style(figure.tone()), figure.comparison());
        html.append("</td>\n");
    }

    private void chart(Chart chart, String heading) {
        String id = "chart-" + ++charts;
        String caption = chart.caption().isEmpty() ? heading : chart.caption();
        html.append("<div class=\"chart\">\n");
        paragraph("caption", chart.caption());
        html.append(svg(chart.drawing(), chart.shape(), id, caption, chart.words()))
                .append('\n');
        paragraph("note", chart.words());
        html.append("</div>\n");
    }

    /** A small one within a line; decoration where it says nothing. */
    private void picture(Drawing drawing, Shape shape, String words) {
        html.append(svg(drawing, shape, "", words, ""));
    }

    private static String svg(Drawing drawing, Shape shape, String id, String title, String words) {
        String inside = drawing.svg(shape.width(), shape.height());
        if (inside.isEmpty()) {
            return "";
        }
        StringBuilder svg = new StringBuilder("<svg xmlns=\"http://www.w3.org/2000/svg\"");
        svg.append(String.format(
                Locale.ROOT,
                " width=\"%.0f\" height=\"%.0f\" viewBox=\"0 0 %.0f %.0f\"",
                shape.width() * PIXELS,
                shape.height() * PIXELS,
                shape.width(),
                shape.height()));
        if (title.isEmpty()) {
            svg.append(" aria-hidden=\"true\">");
        } else {
            svg.append(" role=\"img\"");
            if (id.isEmpty()) {
                svg.append(" aria-label=\"").append(text(title)).append("\">");
            } else {
                svg.append(String.format(
                        " aria-labelledby=\"%1$s-title %1$s-desc\"><title id=\"%1$s-title\">%2$s</title>"
                                + "<desc id=\"%1$s-desc\">%3$s</desc>",
                        id, text(title), text(words)));
            }
        }
        return svg.append(inside).append("</svg>").toString();
    }

    private void table(Table table, String caption) {
        boolean dense = table.columns().size() >= MANY;
        html.append("<div class=\"scroll\"><table class=\"data")
                .append(dense ? " dense" : "")
                .append("\">\n");
        if (!caption.isEmpty()) {
            html.append("<caption>").append(caption).append("</caption>\n");
        }
        html.append("<thead><tr>");
        for (Column column : table.columns()) {
            html.append(column.figures() ? "<th scope=\"col\" class=\"f\">" : "<th scope=\"col\">")
                    .append(text(column.head()))
                    .append("</th>");
        }
        html.append("</tr></thead>\n<tbody>\n");
        table.rows().forEach(row -> row(row, table.columns()));
        html.append("</tbody></table></div>\n");
    }

    private void row(Row row, List<Column> columns) {
        html.append(row.total() ? "<tr class=\"total\">" : "<tr>");
        for (int i = 0; i < columns.size(); i++) {
            cell(row.cells().get(i), columns.get(i));
        }
        html.append("</tr>\n");
    }

    private void cell(Cell cell, Column column) {
        String tag = column.names() ? "th" : "td";
        String style = ((column.figures() ? "f " : "") + style(cell.tone())).strip();
        html.append('<').append(tag).append(column.names() ? " scope=\"row\"" : "");
        if (!style.isEmpty()) {
            html.append(" class=\"").append(style).append('"');
        }
        html.append('>').append(text(cell.text()));
        Drawing drawing = cell.drawing();
        if (drawing != null) {
            picture(drawing, cell.shape(), drawing.inWords());
        }
        if (!cell.under().isBlank()) {
            html.append("<br/><span class=\"under\">")
                    .append(text(cell.under()))
                    .append("</span>");
        }
        html.append("</").append(tag).append('>');
    }

    private static String style(Tone tone) {
        return switch (tone) {
            case PLAIN -> "";
            case STRONG -> "s";
            case QUIET -> "quiet";
            case BETTER -> "better";
            case WORSE -> "worse";
        };
    }
}
