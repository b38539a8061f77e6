package org.goldenlist.settings;

import java.util.ArrayList;
import java.util.List;

/**
 * One thing that was given, as written.
 *
 * @param path the keys from the top; a key may itself hold dots
 * @param text the value; empty for a group, a list or nothing
 */
record Entry(List<String> path, Kind kind, String text, Where where) {

    enum Kind {
        GROUP,
        LIST,
        VALUE,
        NOTHING
    }

    /**
     * Where it was found.
     *
     * @param source a file, or an environment variable
     * @param line from 1; 0 where the source has no lines
     */
    record Where(String source, int line) {

        @Override
        public String toString() {
            return line == 0 ? source : source + ":" + line;
        }
    }

    static List<String> below(List<String> path, String name) {
        List<String> longer = new ArrayList<>(path);
        longer.add(name);
        return List.copyOf(longer);
    }
}
