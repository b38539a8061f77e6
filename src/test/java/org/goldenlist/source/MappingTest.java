package org.goldenlist.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.goldenlist.fault.ExitCode;
import org.goldenlist.fault.GoldenListException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MappingTest {

    private static final String RANGE = " WHERE at >= :from AND at < :to";

    private static Mapping customers(String sql) {
        return Mapping.of(Feed.CUSTOMERS, "customers.sql", sql);
    }

    private static Mapping lines(String sql) {
        return Mapping.of(Feed.TRANSACTIONS, "transactions.sql", sql);
    }

    private static void refused(String sql, String why) {
        assertThatThrownBy(() -> customers(sql))
                .as(sql)
                .isInstanceOf(GoldenListException.class)
                .hasMessage("The mapping customers.sql " + why)
                .extracting(e -> ((GoldenListException) e).exitCode())
                .isEqualTo(ExitCode.SETTINGS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT id, name FROM client",
                "select id, name from client;",
                "SELECT id, name FROM client ; \n",
                "-- one row per client; all of them\nSELECT id, name FROM client",
                "# DROP TABLE client;\nSELECT id, name FROM client -- DELETE",
                "/* UPDATE; */ (SELECT id, name FROM client) UNION ALL (SELECT id, name FROM lead)",
                "WITH c AS (SELECT id, name FROM client) SELECT * FROM c",
                "SELECT id, 'DELETE; DROP -- # /* it''s' AS name FROM client",
                "SELECT id, \"INTO \\\" OUTFILE;\" AS name FROM client",
                "SELECT `update` AS id, `a;b` AS name FROM `load`",
                "SELECT id, INSERT(name, 1, 2, 'x') AS name FROM client",
                "SELECT id, REPLACE(name, ';', ',') AS name FROM client",
                "SELECT TRUNCATE(id, 0) AS id, name FROM client",
                "SELECT id, last_update AS name, intoxicated FROM client"
            })
    void takesOneSelect(String sql) {
        assertThat(customers(sql).feed()).isEqualTo(Feed.CUSTOMERS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  \n ", "-- nothing here yet", "/* later */ ;"})
    void refusesNothing(String sql) {
        refused(sql, "is empty: write one SELECT with the columns of the feed customers.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT 1; DELETE FROM client",
                "SELECT 1;; ",
                "SELECT 1; -- two\n SELECT 2",
                "SELECT '#' AS a; SELECT 2",
                "SELECT '-- ' AS a; SELECT 2",
                "SELECT '/*' AS a; SELECT '*/' AS b"
            })
    void refusesTwoStatements(String sql) {
        refused(sql, "holds more than one statement: a feed is one SELECT, without a semicolon inside.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DELETE FROM client",
                "UPDATE client SET name = ''",
                "REPLACE INTO client VALUES (1)",
                "SHOW TABLES",
                "CALL everything()",
                "TABLE client",
                "DO SLEEP(1)",
                "HANDLER client OPEN",
                "/* SELECT */ DROP TABLE client"
            })
    void refusesWhatIsNoSelect(String sql) {
        refused(sql, "does not begin with SELECT or WITH: a feed is one SELECT.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "SELECT id INTO OUTFILE '/tmp/x' FROM client | INTO",
                "SELECT id FROM client INTO DUMPFILE '/tmp/x' | INTO",
                "SELECT id INTO @x FROM client | INTO",
                "SELECT '# ' AS id INTO OUTFILE '/tmp/x' FROM client | INTO",
                "SELECT '-- ' AS id INTO OUTFILE '/tmp/x' FROM client | INTO",
                "SELECT '/* ' AS id INTO OUTFILE '/tmp/x' FROM client -- */ | INTO",
                "SELECT \"it's\" AS id INTO OUTFILE '/tmp/x' FROM client | INTO",
                "SELECT `'` AS id INTO OUTFILE '/tmp/x' FROM client | INTO",
                "SELECT id FROM client FOR UPDATE | UPDATE",
                "SELECT id FROM client LOCK IN SHARE MODE | LOCK",
                "WITH c AS (SELECT 1) DELETE FROM client | DELETE",
                "WITH c AS (SELECT 1) UPDATE client x = 1 | UPDATE",
                "SELECT LOAD_FILE('/etc/passwd') | LOAD_FILE",
                "SELECT sleep(1000) | SLEEP",
                "SELECT BENCHMARK(1000000, 1) | BENCHMARK"
            })
    void refusesWhatDoesMoreThanRead(String sql, String word) {
        refused(sql, "holds the word " + word + ": a feed only reads (quote it with `backticks` if it is a column).");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT id FROM client /*! INTO OUTFILE '/tmp/x' */",
                "SELECT id FROM client /*!50000 FOR UPDATE */",
                "SELECT id FROM client /*M! FOR UPDATE */"
            })
    void refusesACommentThatTheServerRuns(String sql) {
        refused(sql, "holds a comment that the server runs (/*! … */): write it out, or leave it away.");
    }

    @Test
    void asksADatedFeedForItsRange() {
        String why = "The mapping transactions.sql does not use :from and :to:"
                + " filter by date with column >= :from AND column < :to.";
        assertThatThrownBy(() -> lines("SELECT 1 FROM line")).hasMessage(why);
        assertThatThrownBy(() -> lines("SELECT 1 FROM line WHERE at < :to")).hasMessage(why);
        assertThatThrownBy(() -> lines("SELECT 1 FROM line WHERE at >= :from -- :to"))
                .hasMessage(why);
        assertThatThrownBy(() -> lines("SELECT 1 FROM line WHERE at >= ':from' AND at < ':to'"))
                .hasMessage(why);
        assertThatThrownBy(() -> lines("SELECT 1 FROM line WHERE at >= :from AND at < :tomorrow"))
                .isInstanceOf(GoldenListException.class);
        assertThat(lines("SELECT CONCAT('#', tx) FROM line" + RANGE).sql()).contains(":from");
    }

    @Test
    void knowsNoOtherParameters() {
        assertThatThrownBy(() -> lines("SELECT 1 FROM line" + RANGE + " AND branch = :branch"))
                .isInstanceOf(GoldenListException.class)
                .hasMessage("The mapping transactions.sql uses :branch: valid are :from and :to.");
        refused("SELECT 1 FROM client WHERE since < :date", "uses :date: valid are :from and :to.");
    }

    @Test
    void dropsTheLastSemicolonWhereverItStands() {
        assertThat(customers("SELECT 1 AS a; -- done;\n").asTable("t")).isEqualTo("(SELECT 1 AS a -- done;\n) t");
        assertThat(customers("SELECT 1 AS a;").asTable("t")).isEqualTo("(SELECT 1 AS a\n) t");
        assertThat(customers("SELECT ';' AS a -- ;").asTable("t")).isEqualTo("(SELECT ';' AS a -- ;\n) t");
    }

    @Test
    void isToldWhatIdenticalLinesAre() {
        String sql = "SELECT 1 FROM line" + RANGE;
        assertThat(lines(sql).identicalLines()).isEqualTo(Mapping.IdenticalLines.NOT_SAID);
        assertThat(lines("-- identical lines: duplicates\n" + sql).identicalLines())
                .isEqualTo(Mapping.IdenticalLines.DUPLICATES);
        assertThat(lines(sql + "\n  -- Identical Lines: DISTINCT").identicalLines())
                .isEqualTo(Mapping.IdenticalLines.DISTINCT);
        assertThatThrownBy(() -> lines("-- identical lines: same\n" + sql))
                .hasMessage("The mapping transactions.sql says \"identical lines: same\":"
                        + " valid are duplicates and distinct.");
    }

    @Test
    void findsTheNearestName() {
        assertThat(Mapping.nearest("custumer_id", Feed.names().lines().toList()))
                .isEmpty();
        assertThat(Mapping.nearest("custumer_id", java.util.List.of("name", "customer_id", "kind")))
                .contains("customer_id");
        assertThat(Mapping.nearest("xyz", java.util.List.of("name", "customer_id")))
                .isEmpty();
    }
}
