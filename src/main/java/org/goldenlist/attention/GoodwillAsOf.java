package org.goldenlist.attention;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.goldenlist.store.ShippedFiles;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The goodwill of customers as of a date, out of the promises, contacts and complaints up to it. Thread-safe. */
public final class GoodwillAsOf {

    private final JdbcClient jdbc;
    private final ShippedFiles files;

    public GoodwillAsOf(DataSource dataSource, ShippedFiles files) {
        this.jdbc = JdbcClient.create(dataSource);
        this.files = files;
    }

    private record Rule(int chances, String thanks, Given given) {}

    /** By the rule of the last night; empty where there was none, or there is nothing to count. */
    public Optional<Goodwill> of(int customerNo, LocalDate date) {
        return lastRule()
                .flatMap(rule -> read(customerNo, customerNo, date, rule).stream()
                        .map(CustomerGoodwill::goodwill)
                        .findFirst());
    }

    private Optional<Rule> lastRule() {
        return jdbc.sql("SELECT chances, thanks, contacts_given, promises_given, complaints_given, spend_given"
                        + " FROM attention_night")
                .query((row, n) -> new Rule(
                        row.getInt(1),
                        row.getString(2),
                        new Given(row.getBoolean(3), row.getBoolean(4), row.getBoolean(5), row.getBoolean(6))))
                .optional();
    }

    /** Of everybody but the guests, by customer number. */
    List<CustomerGoodwill> all(LocalDate date, AttentionSettings settings, Given given) {
        return read(2, Integer.MAX_VALUE, date, new Rule(settings.chances(), settings.thanksPattern(), given));
    }

    private List<CustomerGoodwill> read(int first, int last, LocalDate date, Rule rule) {
        return jdbc.sql(files.text("sql/attention/goodwill.sql"))
                .param("first", first)
                .param("last", last)
                .param("date", date)
                .param("from365", date.minusDays(AttentionFacts.YEAR))
                .param("thanks", rule.thanks())
                .query((row, n) -> new CustomerGoodwill(
                        row.getInt(1),
                        Goodwill.of(
                                row.getInt(2),
                                row.getInt(3),
                                row.getInt(4),
                                row.getInt(5),
                                rule.chances(),
                                rule.given())))
                .list();
    }
}
