package org.goldenlist.watch;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/** All that the watch sees of a customer as of a date: a pure function of the facts up to it and the settings. */
final class Signs {

    private final BuyingSigns buying;

    /** @param categories their names, by number */
    Signs(IntFunction<String> categories) {
        this.buying = new BuyingSigns(categories);
    }

    /** In the order of {@link Sign}; none for customers who are not watched, but for what was promised them or what they complain of. */
    List<Seen> of(Look look) {
        List<Optional<Seen>> seen = new ArrayList<>();
        if (look.customer().isWatched()) {
            addBuying(look, seen);
            seen.add(CareSigns.neglected(look).or(() -> CareSigns.entropy(look)));
            seen.add(CareSigns.surveyLow(look));
            seen.add(CareSigns.surveyMissing(look));
            seen.add(CareSigns.notWelcomed(look));
            seen.add(CareSigns.firstWeeks(look));
            seen.add(CareSigns.anniversary(look));
            seen.add(CareSigns.birthday(look));
            seen.add(CareSigns.gradeReached(look));
        }
        seen.add(CareSigns.promiseOverdue(look));
        seen.add(CareSigns.promiseDue(look));
        Optional<Seen> second = CareSigns.secondComplaint(look);
        seen.add(second.isPresent() ? second : CareSigns.complaintOpen(look));
        return seen.stream()
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(Seen::sign))
                .toList();
    }

    /** Of one cause one sign, here as above: who is lost is not past the own rhythm as well, who is past it does not buy less beside. */
    private void addBuying(Look look, List<Optional<Seen>> seen) {
        Optional<Seen> gone = BuyingSigns.lost(look).or(() -> BuyingSigns.pastRhythm(look));
        seen.add(gone);
        if (gone.isEmpty()) {
            seen.add(BuyingSigns.buysLess(look));
            seen.add(buying.categoryStopped(look));
            seen.add(BuyingSigns.margin(look));
            seen.add(buying.oneProduct(look));
            seen.add(BuyingSigns.buysMore(look));
        }
        seen.add(BuyingSigns.returns(look));
    }
}
