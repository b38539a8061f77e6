package org.goldenlist.casework;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.goldenlist.fault.ExitCode;
import org.goldenlist.fault.GoldenListException;
import org.jspecify.annotations.Nullable;

/** A CSV file with what persons learnt and did about cases, such as a CRM or a filled-in call sheet gives. */
public final class CaseFile {

    /** The columns; the first two are needed. */
    public static final List<String> COLUMNS = List.of(
            "case",
            "act",
            "until",
            "reason",
            "outcome",
            "customer_view",
            "make_good",
            "exception",
            "exception_cost",
            "note");

    /** A file to begin with. */
    public static final String EXAMPLE = String.join(",", COLUMNS)
            + "\n17,resolve,,delivery,van before 7:00 from Monday on,\"late twice, staff waited\",delivery before 7:00,"
            + "a crate of wine,48.00,\n18,snooze,2027-01-11,,,,,,,closed until after the holidays\n"
            + "19,note,,,,,,,,asked for the new price list\n";

    private static final int NEEDED = 2;
    private static final int SHOWN = 50;

    private final Path file;
    private final ActRules rules;
    private final Cases cases;
    private final Set<CaseWish> said = new HashSet<>();
    private final Map<Integer, CareCase> known = new HashMap<>();
    private final Map<Integer, List<RecordedAct>> recorded = new HashMap<>();

    CaseFile(Path file, ActRules rules, Cases cases) {
        this.file = file;
        this.rules = rules;
        this.cases = cases;
    }

    /**
     * What the file says.
     *
     * @param rows that say anything; those with nothing but a case are the empty lines of a call sheet
     * @param fresh in their order; neither recorded before nor said by a row above
     */
    record Wishes(int rows, List<CaseWish> fresh) {}

    Wishes wishes() {
        int rows = 0;
        List<CaseWish> fresh = new ArrayList<>();
        List<String> faults = new ArrayList<>();
        List<CsvRecord> records = records();
        Map<String, Integer> at = header(records);
        for (CsvRecord record : records.subList(1, records.size())) {
            if (record.getFields().stream().allMatch(String::isBlank)) {
                continue;
            }
            try {
                Optional<CaseWish> wish = wish(record, at);
                rows += wish.isPresent() ? 1 : 0;
                if (wish.isPresent() && take(wish.get())) {
                    fresh.add(wish.get());
                }
            } catch (IllegalArgumentException e) {
                faults.add("line " + record.getStartingLineNumber() + ": " + e.getMessage() + ".");
            }
        }
        if (!faults.isEmpty()) {
            throw refused((faults.size() == 1 ? "has 1 fault" : "has " + faults.size() + " faults")
                    + "; nothing was recorded:\n  "
                    + String.join("\n  ", faults.subList(0, Math.min(SHOWN, faults.size())))
                    + (faults.size() > SHOWN ? "\n  and " + (faults.size() - SHOWN) + " more." : ""));
        }
        return new Wishes(rows, fresh);
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
                throw refused("is empty; a file to begin with: goldenlist case import --example");
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
                    ExitCode.USAGE, "The file " + file + " cannot be read: " + e + ". Give a CSV file.", e);
        }
    }

    private Map<String, Integer> header(List<CsvRecord> records) {
        Map<String, Integer> at = new HashMap<>();
        List<String> wrong = new ArrayList<>();
        List<String> fields = records.get(0).getFields();
        for (int i = 0; i < fields.size(); i++) {
            String name = fields.get(i).strip().toLowerCase(Locale.ROOT);
            if (!COLUMNS.contains(name)) {
                wrong.add("has a column \"" + name + "\" that is not known");
            } else if (at.put(name, i) != null) {
                wrong.add("has the column " + name + " twice");
            }
        }
        COLUMNS.subList(0, NEEDED).stream()
                .filter(name -> !at.containsKey(name))
                .forEach(name -> wrong.add("lacks the column " + name));
        if (!wrong.isEmpty()) {
            throw refused(String.join(", ", wrong) + "; nothing was recorded. Columns are: "
                    + String.join(", ", COLUMNS) + "; the first two are needed.");
        }
        return at;
    }

    private Optional<CaseWish> wish(CsvRecord record, Map<String, Integer> at) {
        if (record.getFieldCount() > at.size()
                && record.getFields().subList(at.size(), record.getFieldCount()).stream()
                        .anyMatch(field -> !field.isBlank())) {
            throw new IllegalArgumentException("the row has " + record.getFieldCount() + " fields, and the header has "
                    + at.size() + "; a text with a separator in it is put into quotation marks");
        }
        String act = value(record, at, "act");
        if (act == null) {
            boolean says = COLUMNS.subList(NEEDED, COLUMNS.size()).stream()
                    .anyMatch(column -> value(record, at, column) != null);
            if (says) {
                throw new IllegalArgumentException(
                        "act: there is none for what the row says; acts are: note, snooze, resolve");
            }
            return Optional.empty();
        }
        return Optional.of(new CaseWish(
                        number(value(record, at, "case")),
                        act(act),
                        day(value(record, at, "until")),
                        value(record, at, "reason"),
                        value(record, at, "outcome"),
                        value(record, at, "customer_view"),
                        value(record, at, "make_good"),
                        value(record, at, "exception"),
                        amount(value(record, at, "exception_cost")),
                        value(record, at, "note"))
                .onOneLine());
    }

    /**
     * Lets the case stand as it will, unless the wish was recorded before or said by a row above.
     *
     * @return whether it is new
     * @throws IllegalArgumentException where it is, and may not be recorded as the case then stands
     */
    private boolean take(CaseWish wish) {
        CareCase about = known.computeIfAbsent(
                wish.caseNo(),
                number -> cases.find(number)
                        .orElseThrow(() -> new IllegalArgumentException(
                                "there is no case " + number + "; numbers are those of goldenlist case list")));
        List<RecordedAct> before = recorded.computeIfAbsent(wish.caseNo(), cases::acts);
        if (!said.add(wish) || before.stream().anyMatch(wish::isSameAs)) {
            return false;
        }
        rules.fault(wish, about).ifPresent(fault -> {
            throw new IllegalArgumentException("case " + wish.caseNo() + ": " + fault);
        });
        known.put(wish.caseNo(), about.after(wish.act()));
        return true;
    }

    private static @Nullable String value(CsvRecord record, Map<String, Integer> at, String column) {
        Integer place = at.get(column);
        if (place == null || place >= record.getFieldCount()) {
            return null;
        }
        String value = record.getField(place).strip();
        return value.isEmpty() ? null : value;
    }

    private static int number(@Nullable String text) {
        if (text == null || !text.matches("[1-9][0-9]{0,8}")) {
            throw new IllegalArgumentException(
                    "case: " + (text == null ? "there is none" : "\"" + text + "\" is no number of a case"));
        }
        return Integer.parseInt(text);
    }

    private static CaseWish.Act act(String text) {
        try {
            return CaseWish.Act.valueOf(text.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("act: \"" + text + "\" is none; acts are: note, snooze, resolve", e);
        }
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("until: \"" + text + "\" is no day; give one as 2026-11-19", e);
        }
    }

    private static @Nullable BigDecimal amount(@Nullable String text) {
        if (text != null && !text.matches("[0-9]{1,10}([.][0-9]{1,4})?")) {
            throw new IllegalArgumentException(
                    "exception_cost: \"" + text + "\" is no amount; give one as 48.00, without a sign or a currency");
        }
        return text == null ? null : new BigDecimal(text);
    }
}
