package org.goldenlist.club;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.goldenlist.text.Text;
import org.jspecify.annotations.Nullable;

/** Reads one case study: a head between two lines of three dashes, and a text of a few marks. A pure function of its text. */
final class CaseStudyFile {

    private static final List<String> KEYS = List.of("customer", "title", "date");
    private static final int LONGEST_TITLE = 200;
    private static final Pattern HEAD = Pattern.compile("([^:]*):(.*)");

    /** What a text may not hold, and what it is called. */
    private static final Map<Pattern, String> NOT_TAKEN = Map.of(
            Pattern.compile("<[A-Za-z/!?]"), "HTML",
            Pattern.compile("&#?[A-Za-z0-9]+;"), "an HTML character reference",
            Pattern.compile("\\]\\(|\\]\\[|!\\[|\\]:"), "a link or a picture",
            Pattern.compile("`"), "code",
            Pattern.compile("^(#{3,}|#{1,2}[^# ]|>|\\||~~~)"), "a mark that is not known",
            Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}&&[^\\t]]"), "a character that nobody sees");

    private final String file;
    private final List<String> lines;
    private final List<ClubFault> faults = new ArrayList<>();
    private final Map<String, String> head = new TreeMap<>();
    private int customerLine = 1;

    /** @param file as a person finds it */
    CaseStudyFile(String file, String text) {
        this.file = file;
        this.lines = text.lines().toList();
    }

    List<ClubFault> faults() {
        return faults;
    }

    /** The line of the customer. */
    int customerLine() {
        return customerLine;
    }

    /** Null where there is a fault. */
    @Nullable
    CaseStudy read() {
        int body = readHead();
        List<Passage> text = readText(body);
        LocalDate date = date();
        if (text.isEmpty() && faults.isEmpty()) {
            fault(lines.size(), "there is no text below the head.");
        }
        return !faults.isEmpty() || date == null ? null : new CaseStudy(value("customer"), value("title"), date, text);
    }

    private String value(String key) {
        return head.getOrDefault(key, "");
    }

    private void fault(int line, String what) {
        faults.add(new ClubFault(file, Math.max(1, line), what));
    }

    /** Returns the place of the first line of the text. */
    private int readHead() {
        if (lines.isEmpty() || !lines.get(0).strip().equals("---")) {
            fault(1, "the file begins with a line ---, and its head ends with another one.");
            return lines.size();
        }
        int end = 1;
        while (end < lines.size() && !lines.get(end).strip().equals("---")) {
            headLine(end + 1, lines.get(end));
            end++;
        }
        if (end == lines.size()) {
            fault(end, "the head does not end; put a line --- below it.");
        }
        for (String key : KEYS) {
            if (value(key).isEmpty()) {
                fault(1, "the head lacks " + key + ": …; it needs " + String.join(", ", KEYS) + ".");
            }
        }
        return Math.min(lines.size(), end + 1);
    }

    private void headLine(int number, String line) {
        if (line.isBlank()) {
            return;
        }
        Matcher parts = HEAD.matcher(line);
        String key = parts.matches() ? parts.group(1).strip() : "";
        if (!KEYS.contains(key)) {
            fault(number, "the head knows no such line; valid are " + String.join(":, ", KEYS) + ":.");
            return;
        }
        String value = parts.group(2).strip();
        refuse(number, value);
        if (head.putIfAbsent(key, value) != null) {
            fault(number, key + " is given twice.");
        }
        if (key.equals("customer")) {
            customerLine = number;
        }
        if (key.equals("title") && Text.length(value) > LONGEST_TITLE) {
            fault(number, "the title has " + Text.length(value) + " characters; valid are 1 to " + LONGEST_TITLE + ".");
        }
        if (key.equals("date") && !value.isEmpty() && parsed(value) == null) {
            fault(number, "\"" + value + "\" is no date; valid is one such as 2026-05-01.");
        }
    }

    private @Nullable LocalDate date() {
        return parsed(value("date"));
    }

    private static @Nullable LocalDate parsed(String date) {
        try {
            return LocalDate.parse(date);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private List<Passage> readText(int from) {
        List<Passage> passages = new ArrayList<>();
        Passage.Kind kind = null;
        StringBuilder open = new StringBuilder();
        for (int i = from; i < lines.size(); i++) {
            String line = lines.get(i);
            refuse(i + 1, line);
            String stripped = line.strip();
            Passage.Kind begins = stripped.startsWith("# ") || stripped.startsWith("## ")
                    ? Passage.Kind.HEADING
                    : stripped.startsWith("- ") ? Passage.Kind.ITEM : null;
            if (stripped.isEmpty() || begins != null || kind == Passage.Kind.HEADING) {
                close(passages, kind, open);
                kind = null;
            }
            if (!stripped.isEmpty()) {
                open.append(open.isEmpty() ? "" : " ")
                        .append(
                                begins == null
                                        ? stripped
                                        : stripped.substring(stripped.indexOf(' '))
                                                .strip());
                kind = begins != null ? begins : kind == null ? Passage.Kind.PARAGRAPH : kind;
            }
        }
        close(passages, kind, open);
        return List.copyOf(passages);
    }

    private static void close(List<Passage> passages, Passage.@Nullable Kind kind, StringBuilder open) {
        if (kind != null && !open.isEmpty()) {
            passages.add(new Passage(kind, open.toString()));
        }
        open.setLength(0);
    }

    private void refuse(int number, String line) {
        List<String> found = NOT_TAKEN.entrySet().stream()
                .filter(one -> one.getKey().matcher(line.stripLeading()).find())
                .map(Map.Entry::getValue)
                .sorted()
                .toList();
        if (!found.isEmpty()) {
            fault(
                    number,
                    "there is " + String.join(", ", found)
                            + "; a case study is plain text, with headings (# and ##), items (-), *stress* and **bold**.");
        }
    }
}
