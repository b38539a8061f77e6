package org.goldenlist.imports;

import com.carrotsearch.hppc.ObjectIntHashMap;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.goldenlist.fault.ExitCode;
import org.goldenlist.fault.GoldenListException;
import org.goldenlist.source.Feed;
import org.goldenlist.text.FileTrouble;
import org.jspecify.annotations.Nullable;

/** A CSV file with the rows of one feed: RFC 4180 in UTF-8, with a header, separated by commas or semicolons. */
final class CsvFile {

    private final Path file;
    private final Feed feed;
    private final List<Field> fields;
    private final List<Integer> key;

    /** @param today the last day that a record may be of */
    CsvFile(Path file, Feed feed, LocalDate today) {
        this.file = file;
        this.feed = feed;
        this.fields = feed.columns().stream()
                .map(column -> new Field(feed, column, today))
                .toList();
        List<String> names = feed.columns().stream().map(Feed.Column::name).toList();
        this.key = ImportTable.of(feed).key().stream().map(names::indexOf).toList();
    }

    /**
     * Hands over every row that is sound: the values of all columns of the feed, in their order, as our table takes them.
     *
     * @return how many rows there are
     * @throws GoldenListException with everything that is wrong, after the last row; {@link ExitCode#DATA}
     */
    int read(Consumer<@Nullable String[]> sink) {
        FileFaults faults = new FileFaults(file);
        int rows = 0;
        try (BufferedReader text = open()) {
            CsvHeader header = null;
            ObjectIntHashMap<String> lines = new ObjectIntHashMap<>();
            long last = 0;
            try (CsvReader<CsvRecord> csv = records(text)) {
                for (Iterator<CsvRecord> records = csv.iterator(); records.hasNext(); ) {
                    CsvRecord record = records.next();
                    last = record.getStartingLineNumber();
                    if (header == null) {
                        header = CsvHeader.of(file, record, feed, fields);
                    } else if (!isBlank(record)) {
                        rows++;
                        take(record, header, lines, faults, sink);
                    }
                }
            } catch (CsvParseException e) {
                faults.add(last + 1, "or the lines that follow it: " + sentence(e));
            }
            if (header == null) {
                faults.throwIfAny();
                throw CsvHeader.refused(file, "is empty", fields);
            }
        } catch (IOException | UncheckedIOException e) {
            throw new GoldenListException(
                    ExitCode.USAGE, "The file " + file + " cannot be read: " + FileTrouble.of(e) + ".", e);
        }
        faults.throwIfAny();
        return rows;
    }

    private BufferedReader open() throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new GoldenListException(
                    ExitCode.USAGE,
                    (Files.exists(file) ? "This is no file: " : "There is no such file: ") + file
                            + ". Give a CSV file; goldenlist import --example " + feed.feedName() + " prints one.");
        }
        BufferedReader text =
                new BufferedReader(new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8));
        text.mark(1);
        if (text.read() != '\uFEFF') {
            text.reset();
        }
        return text;
    }

    private static CsvReader<CsvRecord> records(BufferedReader text) throws IOException {
        return CsvReader.builder()
                .fieldSeparator(separator(text))
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(text);
    }

    /** No column has a comma or a semicolon in its name: that which the header has more of is the separator. */
    private static char separator(BufferedReader text) throws IOException {
        int longest = 1 << 13;
        char[] start = new char[longest];
        text.mark(longest);
        int read = 0;
        for (int n = 0; n >= 0 && read < longest; n = text.read(start, read, longest - read)) {
            read += n;
        }
        text.reset();
        String header =
                new String(start, 0, read).stripLeading().lines().findFirst().orElse("");
        long semicolons = header.chars().filter(c -> c == ';').count();
        long commas = header.chars().filter(c -> c == ',').count();
        return semicolons > commas ? ';' : ',';
    }

    /** The driver's sentence, without its own count of lines. */
    private static String sentence(CsvParseException e) {
        Throwable cause = e.getCause() == null ? e : e.getCause();
        String said = String.valueOf(cause.getMessage()).replaceFirst("[.]$", "");
        return said + "; a quotation mark within a text is written twice, and the text is put into quotation marks";
    }

    private static boolean isBlank(CsvRecord record) {
        return record.getFields().stream().allMatch(String::isBlank);
    }

    private void take(
            CsvRecord record,
            CsvHeader header,
            ObjectIntHashMap<String> lines,
            FileFaults faults,
            Consumer<@Nullable String[]> sink) {
        long line = record.getStartingLineNumber();
        if (record.getFieldCount() != header.size()) {
            faults.add(
                    line,
                    "the whole row: it has " + record.getFieldCount() + " fields, and the header has " + header.size()
                            + "; a text with a separator in it is put into quotation marks");
            return;
        }
        @Nullable String[] row = new @Nullable String[fields.size()];
        boolean sound = true;
        for (int i = 0; i < row.length; i++) {
            String given = header.value(record, i);
            try {
                row[i] = fields.get(i).read(given);
            } catch (Field.NotValid e) {
                faults.add(line, fields.get(i).name(), given, e.why());
                sound = false;
            }
        }
        if (sound && isPositiveReturn(row)) {
            faults.add(line, "net_amount", header.value(record, 8), "is positive in a return; returns are negative");
            sound = false;
        }
        if (sound && isFirst(row, line, lines, faults)) {
            sink.accept(row);
        }
    }

    private boolean isPositiveReturn(@Nullable String[] row) {
        return feed == Feed.TRANSACTIONS
                && "return".equalsIgnoreCase(row[6])
                && row[8] != null
                && !row[8].startsWith("-")
                && !row[8].equals("0.0000");
    }

    private boolean isFirst(@Nullable String[] row, long line, ObjectIntHashMap<String> lines, FileFaults faults) {
        String whole =
                key.stream().map(i -> Objects.requireNonNullElse(row[i], "")).collect(Collectors.joining("\n"));
        int earlier = lines.putIfAbsent(whole, (int) line) ? 0 : lines.get(whole);
        if (earlier > 0) {
            String names = key.stream().map(i -> fields.get(i).name()).collect(Collectors.joining(" and "));
            faults.add(
                    line,
                    names + ": " + FileFaults.shown(String.join(", ", Arrays.asList(whole.split("\n"))))
                            + " is on line " + earlier + " already; give each once");
        }
        return earlier == 0;
    }
}
