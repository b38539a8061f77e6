package org.goldenlist.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Holds docs/feeds.md against the feeds. */
class DocumentedFeedsTest {

    private static final Pattern SECTION = Pattern.compile("(?ms)^### ([a-z]+)\\n(.*?)(?=^### |\\z)");
    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| `([a-z_0-9]+)` \\| ([a-z ]+) \\| (yes|no) \\| ?[^|]*\\|$");

    private final String document = Files.readString(Path.of("docs/feeds.md"));

    DocumentedFeedsTest() throws IOException {}

    @Test
    void theDocumentListsEveryColumnInOrderWithTypeAndNeed() {
        Map<String, List<String>> expected = new LinkedHashMap<>();
        for (Feed feed : Feed.values()) {
            expected.put(
                    feed.feedName(),
                    feed.columns().stream()
                            .map(column -> column.name() + ", " + inWords(column.type()) + ", "
                                    + (column.required() ? "yes" : "no"))
                            .toList());
        }
        Map<String, List<String>> documented = new LinkedHashMap<>();
        sections()
                .forEach((feed, text) -> documented.put(
                        feed,
                        ROW.matcher(text)
                                .results()
                                .map(row -> row.group(1) + ", " + row.group(2) + ", " + row.group(3))
                                .toList()));
        assertThat(documented).containsExactlyEntriesOf(expected);
    }

    @Test
    void theDocumentSaysWhichFeedsAreDatedAndByWhat() {
        sections().forEach((name, text) -> {
            Feed feed = Feed.valueOf(name.toUpperCase(java.util.Locale.ROOT));
            Matcher dated = Pattern.compile("Dated by `([a-z_]+)`").matcher(text);
            if (feed.dated()) {
                assertThat(dated.find()).as(name).isTrue();
                assertThat(feed.columns()).contains(new Feed.Column(dated.group(1), Feed.Type.DATETIME, true));
            } else {
                assertThat(text).as(name).contains("Not dated");
            }
        });
    }

    /** The sections of single feeds, which follow the last heading of the second order. */
    private Map<String, String> sections() {
        Map<String, String> sections = new LinkedHashMap<>();
        String part = document.substring(document.indexOf("## Every column"));
        SECTION.matcher(part).results().forEach(section -> sections.put(section.group(1), section.group(2)));
        return sections;
    }

    private static String inWords(Feed.Type type) {
        return switch (type) {
            case TEXT -> "text";
            case DATE -> "date";
            case DATETIME -> "date and time";
            case NUMBER -> "number";
            case AMOUNT -> "amount";
            case FLAG -> "flag";
        };
    }
}
