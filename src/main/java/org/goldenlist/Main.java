package org.goldenlist;

import org.goldenlist.cli.GoldenListCommand;

/** The program. */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        System.exit(GoldenListCommand.execute(args));
    }
}
