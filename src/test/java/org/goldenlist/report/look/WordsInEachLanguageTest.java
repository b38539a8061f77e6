package org.goldenlist.report.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each translation that is shipped says all that the English words say, with the same values. */
class WordsInEachLanguageTest {

    private static final Pattern VALUE = Pattern.compile("\\{(\\d)");

    @Test
    void noTranslationLacksAKeyOrAValue() throws IOException {
        List<Path> translations;
        try (Stream<Path> files = Files.walk(Path.of("reports"))) {
            translations = files.filter(
                            file -> file.getFileName().toString().matches("words_(?!en)[a-z]+\\.properties"))
                    .sorted()
                    .toList();
        }
        assertThat(translations).isNotEmpty();
        for (Path translation : translations) {
            Properties english = read(translation.resolveSibling("words_en.properties"));
            Properties words = read(translation);
            assertThat(words.stringPropertyNames())
                    .as("%s", translation)
                    .containsExactlyInAnyOrderElementsOf(english.stringPropertyNames());
            for (String key : english.stringPropertyNames()) {
                assertThat(values(words.getProperty(key)))
                        .as("%s %s", translation, key)
                        .isEqualTo(values(english.getProperty(key)));
                assertThat(words.getProperty(key))
                        .as("%s %s", translation, key)
                        .isNotBlank()
                        .satisfiesAnyOf(
                                text -> assertThat(key).startsWith("date."),
                                text -> assertThat(text).doesNotContainPattern("(?<!')'(?!')"),
                                text -> assertThat(values(text)).isEmpty());
            }
        }
    }

    private static Set<String> values(String pattern) {
        return VALUE.matcher(pattern)
                .results()
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties read(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return properties;
    }
}
