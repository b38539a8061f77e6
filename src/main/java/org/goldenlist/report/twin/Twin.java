package org.goldenlist.report.twin;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.goldenlist.report.look.Drawing;
import org.goldenlist.report.look.Edition;
import org.jspecify.annotations.Nullable;

/**
 * A document without its paper: what its pages say, in the order in which it is read.
 *
 * @param running what stands at the head of each page on paper, as the day up to which sales are read
 * @param contents over the list of the pages
 * @param more behind the head of a column, for what stands in its second lines, where these are a column of their own
 */
public record Twin(Edition edition, String running, String contents, String more, List<Page> pages) {

    /**
     * A page.
     *
     * @param name what stands on it; its number beside it
     * @param title the finding
     * @param footer as on paper
     */
    public record Page(String name, String title, String standfirst, List<Section> sections, String footer) {}

    /**
     * Parts under a heading.
     *
     * @param heading empty where the page's title is enough
     */
    public record Section(String heading, List<Part> parts) {

        /** Those of the parts that say something. */
        public static Section of(String heading, Part... parts) {
            return new Section(
                    heading, Arrays.stream(parts).filter(Part::saysSomething).toList());
        }
    }

    /** What stands under a heading. */
    public sealed interface Part permits Paragraph, Headlines, Table, Chart {

        boolean saysSomething();
    }

    /** @param strong a finding about the figures above it, else a note */
    public record Paragraph(String text, boolean strong) implements Part {

        public static Paragraph note(String text) {
            return new Paragraph(text, false);
        }

        public static Paragraph finding(String text) {
            return new Paragraph(text, true);
        }

        @Override
        public boolean saysSomething() {
            return !text.isBlank();
        }
    }

    /**
     * The few large figures.
     *
     * @param label head of what they are, where they stand in a table; likewise the others
     */
    public record Headlines(String label, String figure, String comparison, List<Headline> figures) implements Part {

        @Override
        public boolean saysSomething() {
            return !figures.isEmpty();
        }
    }

    /** @param tone of what it is compared with */
    public record Headline(String label, String figure, String comparison, Tone tone) {}

    /** Whether a figure is good news, and how loud a text is. */
    public enum Tone {
        PLAIN,
        STRONG,
        QUIET,
        BETTER,
        WORSE;

        /** As a template's style of that name looks. */
        public static Tone of(String style) {
            return Stream.of(values())
                    .filter(tone -> style.contains(tone.name().toLowerCase(Locale.ROOT)))
                    .findFirst()
                    .orElse(PLAIN);
        }
    }

    /**
     * A table; one of its columns names the rows.
     *
     * @param name short, the same every day: of its sheet
     * @param caption empty where the heading of its section is its caption
     */
    public record Table(String name, String caption, List<Column> columns, List<Row> rows) implements Part {

        public Table {
            for (Row row : rows) {
                if (row.cells.size() != columns.size()) {
                    throw new IllegalArgumentException("A row of " + name + " has " + row.cells.size() + " cells for "
                            + columns.size() + " columns");
                }
            }
        }

        @Override
        public boolean saysSomething() {
            return !rows.isEmpty();
        }
    }

    /**
     * A column.
     *
     * @param figures whether they stand right, and are numbers in a spreadsheet where they can be
     * @param names whether they name their rows
     * @param under head of their second lines, where these are a column of their own; empty for the usual one
     */
    public record Column(String head, boolean figures, boolean names, String under) {}

    /** @param total of those above it */
    public record Row(List<Cell> cells, boolean total) {}

    /**
     * One cell.
     *
     * @param under a second line; empty for none
     * @param drawing beside the text or in its place
     * @param shape how large the drawing is
     */
    public record Cell(
            String text, String under, Tone tone, @Nullable Drawing drawing, Shape shape) {

        public static Cell of(String text) {
            return of(text, Tone.PLAIN);
        }

        public static Cell of(String text, Tone tone) {
            return new Cell(text, "", tone, null, Shape.NONE);
        }

        public static Cell twoLines(String text, String under, Tone tone) {
            return new Cell(text, under, tone, null, Shape.NONE);
        }

        /** Drawn for who sees it, in words for who does not. */
        public static Cell drawn(Drawing drawing, double width, double height) {
            return new Cell("", "", Tone.PLAIN, drawing, new Shape(width, height));
        }

        /** What a drawing says, as text: a badge as its letter. */
        public static Cell said(Drawing drawing) {
            return of(drawing.inWords(), Tone.STRONG);
        }

        /** All that it says but for its second line. */
        String inWords() {
            String drawn = drawing == null ? "" : drawing.inWords();
            return text.isBlank() || drawn.isBlank() ? text + drawn : text + "; " + drawn;
        }
    }

    /** A drawing's place, in points. */
    public record Shape(double width, double height) {

        private static final Shape NONE = new Shape(0, 0);
    }

    /**
     * A drawing that stands alone.
     *
     * @param caption empty where the heading of its section is its caption
     * @param words what it says, for who cannot see it
     */
    public record Chart(String caption, Drawing drawing, String words, Shape shape) implements Part {

        public static Chart of(String caption, Drawing drawing, double width, double height) {
            return new Chart(caption, drawing, drawing.inWords(), new Shape(width, height));
        }

        @Override
        public boolean saysSomething() {
            return !words.isBlank();
        }
    }
}
