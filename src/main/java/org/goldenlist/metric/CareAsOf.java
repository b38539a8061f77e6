package org.goldenlist.metric;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;
import org.goldenlist.metric.CustomerCare.Answer;
import org.goldenlist.metric.CustomerCare.Contacts;
import org.goldenlist.metric.CustomerCare.Offers;
import org.goldenlist.metric.CustomerCare.Referrals;
import org.goldenlist.store.ShippedFiles;
import org.goldenlist.store.Thousands;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The care for some customers as of a date: out of the rows up to it, and of what these say of days up to it. */
public final class CareAsOf {

    private final JdbcClient jdbc;
    private final ShippedFiles files;
    private final FiguresAsOf figures;

    public CareAsOf(DataSource dataSource, ShippedFiles files, Profit profit) {
        this.jdbc = JdbcClient.create(dataSource);
        this.files = files;
        this.figures = new FiguresAsOf(dataSource, files, profit);
    }

    /** By customer number: one for each customer asked for. */
    public Map<Integer, CustomerCare> of(Collection<Integer> customers, LocalDate date) {
        Map<Integer, CustomerCare> care = new HashMap<>();
        for (List<Integer> some : Thousands.of(customers)) {
            Map<Integer, Contacts> contacts = read("contacts", some, date, row -> contacts(row, date));
            Map<Integer, Integer> complaints = read("complaints", some, date, row -> row.getInt(2));
            Map<Integer, Integer> promises = read("promises", some, date, row -> row.getInt(2));
            Map<Integer, Answer> answers = read(
                    "surveys", some, date, row -> new Answer(row.getBigDecimal(3), row.getObject(2, LocalDate.class)));
            Map<Integer, Offers> offers =
                    read("offers", some, date, row -> new Offers(row.getInt(2), row.getInt(3), row.getBigDecimal(4)));
            Map<Integer, Referrals> referrals = referrals(some, date);
            for (Integer customer : some) {
                care.put(
                        customer,
                        new CustomerCare(
                                customer,
                                contacts.getOrDefault(customer, Contacts.NONE),
                                complaints.getOrDefault(customer, 0),
                                promises.getOrDefault(customer, 0),
                                answers.get(customer),
                                offers.getOrDefault(customer, Offers.NONE),
                                referrals.getOrDefault(customer, Referrals.NONE)));
            }
        }
        return care;
    }

    private static Contacts contacts(ResultSet row, LocalDate date) throws SQLException {
        LocalDate last = row.getObject(3, LocalDate.class);
        return new Contacts(
                row.getInt(2), last, (int) ChronoUnit.DAYS.between(last, date), row.getObject(4, LocalDate.class));
    }

    private Map<Integer, Referrals> referrals(List<Integer> customers, LocalDate date) {
        Map<Integer, List<Integer>> sent = new HashMap<>();
        each(
                "referrals",
                customers,
                date,
                row -> sent.computeIfAbsent(row.getInt(1), c -> new ArrayList<>())
                        .add(row.getInt(2)));
        Map<Integer, CustomerFigures> known = figures.of(
                sent.values().stream().flatMap(List::stream).distinct().toList(), date);
        Map<Integer, Referrals> referrals = new HashMap<>();
        sent.forEach((customer, all) -> {
            List<CustomerFigures> theirs =
                    all.stream().map(known::get).filter(Objects::nonNull).toList();
            referrals.put(
                    customer,
                    new Referrals(
                            all.size(),
                            (int) theirs.stream()
                                    .filter(one -> one.life().orders() > 0)
                                    .count(),
                            theirs.stream()
                                    .map(one -> one.last365().netProfit())
                                    .reduce(Referrals.NONE.netProfit365(), BigDecimal::add)));
        });
        return referrals;
    }

    private interface Of<T> {
        T row(ResultSet row) throws SQLException;
    }

    private <T> Map<Integer, T> read(String what, List<Integer> customers, LocalDate date, Of<T> one) {
        Map<Integer, T> found = new HashMap<>();
        each(what, customers, date, row -> found.put(row.getInt(1), one.row(row)));
        return found;
    }

    private void each(
            String what,
            List<Integer> customers,
            LocalDate date,
            org.springframework.jdbc.core.RowCallbackHandler row) {
        jdbc.sql(files.text("sql/metric/care-" + what + ".sql"))
                .param("customers", customers)
                .param("date", date)
                .param("yearBefore", date.minusDays(CustomerMetrics.WINDOWS[CustomerMetrics.YEAR]))
                .query(row);
    }
}
