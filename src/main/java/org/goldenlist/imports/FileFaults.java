package org.goldenlist.imports;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.goldenlist.fault.ExitCode;
import org.goldenlist.fault.GoldenListException;
import org.goldenlist.text.Text;

/** What is wrong with a file, line by line; the first of many are kept, the others counted. */
final class FileFaults {

    private static final int SHOWN = 50;
    private static final int LONGEST = 60;

    private final Path file;
    private final List<String> sentences = new ArrayList<>();
    private int count;

    FileFaults(Path file) {
        this.file = file;
    }

    /** Of a value. */
    void add(long line, String column, String value, String why) {
        add(line, column + ": " + (value.isBlank() ? "" : shown(value) + " ") + why);
    }

    void add(long line, String sentence) {
        if (++count <= SHOWN) {
            sentences.add("line " + line + ", " + sentence + ".");
        }
    }

    void throwIfAny() {
        if (count > 0) {
            throw new GoldenListException(
                    ExitCode.DATA,
                    file.getFileName() + " has " + (count == 1 ? "1 fault" : count + " faults")
                            + "; nothing was imported:\n  " + String.join("\n  ", sentences)
                            + (count > SHOWN ? "\n  and " + (count - SHOWN) + " more." : ""));
        }
    }

    /** A value in quotation marks, on one line and not too long. */
    static String shown(String value) {
        return "\"" + Text.cut(value.replaceAll("\\p{Cntrl}", " "), LONGEST) + "\"";
    }
}
