package org.goldenlist.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.goldenlist.fault.ExitCode;
import org.goldenlist.report.template.OwnTemplates;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Copies built-in templates. */
@Command(
        name = "export",
        description = {
            "Copies built-in templates to where your own ones are looked for: reports/ in the folder of the settings.",
            "What is there already is left as it is."
        })
final class TemplateExportCommand implements Callable<Integer> {

    @Parameters(paramLabel = "NAME", arity = "1..*", description = "As template list names them.")
    List<String> names = List.of();

    @Option(
            names = "--to",
            paramLabel = "DIR",
            description = "Another folder, with the look and the typefaces beside: a project for Jaspersoft Studio.")
    @Nullable
    Path to;

    @Mixin
    CommonOptions common = new CommonOptions();

    @Override
    public Integer call() throws IOException {
        OwnTemplates templates = new OwnTemplates(common.files().own());
        for (String name : names) {
            System.out.println(templates.export(name, to));
        }
        return ExitCode.DONE.number();
    }
}
