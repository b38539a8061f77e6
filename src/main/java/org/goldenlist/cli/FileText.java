package org.goldenlist.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.Locale;
import org.goldenlist.fault.ExitCode;
import org.goldenlist.text.FileResult;

/** What became of a file that persons filled in, in words. */
final class FileText {

    private FileText() {}

    /** @param one what a row is called, and {@code many} if there are more */
    static int print(CommonOptions common, FileResult result, String one, String many) throws JsonProcessingException {
        if (common.json) {
            System.out.println(Json.of(result));
        } else if (!common.quiet) {
            System.out.printf(
                    Locale.ROOT,
                    "%s: %,d %s, %,d %srecorded, %,d known before%s.%n",
                    Terminal.safe(result.file()),
                    result.rows(),
                    result.rows() == 1 ? one : many,
                    result.recorded(),
                    result.trial() ? "would be " : "",
                    result.known(),
                    untouched(result.untouched()));
        }
        return ExitCode.DONE.number();
    }

    private static String untouched(int rows) {
        if (rows == 0) {
            return "";
        }
        return rows == 1 ? "; one row untouched" : String.format(Locale.ROOT, "; %,d rows untouched", rows);
    }
}
