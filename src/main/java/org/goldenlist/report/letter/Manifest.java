package org.goldenlist.report.letter;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.goldenlist.report.look.RenderedDocument;
import org.goldenlist.report.look.WholeFile;
import org.goldenlist.text.Text;

/** What is on which page of a print run, and then who was left out of it, and why. */
record Manifest(List<PrintedLetter> letters) {

    private static final List<String> HEAD = List.of(
            "page", "what", "customer_id", "name", "postal_code", "city", "country", "language", "file", "left_out");

    RenderedDocument write(Path file) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("1", "cover", "", "", "", "", "", "", "", ""));
        letters.stream().filter(PrintedLetter::isForThePost).forEach(letter -> rows.add(row(letter, rows.size() + 1)));
        letters.stream().filter(letter -> !letter.isForThePost()).forEach(letter -> rows.add(row(letter, 0)));
        return table(file, rows);
    }

    private static List<String> row(PrintedLetter letter, int page) {
        Path file = letter.file();
        String why = letter.refusal() != null ? letter.refusal() : page == 0 ? "no address for the post" : "";
        return List.of(
                page == 0 ? "" : Integer.toString(page),
                file == null ? "" : "letter",
                letter.customerId(),
                letter.name(),
                letter.postalCode(),
                letter.town(),
                letter.country(),
                letter.language(),
                file == null ? "" : String.valueOf(file.getFileName()),
                why);
    }

    private static RenderedDocument table(Path file, List<List<String>> rows) {
        return WholeFile.write(file, 1, out -> {
            CsvWriter csv = CsvWriter.builder()
                    .lineDelimiter(LineDelimiter.CRLF)
                    .build(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            csv.writeRecord(HEAD);
            rows.forEach(row -> csv.writeRecord(row.stream().map(Text::cell).toList()));
            csv.flush();
        });
    }
}
