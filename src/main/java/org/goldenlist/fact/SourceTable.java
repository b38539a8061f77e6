package org.goldenlist.fact;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table of sources: their numbers, and how far each has been read. */
final class SourceTable {

    private final JdbcClient jdbc;

    SourceTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    int numberOf(String name) {
        Optional<Integer> known = find(name);
        if (known.isEmpty()) {
            jdbc.sql("INSERT INTO source (name) VALUES (?)").param(name).update();
        }
        return known.or(() -> find(name)).orElseThrow();
    }

    Optional<Integer> find(String name) {
        return jdbc.sql("SELECT source_no FROM source WHERE name = ?")
                .param(name)
                .query(Integer.class)
                .optional();
    }

    /** By what its lines were read last. */
    Optional<Long> definition(int sourceNo) {
        return number("definition", sourceNo);
    }

    void definition(int sourceNo, long definition) {
        jdbc.sql("UPDATE source SET definition = ? WHERE source_no = ?")
                .params(definition, sourceNo)
                .update();
    }

    Optional<LocalDate> historyFrom(int sourceNo) {
        return date("history_from", sourceNo);
    }

    /** The history begins on this day, unless it is known to begin earlier. */
    void historyFrom(int sourceNo, LocalDate day) {
        jdbc.sql(
                        "UPDATE source SET history_from = ? WHERE source_no = ? AND (history_from IS NULL OR history_from > ?)")
                .params(day, sourceNo, day)
                .update();
    }

    /** A person says where the history begins; nothing before it is read. */
    void giveHistoryFrom(int sourceNo, LocalDate day) {
        jdbc.sql("UPDATE source SET history_from = ?, history_given = TRUE WHERE source_no = ?")
                .params(day, sourceNo)
                .update();
    }

    Optional<LocalDate> givenHistoryFrom(int sourceNo) {
        return jdbc.sql("SELECT history_from AS day FROM source WHERE source_no = ? AND history_given")
                .param(sourceNo)
                .query(LocalDate.class)
                .optional();
    }

    Optional<LocalDate> serviceTo(int sourceNo) {
        return date("service_to", sourceNo);
    }

    void serviceTo(int sourceNo, LocalDate day) {
        jdbc.sql("UPDATE source SET service_to = ? WHERE source_no = ? AND (service_to IS NULL OR service_to < ?)")
                .params(day, sourceNo, day)
                .update();
    }

    /** By what its rows about customers were read last, to their end. */
    Optional<Long> serviceDefinition(int sourceNo) {
        return number("service_definition", sourceNo);
    }

    /** They were read up to a date; those after it, where a date is done again, wait for their turn. */
    void serviceDefinition(int sourceNo, long definition, LocalDate date) {
        jdbc.sql("UPDATE source SET service_definition = ? WHERE source_no = ? AND service_to <= ?")
                .params(definition, sourceNo, date)
                .update();
    }

    private Optional<Long> number(String column, int sourceNo) {
        return jdbc.sql("SELECT " + column + " FROM source WHERE source_no = ? AND " + column + " IS NOT NULL")
                .param(sourceNo)
                .query(Long.class)
                .optional();
    }

    private Optional<LocalDate> date(String column, int sourceNo) {
        return jdbc.sql("SELECT " + column + " AS day FROM source WHERE source_no = ? AND " + column + " IS NOT NULL")
                .param(sourceNo)
                .query(LocalDate.class)
                .optional();
    }
}
