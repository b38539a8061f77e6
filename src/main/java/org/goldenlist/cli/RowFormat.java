package org.goldenlist.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.goldenlist.list.ListFormat;
import org.goldenlist.list.TextTable;
import org.jspecify.annotations.Nullable;

/** How rows are written that are no graded list. */
enum RowFormat {
    TABLE,
    CSV,
    JSON;

    /** Rows under headings. */
    record Rows(List<String> headers, List<List<@Nullable Object>> rows) {}

    static RowFormat of(@Nullable RowFormat given, boolean json) {
        return given != null ? given : json ? JSON : TABLE;
    }

    /** @param records what JSON is made of */
    String text(Rows rows, Object records) throws IOException {
        return switch (this) {
            case TABLE -> table(rows);
            case CSV -> csv(rows);
            case JSON -> json(records);
        };
    }

    static String json(Object records) throws JsonProcessingException {
        return Json.of(records) + "\n";
    }

    static String table(Rows rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TextTable.write(rows.headers(), rows.headers(), rows.rows(), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String csv(Rows rows) throws IOException {
        StringWriter text = new StringWriter();
        try (CsvWriter csv =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            csv.writeRecord(rows.headers());
            for (List<@Nullable Object> row : rows.rows()) {
                csv.writeRecord(row.stream().map(ListFormat::safeCell).toList());
            }
        }
        return text.toString();
    }

    /** The name on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
