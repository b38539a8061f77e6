package org.goldenlist.fact;

import java.util.Optional;
import java.util.TreeSet;
import org.goldenlist.person.Erasure;
import org.goldenlist.person.Tombstones;
import org.goldenlist.run.Run;
import org.goldenlist.store.ShippedFiles;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps erased persons out of the records of customers, also where the source has merged another record into theirs. */
final class ErasedRecords {

    private final Tombstones tombstones;
    private final TreeSet<String> merged = new TreeSet<>();
    private int skipped;

    ErasedRecords(Tombstones tombstones) {
        this.tombstones = tombstones;
    }

    /** The record as it may be kept; none of an erased person. */
    Optional<CustomerRecord> without(CustomerRecord customer) {
        if (tombstones.hold(customer.customerId())) {
            skipped++;
            return Optional.empty();
        }
        if (tombstones.hold(customer.mergedInto())) {
            merged.add(customer.customerId());
            return Optional.empty();
        }
        return Optional.of(tombstones.hold(customer.parentId()) ? customer.withoutParent() : customer);
    }

    /** Who was merged into an erased person is that person. */
    void eraseMerged(JdbcClient jdbc, ShippedFiles files) {
        if (!merged.isEmpty()) {
            new Erasure(jdbc, files, tombstones).erase(merged);
        }
    }

    void note(Run run) {
        if (skipped > 0) {
            run.note(
                    Run.Kind.LEFT_OUT,
                    "The feed customers still gives " + skipped
                            + (skipped == 1 ? " person who was" : " persons who were")
                            + " erased here: left out, and their lines are a guest's.");
        }
        if (!merged.isEmpty()) {
            run.note(
                    Run.Kind.LEFT_OUT,
                    merged.size() + (merged.size() == 1 ? " customer was" : " customers were")
                            + " merged into persons who were erased here, and erased too.");
        }
    }
}
