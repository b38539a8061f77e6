package org.goldenlist.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SchemaTest {

    @Test
    void isMadeOnceAndLeftAloneAfterwards() {
        try (TestDatabase database = TestDatabase.empty()) {
            assertThat(Schema.exists(database.jdbc())).isFalse();
            Schema.migrate(database.dataSource());
            Schema.migrate(database.dataSource());
            assertThat(Schema.exists(database.jdbc())).isTrue();
        }
    }

    @Test
    void comparesTextByteByByteOnEveryServer() {
        try (TestDatabase database = TestDatabase.migrated()) {
            List<String> collations = database.jdbc()
                    .sql(
                            "SELECT DISTINCT collation_name FROM information_schema.columns WHERE table_schema = DATABASE()"
                                    + " AND table_name NOT LIKE 'BATCH%' AND table_name NOT LIKE 'flyway%'"
                                    + " AND collation_name IS NOT NULL")
                    .query(String.class)
                    .list();
            assertThat(collations).containsExactly("utf8mb4_bin");
        }
    }

    @Test
    void everyTableIsListedWhereTestsCompareAndEmptyThem() {
        try (TestDatabase database = TestDatabase.migrated()) {
            List<String> tables = database.jdbc()
                    .sql("SELECT table_name FROM information_schema.tables WHERE table_schema = DATABASE()"
                            + " AND table_type = 'BASE TABLE' AND LOWER(table_name) NOT LIKE 'batch%'"
                            + " AND table_name NOT LIKE 'flyway%'")
                    .query(String.class)
                    .list();
            assertThat(OwnTables.of(
                            OwnTables.WHATEVER_THE_WAY,
                            OwnTables.KEPT,
                            OwnTables.UPGRADES,
                            OwnTables.CAMPAIGNS,
                            OwnTables.RUNS,
                            OwnTables.SAID))
                    .doesNotHaveDuplicates()
                    .containsExactlyInAnyOrderElementsOf(tables);
        }
    }
}
