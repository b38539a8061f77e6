package org.goldenlist.text;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.goldenlist.fault.ExitCode;
import org.goldenlist.fault.GoldenListException;
import org.jspecify.annotations.Nullable;

/** A CSV file that persons filled in: UTF-8, with a header, separated by commas or semicolons, taken whole or not at all. */
public final class FilledInFile {

    private static final int SHOWN = 50;

    private final Path file;
    private final List<String> columns;
    private final int needed;
    private final String example;
    private final String outcome;
    private final List<Fault> faults = new ArrayList<>();

    private record Fault(long line, String why) {}

    /**
     * @param columns that it may have
     * @param needed how many of the first of these it must have
     * @param example the command that prints a file to begin with
     * @param outcome what a fault means, such as {@code nothing was recorded}
     */
    public FilledInFile(Path file, List<String> columns, int needed, String example, String outcome) {
        this.file = file;
        this.columns = columns;
        this.needed = needed;
        this.example = example;
        this.outcome = outcome;
    }

    /** A row; values are without blanks around them. */
    public static final class Row {

        private final CsvRecord row;
        private final Map<String, Integer> at;

        private Row(CsvRecord row, Map<String, Integer> at) {
            this.row = row;
            this.at = at;
        }

        /** The line on which it begins. */
        public long line() {
            return row.getStartingLineNumber();
        }

        /** Null where the column or its value is missing. */
        public @Nullable String value(String column) {
            Integer place = at.get(column);
            if (place == null || place >= row.getFieldCount()) {
                return null;
            }
            String value = row.getField(place).strip();
            return value.isEmpty() ? null : value;
        }

        /** @throws IllegalArgumentException where the value is no day */
        public @Nullable LocalDate day(String column) {
            String text = value(column);
            try {
                return text == null ? null : LocalDate.parse(text);
            } catch (DateTimeException e) {
                throw new IllegalArgumentException(column + ": \"" + text + "\" is no day; give one as 2026-11-19", e);
            }
        }

        private void requireNoMoreThanTheHeader() {
            if (row.getFieldCount() > at.size()
                    && row.getFields().subList(at.size(), row.getFieldCount()).stream()
                            .anyMatch(field -> !field.isBlank())) {
                throw new IllegalArgumentException("the row has " + row.getFieldCount()
                        + " fields, and the header has " + at.size()
                        + "; a text with a separator in it is put into quotation marks");
            }
        }
    }

    /**
     * Hands over each row that says anything.
     *
     * @param taker throws an {@link IllegalArgumentException} with what is wrong with a row
     * @throws GoldenListException with {@link ExitCode#DATA} and everything that is wrong, after the last row
     */
    public void each(Consumer<Row> taker) {
        read(taker);
        requireSound();
    }

    /** As {@link #each}, but keeps what is wrong with rows until {@link #requireSound} is called. */
    public void read(Consumer<Row> taker) {
        List<CsvRecord> records = records();
        Map<String, Integer> at = header(records.get(0));
        for (CsvRecord row : records.subList(1, records.size())) {
            if (row.getFields().stream().allMatch(String::isBlank)) {
                continue;
            }
            try {
                Row one = new Row(row, at);
                one.requireNoMoreThanTheHeader();
                taker.accept(one);
            } catch (IllegalArgumentException e) {
                fault(row.getStartingLineNumber(), String.valueOf(e.getMessage()));
            }
        }
    }

    /** Notes something that is wrong. */
    public void fault(long line, String why) {
        faults.add(new Fault(line, why));
    }

    /** @throws GoldenListException with {@link ExitCode#DATA} and everything that is wrong, where anything is */
    public void requireSound() {
        if (!faults.isEmpty()) {
            throw refused((faults.size() == 1 ? "has 1 fault" : "has " + faults.size() + " faults") + "; " + outcome
                    + ":\n  "
                    + faults.stream()
                            .sorted(Comparator.comparingLong(Fault::line))
                            .limit(SHOWN)
                            .map(fault -> "line " + fault.line() + ": " + fault.why() + ".")
                            .collect(Collectors.joining("\n  "))
                    + (faults.size() > SHOWN ? "\n  and " + (faults.size() - SHOWN) + " more." : ""));
        }
    }

    private GoldenListException refused(String why) {
        return new GoldenListException(ExitCode.DATA, file.getFileName() + " " + why);
    }

    private List<CsvRecord> records() {
        try {
            String text = Files.readString(file, StandardCharsets.UTF_8);
            String clean = text.startsWith("\uFEFF") ? text.substring(1) : text;
            String first = clean.lines().findFirst().orElse("");
            char separator = first.contains(";") && !first.contains(",") ? ';' : ',';
            List<CsvRecord> records = CsvReader.builder()
                    .fieldSeparator(separator)
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .allowUnclosedQuote(false)
                    .ofCsvRecord(clean)
                    .stream()
                    .toList();
            if (records.isEmpty()) {
                throw refused("is empty; a file to begin with: " + example);
            }
            return records;
        } catch (MalformedInputException e) {
            throw new GoldenListException(ExitCode.DATA, file.getFileName() + " is not UTF-8; save it as such.", e);
        } catch (CsvParseException e) {
            throw new GoldenListException(
                    ExitCode.DATA,
                    file.getFileName() + " cannot be read as CSV: " + e.getMessage()
                            + " A quotation mark within a text is written twice.",
                    e);
        } catch (IOException | UncheckedIOException e) {
            throw new GoldenListException(
                    ExitCode.USAGE,
                    "The file " + file + " cannot be read: " + FileTrouble.of(e) + ". Give a CSV file.",
                    e);
        }
    }

    private Map<String, Integer> header(CsvRecord header) {
        Map<String, Integer> at = new HashMap<>();
        List<String> wrong = new ArrayList<>();
        List<String> fields = header.getFields();
        for (int i = 0; i < fields.size(); i++) {
            String name = fields.get(i).strip().toLowerCase(Locale.ROOT);
            if (!columns.contains(name)) {
                wrong.add("has a column \"" + name + "\" that is not known");
            } else if (at.put(name, i) != null) {
                wrong.add("has the column " + name + " twice");
            }
        }
        columns.subList(0, needed).stream()
                .filter(name -> !at.containsKey(name))
                .forEach(name -> wrong.add("lacks the column " + name));
        if (!wrong.isEmpty()) {
            throw refused(String.join(", ", wrong) + "; " + outcome + ". Columns are: "
                    + String.join(", ", columns) + "; the first "
                    + (needed == 2 ? "two" : needed == 3 ? "three" : needed)
                    + " are needed.");
        }
        return at;
    }
}
