package org.goldenlist.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What persons do about the cases that the watch opened. */
@Command(
        name = "case",
        description = "Shows the cases that the watch opened, and records what was learnt and done.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            CaseListCommand.class,
            CaseShowCommand.class,
            CaseNoteCommand.class,
            CaseResolveCommand.class,
            CaseSnoozeCommand.class,
            CaseImportCommand.class,
            CaseLostCommand.class,
            CaseReasonsCommand.class
        })
final class CaseCommand implements Runnable {

    @Spec
    CommandSpec spec;

    CaseCommand() {
        spec = CommandSpec.create(); // picocli gives the real one
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "What is to be done? As in: goldenlist case list");
    }
}
