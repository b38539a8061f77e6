package org.goldenlist.campaign;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.goldenlist.fault.ExitCode;
import org.goldenlist.fault.GoldenListException;
import org.goldenlist.text.FilledInFile;
import org.goldenlist.text.Text;

/** A CSV file with the customers of a campaign and what each is offered. */
public final class CampaignFile {

    /** The columns; the first three are needed. */
    public static final List<String> COLUMNS = List.of("customer_id", "what", "cost", "promised");

    /** A file to begin with. */
    public static final String EXAMPLE = String.join(",", COLUMNS)
            + "\nK1017,a tasting box,12.50,no\nK1018,a tasting box,12.50,yes\nK1019,free delivery until Easter,8.00,\n";

    private static final int NEEDED = 3;
    private static final int LONGEST_ID = 60;

    private final Path path;
    private final FilledInFile file;

    CampaignFile(Path path) {
        this.path = path;
        this.file =
                new FilledInFile(path, COLUMNS, NEEDED, "goldenlist campaign start --example", "nothing was started");
    }

    private record Row(long line, String customerId, String what, BigDecimal cost, boolean promised) {}

    /** @throws GoldenListException with {@link ExitCode#DATA} and everything that is wrong with it */
    List<Member> members(CampaignTables tables) {
        Map<String, Row> rows = new LinkedHashMap<>();
        file.read(given -> {
            Row row = row(given);
            Row earlier = row.customerId().isEmpty() ? null : rows.putIfAbsent(row.customerId(), row);
            if (earlier != null) {
                file.fault(
                        row.line(),
                        "customer_id: " + shown(row.customerId()) + " is on line " + earlier.line()
                                + " already; give each once");
            }
        });
        List<Member> members = members(rows, tables.byId(List.copyOf(rows.keySet())));
        file.requireSound();
        if (members.isEmpty()) {
            throw new GoldenListException(
                    ExitCode.DATA,
                    path.getFileName()
                            + " names no customer; a file to begin with: goldenlist campaign start --example");
        }
        return members;
    }

    private List<Member> members(Map<String, Row> rows, Map<String, CampaignTables.Known> known) {
        List<Member> members = new ArrayList<>();
        rows.values().forEach(row -> {
            CampaignTables.Known one = known.get(row.customerId());
            if (one == null) {
                file.fault(row.line(), "customer_id: there is no customer " + shown(row.customerId()));
            } else if (one.countsFor() != null) {
                file.fault(
                        row.line(),
                        "customer_id: what " + shown(row.customerId()) + " buys counts for " + shown(one.countsFor())
                                + "; name that one");
            } else {
                members.add(new Member(one.customerNo(), row.what(), row.cost(), row.promised()));
            }
        });
        return members;
    }

    private static String shown(String text) {
        return "\"" + Text.cut(text.replaceAll("\\p{Cntrl}", " "), LONGEST_ID) + "\"";
    }

    private Row row(FilledInFile.Row given) {
        String id = text(given, "customer_id");
        if (id.isEmpty()) {
            file.fault(given.line(), "customer_id: there is none");
        }
        String what = text(given, "what").replaceAll("[\\p{Cc}\\p{Zl}\\p{Zp}]+", " ");
        StartRules.what(what).ifPresent(why -> file.fault(given.line(), "what: " + why));
        return new Row(
                given.line(),
                id,
                what,
                cost(given.line(), text(given, "cost")),
                promised(given.line(), text(given, "promised")));
    }

    private static String text(FilledInFile.Row row, String column) {
        return Objects.requireNonNullElse(row.value(column), "");
    }

    private BigDecimal cost(long line, String text) {
        if (!text.matches("[0-9]{1,10}([.][0-9]{1,4})?")
                || StartRules.cost(new BigDecimal(text)).isPresent()) {
            file.fault(
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
                file.fault(line, "promised: " + shown(text) + " is neither yes nor no");
                yield false;
            }
        };
    }
}
