package org.goldenlist.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.goldenlist.list.ListFormat;
import org.jspecify.annotations.Nullable;

/** How rows are written whose JSON holds more than their table. */
enum RowFormat {
    TABLE(ListFormat.TABLE),
    CSV(ListFormat.CSV),
    JSON(ListFormat.JSON);

    private final ListFormat format;

    RowFormat(ListFormat format) {
        this.format = format;
    }

    /** Rows under headings. */
    record Rows(List<String> headers, List<List<@Nullable Object>> rows) {}

    /** @param records what JSON is made of */
    String text(Rows rows, Object records) throws IOException {
        return this == JSON ? json(records) : text(rows);
    }

    private String text(Rows rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.writeRows(new ListFormat.Headers(rows.headers(), rows.headers()), rows.rows().stream(), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    static String json(Object records) throws JsonProcessingException {
        return Json.of(records) + "\n";
    }

    static String table(Rows rows) throws IOException {
        return TABLE.text(rows);
    }

    /** @param file null: standard output */
    void write(List<String> headers, List<List<@Nullable Object>> rows, @Nullable Path file) throws IOException {
        OutFile.text(text(new Rows(headers, rows)), file, "The rows");
    }

    /** The name on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
