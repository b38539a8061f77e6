package org.goldenlist.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.goldenlist.fault.ExitCode;
import org.goldenlist.list.ListFormat;
import org.goldenlist.reward.EventGuest;
import org.goldenlist.reward.Events;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows a guest list. */
@Command(
        name = "guests",
        description = "The guest list of an event: who comes, who waits, who has not answered, who does not come.")
final class EventGuestsCommand implements Callable<Integer> {

    @Parameters(paramLabel = "EVENT", description = "Id of an event or outing in the catalogue.")
    String event = "";

    @Mixin
    ListOptions output = new ListOptions();

    @Mixin
    CommonOptions common = new CommonOptions();

    @Override
    public Integer call() throws IOException {
        List<EventGuest> guests = new Events(RewardText.office(common)).guests(event);
        ListFormat chosen = output.format(common);
        OutFile.rows(chosen, output.out, EventText.GUESTS, EventText.rows(event, guests));
        return ExitCode.DONE.number();
    }
}
