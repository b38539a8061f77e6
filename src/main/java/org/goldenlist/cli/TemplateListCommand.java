package org.goldenlist.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.goldenlist.fault.ExitCode;
import org.goldenlist.report.template.OwnTemplates;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists the templates. */
@Command(
        name = "list",
        description = {
            "Lists the templates, and which of them are your own.",
            "Outdated: the built-in one has changed since yours began as a copy of it."
        })
final class TemplateListCommand implements Callable<Integer> {

    @Mixin
    RowOptions rows = new RowOptions();

    @Mixin
    CommonOptions common = new CommonOptions();

    @Override
    public Integer call() throws IOException {
        List<List<@Nullable Object>> lines = new ArrayList<>();
        for (OwnTemplates.State state : new OwnTemplates(common.files().own()).list()) {
            List<@Nullable Object> line = new ArrayList<>();
            line.add(state.template());
            line.add(state.own() == null ? "built-in" : state.outdated() ? "own, outdated" : "own");
            line.add(state.what());
            lines.add(line);
        }
        rows.format(common).write(List.of("template", "used", "what"), lines, rows.out);
        return ExitCode.DONE.number();
    }
}
