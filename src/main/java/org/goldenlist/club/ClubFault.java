package org.goldenlist.club;

import org.jspecify.annotations.Nullable;

/**
 * Something wrong with a photo or a case study, for which it is not shown.
 *
 * @param file as a person finds it
 * @param line null where it is about the whole file
 * @param what a sentence: what is wrong, and how to mend it
 */
public record ClubFault(String file, @Nullable Integer line, String what) implements Comparable<ClubFault> {

    public String sentence() {
        return file + (line == null ? "" : ", line " + line) + ": " + what;
    }

    @Override
    public int compareTo(ClubFault other) {
        int byFile = file.compareTo(other.file);
        int byLine =
                byFile != 0 ? byFile : Integer.compare(line == null ? 0 : line, other.line == null ? 0 : other.line);
        return byLine != 0 ? byLine : what.compareTo(other.what);
    }
}
