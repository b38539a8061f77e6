package org.goldenlist.fault;

/** What the program tells its caller when it ends; the numbers follow sysexits.h. */
public enum ExitCode {
    DONE(0),
    USAGE(64),
    DATA(65),
    UNAVAILABLE(69),
    INTERNAL(70),
    OUTPUT(73),
    LATER(75),
    SETTINGS(78);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    public int number() {
        return number;
    }
}
