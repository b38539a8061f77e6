package org.goldenlist.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Templates of the company's own. */
@Command(
        name = "template",
        description = "Lists, copies and checks the templates of documents.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {TemplateListCommand.class, TemplateExportCommand.class, TemplateCheckCommand.class})
final class TemplateCommand implements Runnable {

    @Spec
    CommandSpec spec;

    TemplateCommand() {
        spec = CommandSpec.create(); // picocli gives the real one
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "What is to be done? As in: goldenlist template list");
    }
}
