package org.goldenlist.watch;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.goldenlist.metric.CategoryNames;
import org.goldenlist.metric.FactsOf;
import org.goldenlist.metric.Profit;
import org.goldenlist.store.ShippedFiles;
import org.goldenlist.watch.CustomerFile.Complaint;
import org.goldenlist.watch.CustomerFile.Contact;
import org.goldenlist.watch.CustomerFile.Earlier;
import org.goldenlist.watch.CustomerFile.GradeChange;
import org.goldenlist.watch.CustomerFile.Person;
import org.goldenlist.watch.CustomerFile.PinAct;
import org.goldenlist.watch.CustomerFile.Promise;
import org.goldenlist.watch.CustomerFile.Survey;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads out of our own tables what the watch looks at, for all dates between two. Thread-safe. */
final class WatchFiles {

    /** The rhythm of two years, and the year before the last order in them. */
    private static final int DAYS = CustomerAsOf.RHYTHM + CustomerAsOf.YEAR;

    private final DataSource dataSource;
    private final JdbcClient jdbc;
    private final ShippedFiles files;
    private final FactsOf facts;

    WatchFiles(DataSource dataSource, ShippedFiles files, Profit profit) {
        this.dataSource = dataSource;
        this.jdbc = JdbcClient.create(dataSource);
        this.files = files;
        this.facts = new FactsOf(dataSource, files, profit);
    }

    /** Names by number. */
    CategoryNames categories() {
        return new CategoryNames(dataSource);
    }

    /** The numbers of all who may have to be watched on a date between two. */
    BitSet candidates(LocalDate from, LocalDate to) {
        return numbers(jdbc.sql(files.text("sql/watch/watched.sql"))
                .param("yearBefore", from.minusDays(CustomerAsOf.YEAR))
                .param("twoYearsBefore", from.minusDays(CustomerAsOf.RHYTHM))
                .param("to", to));
    }

    /** The numbers of those of the last night. */
    BitSet keyCustomers() {
        return numbers(jdbc.sql("SELECT customer_no FROM key_customer"));
    }

    private static BitSet numbers(JdbcClient.StatementSpec query) {
        BitSet numbers = new BitSet();
        query.query(row -> {
            numbers.set(row.getInt(1));
        });
        return numbers;
    }

    CompanyFile company(LocalDate from, LocalDate to, ClosedDays closed) {
        TreeMap<Long, Long> revenue = new TreeMap<>();
        jdbc.sql(files.text("sql/watch/day-revenue.sql"))
                .param("after", from.minusDays(DAYS))
                .param("upTo", to)
                .query(row -> {
                    revenue.put(
                            day(row, 1), row.getBigDecimal(2).movePointRight(4).longValueExact());
                });
        int categories = jdbc.sql("SELECT COUNT(*) FROM category WHERE name <> ''")
                .query(Integer.class)
                .single();
        return new CompanyFile(revenue, days("contact-days", to), days("survey-days", to), categories, closed);
    }

    private List<Long> days(String query, LocalDate upTo) {
        return jdbc.sql(files.text("sql/watch/" + query + ".sql"))
                .param("upTo", upTo)
                .query((row, i) -> day(row, 1))
                .list();
    }

    /** In the order of the customers asked for; at most a thousand of them. */
    List<CustomerFile> of(List<Integer> customers, LocalDate from, LocalDate to) {
        LocalDate after = from.minusDays(DAYS);
        Map<Integer, Person> persons = one("persons", customers, to, WatchFiles::person);
        Map<Integer, Earlier> earlier = one("earlier", customers, after, WatchFiles::earlier);
        var days = facts.days(customers, after, to);
        var categories = facts.categories(customers, from.minusDays(CustomerAsOf.YEAR), to);
        Map<Integer, List<Contact>> contacts = all("contacts", customers, to, WatchFiles::contact);
        Map<Integer, List<Complaint>> complaints = all("complaints", customers, to, WatchFiles::complaint);
        Map<Integer, List<Promise>> promises = all("promises", customers, to, WatchFiles::promise);
        Map<Integer, List<Survey>> surveys = all("surveys", customers, to, WatchFiles::survey);
        Map<Integer, List<GradeChange>> grades = all("grades", customers, to, WatchFiles::grade);
        Map<Integer, List<PinAct>> pins = all("pins", customers, to, WatchFiles::pin);
        List<CustomerFile> read = new ArrayList<>();
        for (Integer customer : customers) {
            Person person = persons.get(customer);
            if (person != null) {
                read.add(new CustomerFile(
                        customer,
                        person,
                        earlier.getOrDefault(customer, Earlier.NONE),
                        days.getOrDefault(customer, List.of()),
                        categories.getOrDefault(customer, List.of()),
                        contacts.getOrDefault(customer, List.of()),
                        complaints.getOrDefault(customer, List.of()),
                        promises.getOrDefault(customer, List.of()),
                        surveys.getOrDefault(customer, List.of()),
                        grades.getOrDefault(customer, List.of()),
                        pins.getOrDefault(customer, List.of())));
            }
        }
        return read;
    }

    private interface Of<T> {
        T row(ResultSet row) throws SQLException;
    }

    private <T> Map<Integer, T> one(String query, List<Integer> customers, LocalDate upTo, Of<T> of) {
        Map<Integer, T> found = new HashMap<>();
        all(query, customers, upTo, of).forEach((customer, rows) -> found.put(customer, rows.get(0)));
        return found;
    }

    private <T> Map<Integer, List<T>> all(String query, List<Integer> customers, LocalDate upTo, Of<T> of) {
        Map<Integer, List<T>> found = new HashMap<>();
        jdbc.sql(files.text("sql/watch/" + query + ".sql"))
                .param("customers", customers)
                .param("upTo", upTo)
                .query(row -> {
                    found.computeIfAbsent(row.getInt(1), c -> new ArrayList<>()).add(of.row(row));
                });
        return found;
    }

    private static Person person(ResultSet row) throws SQLException {
        return new Person(
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getObject(5, LocalDate.class),
                row.getObject(6, LocalDate.class));
    }

    private static Earlier earlier(ResultSet row) throws SQLException {
        return new Earlier(day(row, 2), day(row, 3), row.getInt(4));
    }

    private static Contact contact(ResultSet row) throws SQLException {
        return new Contact(day(row, 2), dayOrNull(row, 3), row.getString(4), row.getBigDecimal(5));
    }

    private static Complaint complaint(ResultSet row) throws SQLException {
        return new Complaint(day(row, 2), dayOrNull(row, 3), row.getString(4));
    }

    private static Promise promise(ResultSet row) throws SQLException {
        return new Promise(day(row, 2), day(row, 3), dayOrNull(row, 4), row.getString(5), row.getString(6));
    }

    private static Survey survey(ResultSet row) throws SQLException {
        return new Survey(day(row, 2), dayOrNull(row, 3), row.getBigDecimal(4));
    }

    private static GradeChange grade(ResultSet row) throws SQLException {
        return new GradeChange(day(row, 2), row.getString(3), row.getBoolean(4), row.getString(5));
    }

    private static PinAct pin(ResultSet row) throws SQLException {
        return new PinAct(day(row, 2), dayOrNull(row, 3));
    }

    private static long day(ResultSet row, int column) throws SQLException {
        return row.getObject(column, LocalDate.class).toEpochDay();
    }

    private static @Nullable Long dayOrNull(ResultSet row, int column) throws SQLException {
        LocalDate day = row.getObject(column, LocalDate.class);
        return day == null ? null : day.toEpochDay();
    }
}
