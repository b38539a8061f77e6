package org.goldenlist.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.goldenlist.fault.ExitCode;
import org.goldenlist.fault.GoldenListException;
import org.goldenlist.grade.Grade;
import org.goldenlist.reward.EventChange;
import org.goldenlist.reward.Events;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Invites customers to an event. */
@Command(
        name = "invite",
        description = "Invites the customers of the grades of an event, the worthiest first; who is invited stays so.")
final class EventInviteCommand implements Callable<Integer> {

    @Parameters(paramLabel = "EVENT", description = "Id of an event or outing in the catalogue.")
    String event = "";

    @Option(
            names = "--grade",
            split = ",",
            paramLabel = "A,B",
            description = "Only these grades of those of the event.")
    List<Grade> grades = new ArrayList<>();

    @Option(
            names = "--limit",
            paramLabel = "N",
            description = "So many in all at most, those invited before among them (default: all).")
    @Nullable
    Integer limit;

    @Option(names = "--dry-run", description = "Say who would be invited, and invite nobody.")
    boolean dryRun;

    @Mixin
    CommonOptions common = new CommonOptions();

    @Override
    public Integer call() throws IOException {
        if (limit != null && limit < 1) {
            throw new GoldenListException(ExitCode.USAGE, "--limit " + limit + " invites nobody; give 1 or more.");
        }
        Set<String> names = grades.stream().map(Grade::name).collect(Collectors.toSet());
        EventChange change = new Events(RewardText.office(common)).invite(event, names, limit, dryRun);
        if (common.json) {
            System.out.println(Json.of(change));
        } else if (!common.quiet) {
            System.out.println(EventText.of(change.standing()));
            System.out.println(change.changed() + (dryRun ? " would be" : " were") + " invited, beside "
                    + change.known() + " before. The guest list: goldenlist event guests " + event);
        }
        return ExitCode.DONE.number();
    }
}
