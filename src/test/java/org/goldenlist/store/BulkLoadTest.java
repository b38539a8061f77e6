package org.goldenlist.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.goldenlist.fault.GoldenListException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class BulkLoadTest {

    private static final TestDatabase DATABASE = TestDatabase.empty()
            .run("CREATE TABLE thing (id INT PRIMARY KEY, name VARCHAR(200) NULL, amount DECIMAL(19,4) NULL);");
    private static final JdbcClient JDBC = DATABASE.jdbc();
    private static final List<String> COLUMNS = List.of("id", "name", "amount");

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    @BeforeEach
    void empty() {
        JDBC.sql("DELETE FROM thing").update();
    }

    private record Thing(
            int id, @Nullable String name, @Nullable Long amount) {}

    private static int load(Thing... things) {
        return new BulkLoad(DATABASE.dataSource()).into("thing", COLUMNS, new BulkLoad.Rows() {
            @Override
            public int count() {
                return things.length;
            }

            @Override
            public void write(int row, BulkLoad.Row to) {
                to.number(things[row].id());
                if (things[row].name() == null) {
                    to.nothing();
                } else {
                    to.text(things[row].name());
                }
                if (things[row].amount() == null) {
                    to.nothing();
                } else {
                    to.decimal(things[row].amount(), 4);
                }
            }
        });
    }

    /** Runs something with LOAD DATA allowed on the server, or not. */
    private static void withLoadData(boolean allowed, Runnable work) {
        int was = JDBC.sql("SELECT @@GLOBAL.local_infile").query(Integer.class).single();
        JDBC.sql("SET GLOBAL local_infile = " + (allowed ? 1 : 0)).update();
        try {
            work.run();
        } finally {
            JDBC.sql("SET GLOBAL local_infile = " + was).update();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whatWasWrittenReadsBack(boolean loadData) {
        List<String> odd = List.of(
                "",
                " ",
                "\\",
                "\\N",
                "\\\\N",
                "NULL",
                "\t",
                "\n",
                "\r\n",
                "a\tb\nc\\d",
                "'",
                "\"",
                "`",
                ",",
                ";",
                "\u0000",
                "\u0001",
                "\u001a",
                "😀",
                "ÿ",
                "\u2028",
                "x".repeat(200),
                "客".repeat(200),
                "\\t",
                "\\0",
                "--",
                "%s");
        Thing[] things = new Thing[odd.size() + 1];
        for (int i = 0; i < odd.size(); i++) {
            things[i] = new Thing(i, odd.get(i), null);
        }
        things[odd.size()] = new Thing(odd.size(), null, -5L);
        withLoadData(loadData, () -> assertThat(load(things)).isEqualTo(things.length));
        assertThat(JDBC.sql("SELECT name FROM thing WHERE name IS NOT NULL ORDER BY id")
                        .query(String.class)
                        .list())
                .containsExactlyElementsOf(odd);
        assertThat(JDBC.sql("SELECT amount FROM thing WHERE name IS NULL")
                        .query(String.class)
                        .single())
                .isEqualTo("-0.0005");
    }

    @ParameterizedTest
    @ValueSource(
            longs = {
                0,
                1,
                -1,
                9_999,
                -9_999,
                10_000,
                -10_000,
                123_4567,
                -99_999_999_999_999_9999L,
                99_999_999_999_999_9999L
            })
    void amountsReadBack(long amount) {
        load(new Thing(1, "a", amount));
        assertThat(JDBC.sql("SELECT amount FROM thing")
                        .query(java.math.BigDecimal.class)
                        .single())
                .isEqualTo(java.math.BigDecimal.valueOf(amount, 4));
    }

    @Test
    void manyRowsReadBackEitherWay() {
        Thing[] many = new Thing[5_000];
        for (int i = 0; i < many.length; i++) {
            many[i] = new Thing(i, "n".repeat(i % 150), (long) i);
        }
        String sum = "SELECT CONCAT_WS(' ', COUNT(*), SUM(LENGTH(name)), SUM(amount)) FROM thing";
        load(many);
        String loaded = JDBC.sql(sum).query(String.class).single();
        JDBC.sql("DELETE FROM thing").update();
        withLoadData(false, () -> load(many));
        assertThat(JDBC.sql(sum).query(String.class).single()).isEqualTo(loaded).startsWith("5000 ");
        assertThat(load()).as("nothing").isZero();
    }

    @Test
    void aKeyThatIsThereAlreadyIsRefusedByName() {
        Thing one = new Thing(7, "a", null);
        withLoadData(
                true,
                () -> assertThatThrownBy(() -> load(new Thing(1, "b", null), one, one))
                        .isInstanceOf(GoldenListException.class)
                        .hasMessageStartingWith(
                                "Of 3 rows for the table thing, 2 were taken: Duplicate entry '7' for key '"));
        JDBC.sql("DELETE FROM thing").update();
        withLoadData(
                false,
                () -> assertThatThrownBy(() -> load(new Thing(1, "b", null), one, one))
                        .isInstanceOf(GoldenListException.class)
                        .hasMessageStartingWith(
                                "Rows could not be written into the table thing: Duplicate entry '7' for key '"));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aTextThatDoesNotFitIsRefusedAndNotCut(boolean loadData) {
        withLoadData(
                loadData,
                () -> assertThatThrownBy(() -> load(new Thing(1, "x".repeat(201), null)))
                        .isInstanceOf(GoldenListException.class)
                        .hasMessageContaining("thing")
                        .hasMessageContaining("'name' at row 1"));
    }
}
