package org.goldenlist.fault;

import org.jspecify.annotations.Nullable;

/**
 * Something went wrong that a person can understand. The message is a sentence for the terminal: what, where, the wrong
 * value, the valid ones and the mend; the exit code says whose turn it is.
 */
public final class GoldenListException extends RuntimeException {

    private final ExitCode exitCode;

    public GoldenListException(ExitCode exitCode, String message) {
        this(exitCode, message, null);
    }

    public GoldenListException(ExitCode exitCode, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.exitCode = exitCode;
    }

    public ExitCode exitCode() {
        return exitCode;
    }
}
