package org.goldenlist.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldenlist.night.Settings;
import org.goldenlist.settings.Key.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds docs/settings.md and the example file against the records. */
class DocumentedSettingsTest {

    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| `(goldenlist\\.[^`]+)` \\| ([^|]+) \\| ([^|]+) \\| ([^|]+) \\| `([^|]+)` \\|$");

    @TempDir
    private Path folder;

    @Test
    void theDocumentListsEveryKeyInOrderWithItsDefault() throws IOException {
        Map<String, String> documented = rows().collect(Collectors.toMap(
                row -> row.group(1), row -> row.group(4).replace("`", ""), (a, b) -> a + b, LinkedHashMap::new));
        Map<String, String> expected = new LinkedHashMap<>();
        values().forEach((path, value) -> expected.put(path, byDefault(value)));
        assertThat(documented).containsExactlyEntriesOf(expected);
    }

    @Test
    void everyExampleInTheDocumentIsTaken() throws IOException {
        Map<String, String> examples =
                rows().collect(Collectors.toMap(row -> row.group(1).replace("<name>", "shop"), row -> row.group(5)));
        assertThatCode(() -> SettingsFile.of(examples)).doesNotThrowAnyException();
    }

    @Test
    void theExampleFileWorksAndHoldsEveryKeyWithItsDefault() throws IOException {
        String example = Files.readString(Path.of("config/application.example.yaml"));
        Files.writeString(folder.resolve("application.yaml"), example);
        assertThatCode(() -> SettingsFile.load(folder, Map.of())).doesNotThrowAnyException();

        String everyKey = example.replaceAll("(?m)^( *)# ([a-z-]+:( |$))", "$1$2");
        Map<String, String> given = new TreeMap<>();
        for (Entry entry : YamlEntries.of(everyKey, "example", new Faults("example"))) {
            if (entry.kind() == Entry.Kind.VALUE) {
                given.put(String.join(".", entry.path()), entry.text());
            }
        }
        values().forEach((path, value) -> {
            String text = given.get(path.replace("<name>", "shop"));
            assertThat(text).as(path).isNotNull();
            if (value.byDefault() != null) {
                assertThat(text).as(path).isEqualTo(value.byDefault());
            }
        });
    }

    private static Stream<MatchResult> rows() throws IOException {
        return ROW.matcher(Files.readString(Path.of("docs/settings.md"))).results();
    }

    private static Map<String, Value> values() {
        Map<String, Value> values = new LinkedHashMap<>();
        Key.forEachValue(Key.of(Settings.class), "goldenlist", values::put);
        return values;
    }

    private static String byDefault(Value value) {
        if (value.byDefault() == null) {
            return value.required() ? "required" : "none";
        }
        return value.byDefault().isEmpty() ? "empty" : value.byDefault();
    }
}
