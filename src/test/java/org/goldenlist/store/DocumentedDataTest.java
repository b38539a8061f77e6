package org.goldenlist.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Holds docs/data.md against our own database. */
class DocumentedDataTest {

    private static final Pattern SECTION = Pattern.compile("(?ms)^### `([a-z_]+)`\\n(.*?)(?=^##|\\z)");
    private static final Pattern COLUMN =
            Pattern.compile("(?m)^\\| `([a-z_0-9]+)` \\| `([A-Z]+(?:\\([0-9,]+\\))?)` \\| ?[^|]*\\| ?[^|]*\\|$");
    private static final Pattern TABLE = Pattern.compile("(?m)^\\| `([a-z_]+)` \\| one row per [^|]+\\|$");

    private static final TestDatabase DATABASE = TestDatabase.migrated();

    private final String document = Files.readString(Path.of("docs/data.md"));

    DocumentedDataTest() throws IOException {}

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    @Test
    void everyColumnOfEveryViewIsDocumentedWithItsTypeAndNoOther() {
        Map<String, List<String>> documented = new TreeMap<>();
        SECTION.matcher(document)
                .results()
                .forEach(section -> documented.put(
                        section.group(1),
                        COLUMN.matcher(section.group(2))
                                .results()
                                .map(row -> row.group(1) + " " + row.group(2))
                                .toList()));
        Map<String, List<String>> views = views();
        assertThat(views).hasSizeGreaterThanOrEqualTo(7);
        assertThat(documented).containsExactlyEntriesOf(views);
    }

    private static Map<String, List<String>> views() {
        Map<String, List<String>> views = new TreeMap<>();
        DATABASE.jdbc()
                .sql("SELECT c.table_name, c.column_name, c.column_type FROM information_schema.columns c"
                        + " JOIN information_schema.views v ON v.table_schema = c.table_schema"
                        + " AND v.table_name = c.table_name WHERE c.table_schema = DATABASE()"
                        + " ORDER BY c.table_name, c.ordinal_position")
                .query(row -> {
                    views.computeIfAbsent(row.getString(1), view -> new ArrayList<>())
                            .add(row.getString(2) + " " + type(row.getString(3)));
                });
        return views;
    }

    /** As both servers understand it: widths for display, which only one of them writes, say nothing. */
    private static String type(String columnType) {
        String type = columnType.toUpperCase(Locale.ROOT);
        return type.equals("TINYINT(1)") ? "BOOLEAN" : type.replaceFirst("^(INT|BIGINT)\\(\\d+\\)", "$1");
    }

    @Test
    void everyViewSaysItsGrain() {
        List<String> grains = SECTION.matcher(document)
                .results()
                .map(section -> section.group(2).strip())
                .toList();
        assertThat(grains).isNotEmpty().allSatisfy(text -> assertThat(text).startsWith("One row per "));
    }

    @Test
    void everyTableThatIsNamedIsThere() {
        List<String> tables = DATABASE.jdbc()
                .sql("SELECT table_name FROM information_schema.tables WHERE table_schema = DATABASE()"
                        + " AND table_type = 'BASE TABLE'")
                .query(String.class)
                .list();
        List<String> named = TABLE.matcher(document.substring(document.indexOf("## Tables")))
                .results()
                .map(row -> row.group(1))
                .toList();
        assertThat(named).isNotEmpty().isSubsetOf(tables);
    }
}
