package org.goldenlist.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.goldenlist.fault.ExitCode;
import org.goldenlist.list.ListFormat;
import org.goldenlist.reward.EventGuest;
import org.goldenlist.reward.Events;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows a guest list. */
@Command(
        name = "guests",
        description = "The guest list of an event: who comes, who waits, who has not answered, who does not come.")
final class EventGuestsCommand implements Callable<Integer> {

    @Parameters(paramLabel = "EVENT", description = "Id of an event or outing in the catalogue.")
    String event = "";

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "One of ${COMPLETION-CANDIDATES} (default: table).")
    @Nullable
    ListFormat format;

    @Option(names = "--out", paramLabel = "FILE", description = "Write into this file instead of standard output.")
    @Nullable
    Path out;

    @Mixin
    CommonOptions common = new CommonOptions();

    @Override
    public Integer call() throws IOException {
        List<EventGuest> guests = new Events(RewardText.office(common)).guests(event);
        ListFormat chosen = format != null ? format : common.json ? ListFormat.JSON : ListFormat.TABLE;
        OutFile.rows(chosen, out, EventText.GUESTS, EventText.rows(event, guests));
        return ExitCode.DONE.number();
    }
}
