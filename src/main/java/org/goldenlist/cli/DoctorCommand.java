package org.goldenlist.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.goldenlist.fault.ExitCode;
import org.goldenlist.night.Finding;
import org.goldenlist.night.Preflight;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Checks everything, changes nothing. */
@Command(
        name = "doctor",
        description =
                "Checks settings, databases, mappings, grants and folders; changes nothing, says how to mend what is wrong.")
final class DoctorCommand implements Callable<Integer> {

    @Mixin
    CommonOptions common = new CommonOptions();

    @Override
    public Integer call() {
        List<Finding> findings = new Preflight(common.settings(), common.files(), common.clock()).findings();
        if (common.json) {
            ArrayNode array = new ObjectMapper().createArrayNode();
            findings.forEach(finding -> array.addObject()
                    .put("level", finding.level().name().toLowerCase(Locale.ROOT))
                    .put("text", finding.text()));
            System.out.println(array.toPrettyString());
        } else {
            findings.stream()
                    .filter(finding -> finding.isProblem() || !common.quiet)
                    .forEach(finding -> System.out.println(mark(finding.level()) + finding.text()));
        }
        return findings.stream()
                .filter(Finding::isProblem)
                .findFirst()
                .map(Finding::exitCode)
                .orElse(ExitCode.DONE)
                .number();
    }

    private static String mark(Finding.Level level) {
        return switch (level) {
            case OK -> "ok       ";
            case NOTE -> "note     ";
            case PROBLEM -> "PROBLEM  ";
        };
    }
}
