package org.goldenlist.night;

import org.goldenlist.fault.ExitCode;
import org.goldenlist.fault.GoldenListException;
import org.goldenlist.source.Remark;

/** Something that was checked before a night: in order, worth knowing, likely a mistake, or a reason not to start. */
public record Finding(Level level, String text, ExitCode exitCode) {

    /** How bad it is. */
    public enum Level {
        OK,
        NOTE,
        WARNING,
        PROBLEM
    }

    static Finding ok(String text) {
        return new Finding(Level.OK, text, ExitCode.DONE);
    }

    static Finding note(String text) {
        return new Finding(Level.NOTE, text, ExitCode.DONE);
    }

    static Finding problem(ExitCode exitCode, String text) {
        return new Finding(Level.PROBLEM, text, exitCode);
    }

    /** What was seen while walking a source. */
    public static Finding of(Remark remark) {
        return switch (remark.level()) {
            case NOTE -> note(remark.text());
            case WARNING -> new Finding(Level.WARNING, remark.text(), ExitCode.DONE);
            case PROBLEM -> problem(ExitCode.SETTINGS, remark.text());
        };
    }

    static Finding problem(GoldenListException e) {
        return new Finding(Level.PROBLEM, String.valueOf(e.getMessage()), e.exitCode());
    }

    public boolean isProblem() {
        return level == Level.PROBLEM;
    }
}
