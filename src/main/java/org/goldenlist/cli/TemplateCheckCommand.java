package org.goldenlist.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.goldenlist.fault.ExitCode;
import org.goldenlist.report.template.Contract;
import org.goldenlist.report.template.OwnTemplates;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks templates. */
@Command(
        name = "check",
        description = {
            "Compiles templates, holds what they ask for against what they are given, and prints a sample in each language.",
            "Exit code 78 where something is wrong."
        })
final class TemplateCheckCommand implements Callable<Integer> {

    @Parameters(paramLabel = "NAME", arity = "0..*", description = "As template list names them (default: all).")
    List<String> names = new ArrayList<>();

    @Option(names = "--out", paramLabel = "DIR", description = "Leave the samples there, a PDF for each template.")
    @Nullable
    Path out;

    @Mixin
    CommonOptions common = new CommonOptions();

    @Override
    public Integer call() throws IOException {
        OwnTemplates templates = new OwnTemplates(common.files().own());
        names.forEach(Contract::of);
        List<Map<String, Object>> results = new ArrayList<>();
        boolean sound = true;
        for (String name : names.isEmpty() ? templates.names() : names) {
            OwnTemplates.Checked checked = templates.check(name);
            sound &= checked.faults().isEmpty();
            Path sample = leave(checked);
            if (common.json) {
                Map<String, Object> result = new LinkedHashMap<>();
                result.put("template", name);
                result.put("file", checked.own() == null ? "" : checked.own().toString());
                result.put("faults", checked.faults());
                result.put("sample", sample == null ? "" : sample.toString());
                results.add(result);
            } else {
                print(checked, sample);
            }
        }
        if (common.json) {
            System.out.print(RowFormat.json(results));
        }
        return (sound ? ExitCode.DONE : ExitCode.SETTINGS).number();
    }

    private @Nullable Path leave(OwnTemplates.Checked checked) throws IOException {
        if (out == null) {
            return null;
        }
        Files.createDirectories(out);
        return checked.leave(out).orElse(null);
    }

    private static void print(OwnTemplates.Checked checked, @Nullable Path sample) {
        String which = checked.own() == null ? "built-in" : checked.own().toString();
        System.out.println(checked.template() + " (" + which + "): "
                + (checked.faults().isEmpty() ? "sound" : "not sound")
                + (sample == null ? "" : "; sample: " + sample));
        checked.faults().forEach(fault -> System.out.println("  " + fault));
    }
}
