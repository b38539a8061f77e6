package org.goldenlist.watch;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.goldenlist.metric.CustomerDay;
import org.goldenlist.metric.FactsOf.CategoryDays;
import org.goldenlist.metric.Sums;
import org.goldenlist.watch.CustomerFile.Complaint;
import org.goldenlist.watch.CustomerFile.Contact;
import org.goldenlist.watch.CustomerFile.Earlier;
import org.goldenlist.watch.CustomerFile.GradeChange;
import org.goldenlist.watch.CustomerFile.Person;
import org.goldenlist.watch.CustomerFile.PinAct;
import org.goldenlist.watch.CustomerFile.Promise;
import org.goldenlist.watch.CustomerFile.Survey;
import org.goldenlist.worth.Forecast;
import org.jspecify.annotations.Nullable;

/** A customer's file, put together day by day, and what is seen of it; days count back from the business date. */
final class CustomerFiles {

    static final LocalDate TODAY = LocalDate.of(2026, 6, 10);
    private static final long NOW = TODAY.toEpochDay();
    private static final int WINE = 1;

    private final List<CustomerDay> days = new ArrayList<>();
    private final List<CategoryDays> categories = new ArrayList<>();
    private final List<Contact> contacts = new ArrayList<>();
    private final List<Complaint> complaints = new ArrayList<>();
    private final List<Promise> promises = new ArrayList<>();
    private final List<Survey> surveys = new ArrayList<>();
    private final List<GradeChange> grades = new ArrayList<>();
    private final List<PinAct> pins = new ArrayList<>();
    private final TreeMap<Long, Long> revenue = new TreeMap<>();
    private List<Long> contactDays =
            LongStream.rangeClosed(NOW - 800, NOW).boxed().toList();
    private List<Long> surveyDays = List.of(NOW - 500, NOW - 20);
    private int sold = 2;
    private List<String> closed = List.of();
    private @Nullable LocalDate since = null;
    private @Nullable LocalDate born = null;
    private @Nullable Forecast forecast = null;

    /** An A since long ago, with an account manager. */
    static CustomerFiles golden() {
        return new CustomerFiles().grade(700, null, "A");
    }

    /** Orders every ten days, spoken with yesterday, asked this year: nothing to see. */
    static CustomerFiles well() {
        return golden().orders(460, 0, 10).contact(1).survey(100, 9).since("2020-01-01");
    }

    static CustomerFiles graded(String grade) {
        return new CustomerFiles().grade(700, null, grade);
    }

    CustomerFiles grade(int daysAgo, @Nullable String before, String grade) {
        grades.add(new GradeChange(NOW - daysAgo, grade, false, before));
        return this;
    }

    /** An order of 100, of which 40 are profit. */
    CustomerFiles order(int... daysAgo) {
        for (int one : daysAgo) {
            sale(one, 100, 0, 0);
        }
        return this;
    }

    CustomerFiles orders(int from, int to, int every) {
        for (int one = from; one >= to; one -= every) {
            order(one);
        }
        return this;
    }

    CustomerFiles sale(int daysAgo, long net, long returned, long discount) {
        Sums sums = new Sums(
                net > 0 ? 1 : 0,
                1_000,
                discount * 10_000,
                -returned * 10_000,
                (net - returned) * 10_000,
                0,
                0,
                (net - returned) * 4_000);
        days.add(new CustomerDay(NOW - daysAgo, sums));
        days.sort(Comparator.comparingLong(CustomerDay::day));
        return this;
    }

    /** Categories have numbers: 1 is Wine, 2 is Coffee. */
    CustomerFiles category(int category, int from, int to, int every) {
        List<Long> bought = new ArrayList<>();
        List<Long> net = new ArrayList<>();
        for (int one = from; one >= to; one -= every) {
            bought.add(NOW - one);
            net.add(500_000L);
        }
        categories.add(new CategoryDays(category, bought, net));
        return this;
    }

    CustomerFiles contact(int... daysAgo) {
        for (int one : daysAgo) {
            contacts.add(new Contact(NOW - one, null, "Ann", BigDecimal.TEN));
        }
        contacts.sort(Comparator.comparingLong(Contact::day));
        return this;
    }

    CustomerFiles planned(int daysAgo, int in) {
        contacts.add(new Contact(NOW - daysAgo, NOW + in, "Ann", null));
        return this;
    }

    CustomerFiles complaint(int opened, @Nullable Integer closedAgo) {
        complaints.add(new Complaint(NOW - opened, closedAgo == null ? null : (Long) (NOW - closedAgo), "late"));
        return this;
    }

    CustomerFiles promise(int madeAgo, int dueIn, @Nullable Integer keptAgo) {
        return promise(madeAgo, dueIn, keptAgo, "a price list");
    }

    CustomerFiles promise(int madeAgo, int dueIn, @Nullable Integer keptAgo, String what) {
        promises.add(
                new Promise(NOW - madeAgo, NOW + dueIn, keptAgo == null ? null : (Long) (NOW - keptAgo), what, null));
        return this;
    }

    CustomerFiles survey(int askedAgo, @Nullable Integer score) {
        surveys.add(new Survey(
                NOW - askedAgo,
                score == null ? null : (Long) (NOW - askedAgo + 1),
                score == null ? null : BigDecimal.valueOf(score)));
        return this;
    }

    CustomerFiles pinned(int daysAgo, int until) {
        pins.add(new PinAct(NOW - daysAgo, NOW + until));
        return this;
    }

    CustomerFiles since(String day) {
        since = LocalDate.parse(day);
        return this;
    }

    CustomerFiles born(String day) {
        born = LocalDate.parse(day);
        return this;
    }

    CustomerFiles closed(String... days) {
        closed = List.of(days);
        return this;
    }

    CustomerFiles withoutContactsFor(int days) {
        contactDays = contactDays.stream().filter(day -> day <= NOW - days).toList();
        return this;
    }

    CustomerFiles withoutContacts() {
        contactDays = List.of();
        return this;
    }

    CustomerFiles withoutSurveys() {
        surveyDays = List.of();
        return this;
    }

    /** So many categories. */
    CustomerFiles sold(int categories) {
        sold = categories;
        return this;
    }

    CustomerFiles forecast(Forecast model) {
        forecast = model;
        return this;
    }

    /** The whole list sold so much in these 90 days, and so much in those a year before. */
    CustomerFiles list(long now, long aYearBefore) {
        revenue.put(NOW - 10, now);
        revenue.put(NOW - 375, aYearBefore);
        return this;
    }

    Look look(@Nullable String manager) {
        CustomerFile file = new CustomerFile(
                7,
                new Person("K7", "Kiosk", manager, since, born),
                Earlier.NONE,
                days,
                categories,
                contacts,
                complaints,
                promises,
                surveys,
                grades,
                pins);
        ClosedDays closedDays = new ClosedDays(closed);
        CompanyAsOf company =
                new CompanyAsOf(TODAY, new CompanyFile(revenue, contactDays, surveyDays, sold, closedDays), forecast);
        return new Look(new CustomerAsOf(file, TODAY), company, WatchSettings.byDefault());
    }

    /** As {@code past-rhythm high: evidence}. */
    List<String> seen(@Nullable String manager) {
        return new Signs(category -> category == WINE ? "Wine" : "Coffee")
                .of(look(manager)).stream()
                        .map(one -> one.sign().key() + " " + one.severity() + ": " + one.evidence())
                        .toList();
    }

    List<String> seen() {
        return seen("Ann");
    }
}
