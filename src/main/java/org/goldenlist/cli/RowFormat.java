package org.goldenlist.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.goldenlist.fault.ExitCode;
import org.goldenlist.fault.GoldenListException;
import org.goldenlist.list.ListFormat;
import org.goldenlist.list.TextTable;
import org.jspecify.annotations.Nullable;

/** How rows of a command are written. */
enum RowFormat {
    TABLE {
        @Override
        void write(List<String> headers, List<List<@Nullable Object>> rows, OutputStream out) throws IOException {
            TextTable.write(headers, headers, rows, out);
        }
    },
    CSV {
        @Override
        void write(List<String> headers, List<List<@Nullable Object>> rows, OutputStream out) throws IOException {
            Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            CsvWriter csv =
                    CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text);
            csv.writeRecord(headers);
            rows.forEach(row ->
                    csv.writeRecord(row.stream().map(ListFormat::safeCell).toList()));
            csv.flush();
        }
    },
    JSON {
        @Override
        void write(List<String> headers, List<List<@Nullable Object>> rows, OutputStream out) throws IOException {
            ArrayNode array = MAPPER.createArrayNode();
            for (List<@Nullable Object> row : rows) {
                ObjectNode one = array.addObject();
                for (int i = 0; i < headers.size(); i++) {
                    one.set(headers.get(i), Json.tree(row.get(i)));
                }
            }
            out.write(MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(array));
            out.write('\n');
        }
    };

    private static final ObjectMapper MAPPER = new ObjectMapper();

    abstract void write(List<String> headers, List<List<@Nullable Object>> rows, OutputStream out) throws IOException;

    /** @param file null: standard output */
    void write(List<String> headers, List<List<@Nullable Object>> rows, @Nullable Path file) throws IOException {
        if (file == null) {
            write(headers, rows, System.out);
            System.out.flush();
            return;
        }
        Path part = file.resolveSibling("." + file.getFileName() + "." + UUID.randomUUID() + ".part");
        try {
            try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(part))) {
                write(headers, rows, stream);
            }
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new GoldenListException(
                    ExitCode.OUTPUT,
                    "The rows cannot be written to " + file + ": " + e + ". Check the folder and its rights.",
                    e);
        }
    }

    /** The name on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
