package org.goldenlist.report.twin;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.goldenlist.report.twin.Twin.Cell;
import org.goldenlist.report.twin.Twin.Column;
import org.goldenlist.report.twin.Twin.Row;
import org.goldenlist.report.twin.Twin.Table;
import org.goldenlist.report.twin.Twin.Tone;

/** Lays out rows of a kind as a {@link Table}, a column after another. */
public final class TableOf<R> {

    private final String name;
    private final String caption;
    private final List<R> rows;
    private final List<R> totals = new ArrayList<>();
    private final List<Column> columns = new ArrayList<>();
    private final List<Function<R, Cell>> cells = new ArrayList<>();

    private TableOf(String name, String caption, List<R> rows) {
        this.name = name;
        this.caption = caption;
        this.rows = rows;
    }

    /** @param caption empty where the heading of its section is its caption */
    public static <R> TableOf<R> of(String name, String caption, List<R> rows) {
        return new TableOf<>(name, caption, rows);
    }

    /** Rows about all that are above them. */
    public TableOf<R> totals(List<R> rows) {
        totals.addAll(rows);
        return this;
    }

    /** The column that names its rows. */
    public TableOf<R> name(String head, Function<R, String> name) {
        return name(head, name, row -> "");
    }

    /** @param under in a second line */
    public TableOf<R> name(String head, Function<R, String> name, Function<R, String> under) {
        return name(head, name, "", under);
    }

    /** @param headOfUnder of the second lines, where these are a column of their own */
    public TableOf<R> name(String head, Function<R, String> name, String headOfUnder, Function<R, String> under) {
        return add(
                new Column(head, false, true, headOfUnder),
                row -> Cell.twoLines(name.apply(row), under.apply(row), Tone.PLAIN));
    }

    public TableOf<R> cell(String head, Function<R, Cell> cell) {
        return add(new Column(head, false, false, ""), cell);
    }

    private TableOf<R> add(Column column, Function<R, Cell> cell) {
        columns.add(column);
        cells.add(cell);
        return this;
    }

    public TableOf<R> text(String head, Function<R, String> text) {
        return cell(head, row -> Cell.of(text.apply(row)));
    }

    public TableOf<R> quiet(String head, Function<R, String> text) {
        return cell(head, row -> Cell.of(text.apply(row), Tone.QUIET));
    }

    public TableOf<R> figure(String head, Function<R, String> figure) {
        return figure(head, figure, row -> "");
    }

    /** @param style as a template knows it */
    public TableOf<R> figure(String head, Function<R, String> figure, Function<R, String> style) {
        return add(new Column(head, true, false, ""), row -> Cell.of(figure.apply(row), Tone.of(style.apply(row))));
    }

    /** A column that is left out where nothing is known of it: it has no head then. */
    public TableOf<R> figureIfKnown(String head, Function<R, String> figure) {
        return figureIfKnown(head, figure, row -> "");
    }

    public TableOf<R> figureIfKnown(String head, Function<R, String> figure, Function<R, String> style) {
        return head.isEmpty() ? this : figure(head, figure, style);
    }

    public Table build() {
        return build(row -> false);
    }

    /** @param total whether a row is about others though it stands among them */
    public Table build(Predicate<R> total) {
        return new Table(
                name,
                caption,
                columns,
                Stream.concat(
                                rows.stream().map(row -> row(row, total.test(row))),
                                totals.stream().map(row -> row(row, true)))
                        .toList());
    }

    /** With a last row whose texts stand ready; none where all of them are empty. */
    public Table buildWithTotal(Cell... total) {
        Table table = build();
        boolean empty = Stream.of(total).allMatch(cell -> cell.text().isEmpty());
        return empty
                ? table
                : new Table(
                        name,
                        caption,
                        table.columns(),
                        Stream.concat(table.rows().stream(), Stream.of(new Row(List.of(total), true)))
                                .toList());
    }

    private Row row(R row, boolean total) {
        return new Row(cells.stream().map(cell -> cell.apply(row)).toList(), total);
    }
}
