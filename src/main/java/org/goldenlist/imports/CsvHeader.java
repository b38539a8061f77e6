package org.goldenlist.imports;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.goldenlist.fault.ExitCode;
import org.goldenlist.fault.GoldenListException;
import org.goldenlist.source.Feed;

/** Where each column of a feed stands in a file. */
final class CsvHeader {

    private final int[] at;
    private final int size;

    private CsvHeader(int[] at, int size) {
        this.at = at;
        this.size = size;
    }

    /** @throws GoldenListException where the header is not that of the feed, with all that is wrong and the valid names */
    static CsvHeader of(Path file, CsvRecord record, Feed feed, List<Field> fields) {
        List<String> names = fields.stream().map(Field::name).toList();
        List<String> wrong = new ArrayList<>();
        int[] at = new int[fields.size()];
        Arrays.fill(at, -1);
        for (int i = 0; i < record.getFieldCount(); i++) {
            String given = record.getField(i).strip();
            int column = names.indexOf(given.toLowerCase(Locale.ROOT));
            if (column < 0) {
                wrong.add("has a column " + FileFaults.shown(given) + " that the feed " + feed.feedName()
                        + " does not know");
            } else if (at[column] >= 0) {
                wrong.add("has the column " + names.get(column) + " twice");
            } else {
                at[column] = i;
            }
        }
        for (int i = 0; i < at.length; i++) {
            if (at[i] < 0 && fields.get(i).isNeeded()) {
                wrong.add("lacks the column " + names.get(i));
            }
        }
        if (!wrong.isEmpty()) {
            boolean encoding = record.getFields().stream().anyMatch(name -> name.matches("(?s).*[\\x00\\uFFFD].*"));
            throw refused(file, encoding ? "is not UTF-8; save it as such" : String.join(", ", wrong), fields);
        }
        return new CsvHeader(at, record.getFieldCount());
    }

    static GoldenListException refused(Path file, String why, List<Field> fields) {
        return new GoldenListException(
                ExitCode.DATA,
                "The header of " + file.getFileName() + " " + why + "; nothing was imported. Columns are: "
                        + fields.stream()
                                .map(field -> field.name() + (field.isNeeded() ? " (required)" : ""))
                                .collect(Collectors.joining(", "))
                        + ".");
    }

    int size() {
        return size;
    }

    /** What a row says in a column of the feed; empty where the file does not have the column. */
    String value(CsvRecord record, int column) {
        return at[column] < 0 ? "" : record.getField(at[column]);
    }
}
