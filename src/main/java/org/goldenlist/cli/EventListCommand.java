package org.goldenlist.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.goldenlist.fault.ExitCode;
import org.goldenlist.reward.EventStanding;
import org.goldenlist.reward.Events;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists the events. */
@Command(name = "list", description = "Lists the events and outings of the catalogue: places, who comes, who waits.")
final class EventListCommand implements Callable<Integer> {

    @Mixin
    CommonOptions common = new CommonOptions();

    @Override
    public Integer call() throws IOException {
        List<EventStanding> events = new Events(RewardText.office(common)).list();
        if (common.json) {
            System.out.println(Json.of(events));
        } else if (events.isEmpty()) {
            System.out.println("The catalogue, jobs/rewards/catalogue.yaml, holds no event and no outing.");
        } else {
            events.forEach(event -> System.out.println(EventText.of(event)));
        }
        return ExitCode.DONE.number();
    }
}
