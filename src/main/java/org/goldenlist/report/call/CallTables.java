package org.goldenlist.report.call;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.goldenlist.fault.ExitCode;
import org.goldenlist.fault.GoldenListException;
import org.goldenlist.report.because.Year;
import org.goldenlist.report.call.CallSheet.Call;
import org.goldenlist.report.call.CallSheet.Contact;
import org.goldenlist.report.call.CallSheet.OpenCase;
import org.goldenlist.report.call.CallSheet.Promised;
import org.goldenlist.report.call.CallSheet.Standing;
import org.goldenlist.report.call.CallSheet.Written;
import org.goldenlist.report.query.Queries;
import org.goldenlist.store.Thousands;
import org.jspecify.annotations.Nullable;

/** Reads who has to call whom. Grades and cases are kept only as they stand now, so the business date must be the last one. */
final class CallTables {

    private static final int YEAR = 365;

    private static final Comparator<Waiting> ORDER =
            Comparator.comparing(Waiting::atStake).reversed().thenComparing(Waiting::customerId);

    private final Queries queries;
    private final String role;
    private final int aDay;

    /**
     * @param role who acts for customers whom nobody looks after
     * @param aDay how many calls a day holds
     */
    CallTables(Queries queries, String role, int aDay) {
        this.queries = queries;
        this.role = role;
        this.aDay = aDay;
    }

    /** A case as it was read, and whose it is. */
    private record Row(
            int caseNo,
            int customerNo,
            String customerId,
            String owner,
            String sign,
            BigDecimal atStake,
            String evidence,
            @Nullable LocalDate doneBy) {}

    /** A customer, with the cases of one owner. */
    private record Waiting(int customerNo, List<Row> cases) {

        String customerId() {
            return cases.get(0).customerId();
        }

        BigDecimal atStake() {
            return cases.stream().map(Row::atStake).reduce(BigDecimal.ZERO, BigDecimal::max);
        }
    }

    private record Customer(
            @Nullable String name,
            @Nullable String phone,
            @Nullable String email,
            @Nullable String grade,
            @Nullable Standing standing) {

        private static final Customer UNKNOWN = new Customer(null, null, null, null, null);
    }

    /** One for each owner who has anybody to call, by name; the last is that of nobody. */
    List<CallSheet> read(LocalDate date) {
        requireTheLast(date);
        Map<String, Map<Integer, Waiting>> byOwner = new TreeMap<>();
        for (Row row : rows(date)) {
            byOwner.computeIfAbsent(row.owner(), owner -> new LinkedHashMap<>())
                    .computeIfAbsent(row.customerNo(), number -> new Waiting(number, new ArrayList<>()))
                    .cases()
                    .add(row);
        }
        Details details = new Details(date, state("history_from"), byOwner.values());
        List<CallSheet> sheets = new ArrayList<>();
        byOwner.forEach((owner, waiting) -> sheets.add(sheet(date, owner, waiting.values(), details)));
        sheets.sort(Comparator.comparing(CallSheet::nobodys));
        return sheets;
    }

    private void requireTheLast(LocalDate date) {
        Optional<LocalDate> measured = state("measured");
        if (!measured.equals(Optional.of(date))) {
            throw new GoldenListException(
                    ExitCode.DATA,
                    "The call sheets for " + date + " cannot be made: the cases stand at "
                            + measured.map(LocalDate::toString).orElse("no business date yet")
                            + ". Run the night for " + date + " first.");
        }
    }

    private Optional<LocalDate> state(String what) {
        return queries.of("state")
                .query((row, i) -> Optional.ofNullable(Queries.day(row, what)))
                .single();
    }

    private List<Row> rows(LocalDate date) {
        return queries.of("call-cases")
                .param("date", date)
                .param("today", date.plusDays(1))
                .query((row, i) -> new Row(
                        row.getInt("case_no"),
                        row.getInt("customer_no"),
                        Queries.text(row, "customer_id"),
                        owner(Queries.text(row, "owner").strip()),
                        Queries.text(row, "sign"),
                        Queries.money(row, "at_stake"),
                        Queries.text(row, "evidence"),
                        Queries.day(row, "done_by")))
                .list();
    }

    private String owner(String name) {
        return name.isEmpty() ? role : name;
    }

    private CallSheet sheet(LocalDate date, String owner, Collection<Waiting> customers, Details details) {
        List<Call> calls = customers.stream().sorted(ORDER).map(details::call).toList();
        int today = Math.min(aDay, calls.size());
        return new CallSheet(
                date, owner, owner.equals(role), calls.subList(0, today), calls.subList(today, calls.size()));
    }

    /** What else is known of who is to be called. */
    private final class Details {

        private final Map<Integer, Customer> customers = new HashMap<>();
        private final Map<Integer, List<Promised>> promises = new HashMap<>();
        private final Map<Integer, Contact> contacts = new HashMap<>();
        private final Map<Integer, Written> written = new HashMap<>();
        private final Map<Integer, Year> thisYear = new HashMap<>();
        private final Map<Integer, Year> yearBefore = new HashMap<>();
        private final boolean twoYears;

        /** @param historyFrom the first day that was read of every source */
        Details(LocalDate date, Optional<LocalDate> historyFrom, Collection<Map<Integer, Waiting>> waiting) {
            twoYears = historyFrom
                    .filter(from -> !from.isAfter(date.minusDays(2 * YEAR - 1)))
                    .isPresent();
            List<Integer> numbers = waiting.stream()
                    .flatMap(one -> one.keySet().stream())
                    .distinct()
                    .toList();
            for (List<Integer> some : Thousands.of(numbers)) {
                read(date, some);
            }
            List<Integer> cases = waiting.stream()
                    .flatMap(one -> one.values().stream())
                    .flatMap(one -> one.cases().stream())
                    .map(Row::caseNo)
                    .toList();
            for (List<Integer> some : Thousands.of(cases)) {
                queries.of("call-written").param("cases", some).query(row -> {
                    written.put(
                            row.getInt("case_no"),
                            new Written(Queries.date(row, "made_on"), Queries.text(row, "words")));
                });
            }
        }

        private void read(LocalDate date, List<Integer> numbers) {
            years(date, numbers);
            queries.of("call-customers")
                    .param("date", date)
                    .param("customers", numbers)
                    .query(row -> {
                        customers.put(row.getInt("customer_no"), customer(row));
                    });
            queries.of("call-promises")
                    .param("date", date)
                    .param("year_before", date.minusDays(YEAR))
                    .param("customers", numbers)
                    .query(row -> {
                        promises.computeIfAbsent(row.getInt("customer_no"), number -> new ArrayList<>())
                                .add(new Promised(Queries.date(row, "due_on"), row.getString("what")));
                    });
            queries.of("call-contacts")
                    .param("date", date)
                    .param("customers", numbers)
                    .query(row -> {
                        contacts.put(
                                row.getInt("customer_no"),
                                new Contact(
                                        Queries.date(row, "contacted_on"),
                                        row.getString("channel"),
                                        row.getString("employee"),
                                        row.getString("subject")));
                    });
        }

        private void years(LocalDate date, List<Integer> numbers) {
            queries.withRates("customer-years")
                    .param("customers", numbers)
                    .param("after", date.minusDays(2 * YEAR))
                    .param("split", date.minusDays(YEAR))
                    .param("date", date)
                    .query(row -> {
                        (row.getBoolean("this_year") ? thisYear : yearBefore)
                                .put(
                                        row.getInt("customer_no"),
                                        new Year(
                                                Queries.money(row, "orders"),
                                                Queries.money(row, "net_revenue"),
                                                Queries.money(row, "margin"),
                                                Queries.money(row, "cost_to_serve")));
                    });
        }

        private Customer customer(ResultSet row) throws SQLException {
            int number = row.getInt("customer_no");
            String grade = row.getString("grade");
            return new Customer(
                    row.getString("name"),
                    row.getString("phone"),
                    row.getString("email"),
                    grade,
                    grade == null
                            ? null
                            : new Standing(
                                    Queries.money(row, "score"),
                                    row.getBoolean("money"),
                                    row.getBoolean("points"),
                                    row.getInt("place"),
                                    row.getInt("in_all"),
                                    Queries.text(row, "line"),
                                    row.getBigDecimal("above"),
                                    row.getBoolean("kept"),
                                    thisYear.getOrDefault(number, Year.NOTHING),
                                    twoYears ? yearBefore.getOrDefault(number, Year.NOTHING) : null));
        }

        Call call(Waiting waiting) {
            int number = waiting.customerNo();
            Customer customer = customers.getOrDefault(number, Customer.UNKNOWN);
            return new Call(
                    waiting.customerId(),
                    customer.name(),
                    customer.phone(),
                    customer.email(),
                    customer.grade(),
                    waiting.atStake(),
                    waiting.cases().stream()
                            .map(row -> new OpenCase(
                                    row.caseNo(), row.sign(), row.evidence(), row.doneBy(), written.get(row.caseNo())))
                            .toList(),
                    promises.getOrDefault(number, List.of()),
                    contacts.get(number),
                    customer.standing());
        }
    }
}
