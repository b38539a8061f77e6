package org.goldenlist.report.twin;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dhatim.fastexcel.BorderSide;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.goldenlist.report.look.Markup;
import org.goldenlist.report.look.RenderedDocument;
import org.goldenlist.report.look.WholeFile;
import org.goldenlist.report.twin.FigureReader.Figure;
import org.goldenlist.report.twin.Twin.Cell;
import org.goldenlist.report.twin.Twin.Column;
import org.goldenlist.report.twin.Twin.Headlines;
import org.goldenlist.report.twin.Twin.Page;
import org.goldenlist.report.twin.Twin.Row;
import org.goldenlist.report.twin.Twin.Section;
import org.goldenlist.report.twin.Twin.Table;

/** Writes the tables of a twin as a workbook: first what it holds, then a sheet for each table. */
public final class XlsxTwin {

    private static final int WIDEST = 60;
    /** As spreadsheets allow. */
    private static final int NAME = 31;

    private final Twin twin;
    private final FigureReader figures;

    /** @param numbers how the figures of the twin are written */
    private XlsxTwin(Twin twin, Locale numbers) {
        this.twin = twin;
        this.figures = new FigureReader(numbers);
    }

    private record Sheet(String name, String caption, Table table) {}

    public static RenderedDocument write(Twin twin, Locale numbers, Path file) {
        return WholeFile.write(file, 1, new XlsxTwin(twin, numbers)::writeTo);
    }

    private void writeTo(OutputStream out) throws IOException {
        List<Sheet> sheets = sheets();
        try (Workbook book = new Workbook(out, "Golden List", "1.0")) {
            book.properties()
                    .setTitle(clean(twin.edition().title()))
                    .setCompany(clean(twin.edition().author()))
                    .setSubject(clean(twin.edition().subject()))
                    .setKeywords(clean(twin.edition().id()));
            contents(book, sheets);
            for (Sheet sheet : sheets) {
                write(book.newWorksheet(sheet.name()), sheet.table());
            }
        }
    }

    private List<Sheet> sheets() {
        List<Sheet> sheets = new ArrayList<>();
        for (int i = 0; i < twin.pages().size(); i++) {
            Page page = twin.pages().get(i);
            for (Section section : page.sections()) {
                for (Twin.Part part : section.parts()) {
                    if (part instanceof Headlines headlines) {
                        sheets.add(sheet(i + 1, page.title(), HeadlineTable.of(headlines)));
                    } else if (part instanceof Table table) {
                        sheets.add(
                                sheet(i + 1, table.caption().isEmpty() ? section.heading() : table.caption(), table));
                    }
                }
            }
        }
        return sheets;
    }

    private static Sheet sheet(int page, String caption, Table table) {
        String name = page + " " + table.name();
        return new Sheet(name.substring(0, Math.min(NAME, name.length())), caption, table);
    }

    private void contents(Workbook book, List<Sheet> sheets) {
        Worksheet sheet = book.newWorksheet(twin.edition()
                .id()
                .substring(0, Math.min(NAME, twin.edition().id().length())));
        sheet.value(0, 0, clean(twin.edition().title()));
        sheet.style(0, 0).bold().set();
        sheet.value(1, 0, clean(twin.running()));
        for (int i = 0; i < sheets.size(); i++) {
            sheet.value(i + 3, 0, sheets.get(i).name());
            sheet.value(i + 3, 1, clean(sheets.get(i).caption()));
        }
        sheet.width(0, 24);
        sheet.width(1, WIDEST);
    }

    private void write(Worksheet sheet, Table table) {
        int at = 0;
        for (int column = 0; column < table.columns().size(); column++) {
            int of = column;
            Column head = table.columns().get(column);
            List<Cell> cells =
                    table.rows().stream().map(row -> row.cells().get(of)).toList();
            write(
                    sheet,
                    at++,
                    head.head(),
                    head.figures(),
                    cells.stream().map(Cell::inWords).toList(),
                    table.rows());
            if (cells.stream().anyMatch(cell -> !cell.under().isEmpty())) {
                String more = head.under().isEmpty() ? head.head() + ": " + twin.more() : head.under();
                write(sheet, at++, more, false, cells.stream().map(Cell::under).toList(), table.rows());
            }
        }
        sheet.freezePane(0, 1);
    }

    private void write(Worksheet sheet, int column, String head, boolean right, List<String> cells, List<Row> rows) {
        sheet.value(0, column, clean(head));
        sheet.style(0, column)
                .bold()
                .borderStyle(BorderSide.BOTTOM, "thin")
                .horizontalAlignment(right ? "right" : "left")
                .set();
        int longest = cells.stream().mapToInt(String::length).max().orElse(0);
        sheet.width(column, Math.min(WIDEST, Math.max(longest, head.length()) + 2.0));
        for (int i = 0; i < cells.size(); i++) {
            String text = cells.get(i);
            StyleSetter style = sheet.style(i + 1, column);
            Optional<Figure> figure = right ? figures.read(text) : Optional.empty();
            if (figure.isPresent()) {
                sheet.value(i + 1, column, figure.get().number());
                style.format(figure.get().format());
            } else if (!text.isEmpty()) {
                // As a text, whatever it begins with: it is no formula.
                sheet.value(i + 1, column, clean(text));
                style.horizontalAlignment(right ? "right" : "left");
            }
            if (rows.get(i).total()) {
                style.bold().borderStyle(BorderSide.TOP, "thin");
            }
            style.set();
        }
    }

    private static String clean(String text) {
        return HtmlTwin.oneLine(Markup.printable(text));
    }
}
