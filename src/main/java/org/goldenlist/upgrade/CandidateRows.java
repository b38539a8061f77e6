package org.goldenlist.upgrade;

import com.carrotsearch.hppc.IntObjectHashMap;
import java.util.List;
import java.util.Objects;
import org.goldenlist.store.BulkLoad;
import org.jspecify.annotations.Nullable;

/** Rows of upgrade_candidate, by customer number. */
final class CandidateRows implements BulkLoad.Rows {

    private static final List<String> COLUMNS = List.of(
            "quarter_from",
            "customer_no",
            "place",
            "chosen",
            "left_out",
            "grade",
            "next_grade",
            "score",
            "net_profit",
            "orders",
            "gap_next",
            "orders_next",
            "gap_b",
            "orders_b",
            "kept",
            "raw_chance",
            "chance",
            "expected_profit",
            "category_no",
            "because_of",
            "contacts",
            "minutes",
            "offers_made",
            "offers_taken",
            "goodwill",
            "chances_left",
            "worth_of_step",
            "expected_gain",
            "offer_id",
            "offer",
            "offer_cost",
            "cost",
            "owner");

    private final Planned planned;
    private final List<Candidate> candidates;
    private final IntObjectHashMap<Ranking.Placed> places;

    private CandidateRows(Planned planned, List<Candidate> candidates, IntObjectHashMap<Ranking.Placed> places) {
        this.planned = planned;
        this.candidates = candidates;
        this.places = places;
    }

    static void write(Planned planned, BulkLoad bulk) {
        IntObjectHashMap<Ranking.Placed> places = new IntObjectHashMap<>();
        planned.placed().forEach(one -> places.put(one.asked().customerNo(), one));
        planned.candidates()
                .each(some -> bulk.into("upgrade_candidate", COLUMNS, new CandidateRows(planned, some, places)));
    }

    @Override
    public int count() {
        return candidates.size();
    }

    @Override
    public void write(int row, BulkLoad.Row to) {
        Candidate one = candidates.get(row);
        CandidateFacts facts = one.facts();
        Ranking.Placed placed = Objects.requireNonNull(places.get(facts.customerNo()));
        LeftOut why = placed.leftOut();
        to.text(planned.quarter().toString()).number(facts.customerNo()).number(placed.place());
        to.number(why == null ? 1 : 0).text(why == null ? null : why.toString());
        to.text(String.valueOf(facts.grade())).text(String.valueOf(facts.nextGrade()));
        to.decimal(facts.score(), 4).decimal(facts.netProfit(), 4).number(facts.orders());
        amount(one.gapNext(), to);
        number(one.ordersNext(), to);
        amount(one.gapB(), to);
        number(one.ordersB(), to);
        to.decimal(facts.kept(), 4);
        chance(one.rawChance(), to);
        chance(one.chance(), to);
        to.decimal(one.expectedProfit(), 4);
        Affinity next = one.next();
        number(next == null ? null : Long.valueOf(next.then()), to);
        number(next == null ? null : Long.valueOf(next.category()), to);
        number(facts.contacts() == null ? null : facts.contacts().longValue(), to);
        amount(facts.minutes(), to);
        to.number(facts.offersMade()).number(facts.offersTaken()).number(facts.goodwill());
        number(facts.chancesLeft() == null ? null : facts.chancesLeft().longValue(), to);
        amount(one.worthOfStep(), to);
        amount(one.expectedGain(), to);
        Offer offer = one.offer();
        to.text(offer == null ? null : offer.id()).text(one.offerTitle());
        amount(offer == null ? null : Candidate.tenThousandths(offer.cost()), to);
        amount(one.cost(), to);
        to.text(facts.owner());
    }

    private static void amount(@Nullable Long tenThousandths, BulkLoad.Row to) {
        if (tenThousandths == null) {
            to.nothing();
        } else {
            to.decimal(tenThousandths, 4);
        }
    }

    private static void number(@Nullable Long number, BulkLoad.Row to) {
        if (number == null) {
            to.nothing();
        } else {
            to.number(number);
        }
    }

    private static void chance(@Nullable Double chance, BulkLoad.Row to) {
        to.text(chance == null ? null : chance.toString());
    }
}
