package org.goldenlist.casework;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.goldenlist.text.FilledInFile;
import org.jspecify.annotations.Nullable;

/** A CSV file with what persons learnt and did about cases, such as a CRM or a filled-in call sheet gives. */
public final class CaseFile {

    /** Columns of a call sheet that say what a row is about; what stands there is not read. */
    public static final List<String> FOR_THE_READER = List.of("customer_id", "customer", "why");

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

    private static final List<String> KNOWN =
            Stream.concat(COLUMNS.stream(), FOR_THE_READER.stream()).toList();

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
     * @param rows that say anything
     * @param fresh in their order; neither recorded before nor said by a row above
     * @param untouched rows with nothing but a case: those of a call sheet that nobody filled in
     */
    record Wishes(int rows, List<CaseWish> fresh, int untouched) {}

    Wishes wishes() {
        List<CaseWish> all = new ArrayList<>();
        List<CaseWish> fresh = new ArrayList<>();
        AtomicInteger untouched = new AtomicInteger();
        new FilledInFile(file, KNOWN, NEEDED, "goldenlist case import --example", "nothing was recorded").each(row -> {
            Optional<CaseWish> wish = wish(row);
            wish.ifPresentOrElse(all::add, untouched::incrementAndGet);
            wish.filter(this::take).ifPresent(fresh::add);
        });
        return new Wishes(all.size(), fresh, untouched.get());
    }

    private static Optional<CaseWish> wish(FilledInFile.Row row) {
        String act = row.value("act");
        if (act == null) {
            boolean says =
                    COLUMNS.subList(NEEDED, COLUMNS.size()).stream().anyMatch(column -> row.value(column) != null);
            if (says) {
                throw new IllegalArgumentException(
                        "act: there is none for what the row says; acts are: note, snooze, resolve");
            }
            return Optional.empty();
        }
        return Optional.of(new CaseWish(
                        number(row.value("case")),
                        act(act),
                        row.day("until"),
                        row.value("reason"),
                        row.value("outcome"),
                        row.value("customer_view"),
                        row.value("make_good"),
                        row.value("exception"),
                        amount(row.value("exception_cost")),
                        row.value("note"))
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

    private static @Nullable BigDecimal amount(@Nullable String text) {
        if (text != null && !text.matches("[0-9]{1,10}([.][0-9]{1,4})?")) {
            throw new IllegalArgumentException(
                    "exception_cost: \"" + text + "\" is no amount; give one as 48.00, without a sign or a currency");
        }
        return text == null ? null : new BigDecimal(text);
    }
}
