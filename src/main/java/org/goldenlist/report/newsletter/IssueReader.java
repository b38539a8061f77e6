package org.goldenlist.report.newsletter;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.goldenlist.fault.ExitCode;
import org.goldenlist.fault.GoldenListException;

/** Reads an edition: front matter and Markdown of a few kinds. What is none of these is refused with its line. */
final class IssueReader {

    /** Where a company writes it. */
    static final String FILE = "jobs/newsletter/edition.md";

    private static final int LONGEST = 100_000;
    private static final int LONGEST_LINE = 80;
    private static final String FENCE = "---";
    private static final Set<String> KEYS = new TreeSet<>(Set.of("company", "masthead", "season", "cover", "caption"));
    private static final Pattern TABLE = Pattern.compile("\\s*\\|.*|\\s*:?-+:?\\s*(\\|\\s*:?-+:?\\s*)+\\|?\\s*");
    private static final Parser PARSER = Parser.builder()
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build();

    private IssueReader() {}

    /** @throws GoldenListException with {@link ExitCode#SETTINGS} where it cannot be taken as it is */
    static Issue read(String text) {
        if (text.length() > LONGEST) {
            throw refused(1, "the text is longer than " + LONGEST + " characters", "Make it shorter.");
        }
        List<String> lines =
                (text.startsWith("\uFEFF") ? text.substring(1) : text).lines().toList();
        Map<String, String> front = new HashMap<>();
        int body = front(lines, front);
        List<Story> stories = stories(lines, body);
        return new Issue(
                front.getOrDefault("company", ""),
                front.getOrDefault("masthead", ""),
                front.getOrDefault("season", ""),
                front.getOrDefault("cover", ""),
                front.getOrDefault("caption", ""),
                stories);
    }

    /** Takes what stands between the fences; the number of lines before the stories. */
    private static int front(List<String> lines, Map<String, String> front) {
        if (lines.isEmpty() || !lines.get(0).strip().equals(FENCE)) {
            throw refused(
                    1,
                    "it does not begin with " + FENCE,
                    "Begin with a line " + FENCE + ", masthead: a name, and " + FENCE + ".");
        }
        for (int i = 1; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.equals(FENCE)) {
                if (front.getOrDefault("masthead", "").isEmpty()) {
                    throw refused(i + 1, "the masthead is missing", "Write masthead: and the name of the newsletter.");
                }
                return i + 1;
            }
            int colon = line.indexOf(':');
            String key = colon < 0 ? line : line.substring(0, colon).strip();
            if (line.isEmpty()) {
                continue;
            }
            if (colon < 0 || !KEYS.contains(key)) {
                throw refused(
                        i + 1,
                        "\"" + key + "\" is not known here",
                        "Valid are: " + String.join(", ", KEYS) + ", each with a colon.");
            }
            String value = line.substring(colon + 1).strip();
            if (value.length() > LONGEST_LINE) {
                throw refused(i + 1, key + " is longer than " + LONGEST_LINE + " characters", "Make it shorter.");
            }
            if (front.put(key, value) != null) {
                throw refused(i + 1, key + " stands there twice", "Leave one.");
            }
        }
        throw refused(lines.size(), "the front matter does not end", "End it with a line " + FENCE + ".");
    }

    private static List<Story> stories(List<String> lines, int body) {
        for (int i = body; i < lines.size(); i++) {
            if (TABLE.matcher(lines.get(i)).matches()) {
                throw refused(i + 1, "a table cannot be taken", StoryReader.VALID);
            }
        }
        Node document = PARSER.parse(String.join("\n", lines.subList(body, lines.size())));
        List<StoryReader> stories = new ArrayList<>();
        for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
            if (StoryReader.begins(node)) {
                stories.add(new StoryReader(node, body));
            } else if (stories.isEmpty()) {
                throw refused(
                        StoryReader.line(node, body),
                        "something stands before the first title",
                        "Begin with # and the title of a story.");
            } else {
                stories.get(stories.size() - 1).take(node);
            }
        }
        if (stories.isEmpty()) {
            throw refused(lines.size(), "there is no story", "Write # and its title, and then its text.");
        }
        return stories.stream().map(StoryReader::story).toList();
    }

    static GoldenListException refused(int line, String what, String how) {
        return new GoldenListException(ExitCode.SETTINGS, FILE + ", line " + line + ": " + what + ". " + how);
    }

    /** @param why in sentences that say what to do */
    static GoldenListException refused(String where, GoldenListException why) {
        return new GoldenListException(ExitCode.SETTINGS, FILE + ", " + where + ": " + why.getMessage(), why);
    }
}
