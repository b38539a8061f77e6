package org.goldenlist.report.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A language is whole or not there: what is missing would stand in English amid the rest. */
class WordFilesTest {

    static List<Path> languages() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("reports"))) {
            return files.filter(file -> file.getFileName().toString().matches("words_[a-z]+\\.properties"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void aLanguageSaysAllThatEnglishSays(Path file) throws IOException {
        Properties words = words(file);
        Properties english = words(file.resolveSibling("words_en.properties"));

        assertThat(words.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        for (String key : english.stringPropertyNames()) {
            assertThat(values(words.getProperty(key), key))
                    .as("%s in %s", key, file)
                    .isEqualTo(values(english.getProperty(key), key));
        }
    }

    /** How many values words have a place for: none that English has not, and none is lost. */
    private static List<Boolean> values(String words, String key) {
        if (key.startsWith("date.")) {
            return List.of();
        }
        String said = new MessageFormat(words, Locale.ROOT)
                .format(new Object[] {"<0>", "<1>", "<2>", "<3>", "<4>", "<5>", "<6>", "<7>", "<8>", "<9>"});
        return Stream.of("<0>", "<1>", "<2>", "<3>", "<4>", "<5>", "<6>", "<7>", "<8>", "<9>")
                .map(said::contains)
                .toList();
    }

    private static Properties words(Path file) throws IOException {
        Properties words = new Properties();
        try (Reader in = Files.newBufferedReader(file)) {
            words.load(in);
        }
        return words;
    }
}
