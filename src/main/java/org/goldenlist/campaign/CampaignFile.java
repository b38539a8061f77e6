package org.goldenlist.campaign;

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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.goldenlist.fault.ExitCode;
import org.goldenlist.fault.GoldenListException;
import org.goldenlist.text.Text;

/** A CSV file with the customers of a campaign and what each is offered. */
public final class CampaignFile {

    /** The columns; the first three are needed. */
    public static final List<String> COLUMNS = List.of("customer_id", "what", "cost", "promised");

    /** A file to begin with. */
    public static final String EXAMPLE = String.join(",", COLUMNS)
            + "\nK1017,a tasting box,12.50,no\nK1018,a tasting box,12.50,yes\nK1019,free delivery until Easter,8.00,\n";

    private static final int NEEDED = 3;
    private static final int SHOWN = 50;
    private static final int LONGEST_ID = 60;

    private final Path file;
    private final List<String> faults = new ArrayList<>();
    private int more;

    CampaignFile(Path file) {
        this.file = file;
    }

    private record Row(long line, String customerId, String what, BigDecimal cost, boolean promised) {}

    /** @throws GoldenListException with {@link ExitCode#DATA} and everything that is wrong with it */
    List<Member> members(CampaignTables tables) {
        Map<String, Row> rows = rows();
        Map<String, CampaignTables.Known> known = tables.byId(List.copyOf(rows.keySet()));
        List<Member> members = new ArrayList<>();
        rows.values().forEach(row -> {
            CampaignTables.Known one = known.get(row.customerId());
            if (one == null) {
                fault(row.line(), "customer_id: there is no customer " + shown(row.customerId()));
            } else if (one.countsFor() != null) {
                fault(
                        row.line(),
                        "customer_id: what " + shown(row.customerId()) + " buys counts for " + shown(one.countsFor())
                                + "; name that one");
            } else {
                members.add(new Member(one.customerNo(), row.what(), row.cost(), row.promised()));
            }
        });
        if (!faults.isEmpty()) {
            int count = faults.size() + more;
            throw refused((count == 1 ? "has 1 fault" : "has " + count + " faults") + "; nothing was started:\n  "
                    + String.join("\n  ", faults) + (more > 0 ? "\n  and " + more + " more." : ""));
        }
        if (members.isEmpty()) {
            throw refused("names no customer; a file to begin with: goldenlist campaign start --example");
        }
        return members;
    }

    private void fault(long line, String why) {
        if (faults.size() < SHOWN) {
            faults.add("line " + line + ", " + why + ".");
        } else {
            more++;
        }
    }

    private static String shown(String text) {
        return "\"" + Text.cut(text.replaceAll("\\p{Cntrl}", " "), LONGEST_ID) + "\"";
    }

    private GoldenListException refused(String why) {
        return new GoldenListException(ExitCode.DATA, file.getFileName() + " " + why);
    }

    /** By customer id, in their order. */
    private Map<String, Row> rows() {
        List<CsvRecord> records = records();
        Map<String, Integer> at = header(records.get(0));
        Map<String, Row> rows = new LinkedHashMap<>();
        for (CsvRecord record : records.subList(1, records.size())) {
            if (record.getFields().stream().allMatch(String::isBlank)) {
                continue;
            }
            Row row = row(record, at);
            Row earlier = row.customerId().isEmpty() ? null : rows.putIfAbsent(row.customerId(), row);
            if (earlier != null) {
                fault(
                        row.line(),
                        "customer_id: " + shown(row.customerId()) + " is on line " + earlier.line()
                                + " already; give each once");
            }
        }
        return rows;
    }

    private Row row(CsvRecord record, Map<String, Integer> at) {
        long line = record.getStartingLineNumber();
        if (record.getFieldCount() > at.size()) {
            fault(
                    line,
                    "the whole row: it has " + record.getFieldCount() + " fields, and the header has " + at.size()
                            + "; a text with a separator in it is put into quotation marks");
        }
        String id = value(record, at, "customer_id");
        if (id.isEmpty()) {
            fault(line, "customer_id: there is none");
        }
        String what = value(record, at, "what").replaceAll("[\\p{Cc}\\p{Zl}\\p{Zp}]+", " ");
        StartRules.what(what).ifPresent(why -> fault(line, "what: " + why));
        return new Row(
                line, id, what, cost(line, value(record, at, "cost")), promised(line, value(record, at, "promised")));
    }

    private BigDecimal cost(long line, String text) {
        if (!text.matches("[0-9]{1,10}([.][0-9]{1,4})?")
                || StartRules.cost(new BigDecimal(text)).isPresent()) {
            fault(
                    line,
                    "cost: " + shown(text)
                            + " is no amount; give one from 0 to 1000000000 as 12.50, without a sign or a"
                            + " currency");
            return BigDecimal.ZERO;
        }
        return new BigDecimal(text);
    }

    private boolean promised(long line, String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "yes", "true", "1" -> true;
            case "", "no", "false", "0" -> false;
            default -> {
                fault(line, "promised: " + shown(text) + " is neither yes nor no");
                yield false;
            }
        };
    }

    private static String value(CsvRecord record, Map<String, Integer> at, String column) {
        Integer place = at.get(column);
        return place == null || place >= record.getFieldCount()
                ? ""
                : record.getField(place).strip();
    }

    private Map<String, Integer> header(CsvRecord record) {
        Map<String, Integer> at = new HashMap<>();
        List<String> wrong = new ArrayList<>();
        List<String> fields = record.getFields();
        for (int i = 0; i < fields.size(); i++) {
            String name = fields.get(i).strip().toLowerCase(Locale.ROOT);
            if (!COLUMNS.contains(name)) {
                wrong.add("has a column " + shown(name) + " that is not known");
            } else if (at.put(name, i) != null) {
                wrong.add("has the column " + name + " twice");
            }
        }
        COLUMNS.subList(0, NEEDED).stream()
                .filter(name -> !at.containsKey(name))
                .forEach(name -> wrong.add("lacks the column " + name));
        if (!wrong.isEmpty()) {
            throw refused(String.join(", ", wrong) + "; nothing was started. Columns are: " + String.join(", ", COLUMNS)
                    + "; the first three are needed.");
        }
        return at;
    }

    private List<CsvRecord> records() {
        try {
            String text = Files.readString(file, StandardCharsets.UTF_8);
            String clean = text.startsWith("\uFEFF") ? text.substring(1) : text;
            String first = clean.lines().findFirst().orElse("");
            List<CsvRecord> records = CsvReader.builder()
                    .fieldSeparator(first.contains(";") && !first.contains(",") ? ';' : ',')
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .allowUnclosedQuote(false)
                    .ofCsvRecord(clean)
                    .stream()
                    .toList();
            if (records.isEmpty()) {
                throw refused("is empty; a file to begin with: goldenlist campaign start --example");
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
}
