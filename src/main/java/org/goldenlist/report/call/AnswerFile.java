package org.goldenlist.report.call;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.goldenlist.casework.CaseFile;
import org.goldenlist.report.call.CallSheet.Call;
import org.goldenlist.report.call.CallSheet.OpenCase;
import org.goldenlist.report.look.RenderedDocument;
import org.goldenlist.report.look.WholeFile;
import org.goldenlist.text.Text;

/** A row for each case of a sheet, to be filled in and taken back: as {@code case import} reads it. */
record AnswerFile(List<CallText> calls) {

    private static final List<String> HEAD = Stream.concat(CaseFile.FOR_THE_READER.stream(), CaseFile.COLUMNS.stream())
            .toList();

    RenderedDocument write(Path file) {
        return WholeFile.write(file, 1, out -> {
            CsvWriter csv = CsvWriter.builder()
                    .lineDelimiter(LineDelimiter.CRLF)
                    .build(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            csv.writeRecord(HEAD);
            calls.forEach(text -> text.call().cases().forEach(one -> csv.writeRecord(row(text, one))));
            csv.flush();
        });
    }

    private static List<String> row(CallText text, OpenCase one) {
        Call call = text.call();
        List<String> row = new ArrayList<>(List.of(
                Text.cell(call.customerId()),
                Text.cell(Objects.requireNonNullElse(call.name(), "")),
                Text.cell(text.why(one)),
                Integer.toString(one.caseNo())));
        while (row.size() < HEAD.size()) {
            row.add("");
        }
        return row;
    }
}
