package org.goldenlist.settings;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.goldenlist.fault.ExitCode;
import org.goldenlist.fault.GoldenListException;
import org.goldenlist.settings.Entry.Where;

/** Everything wrong in the settings, said at once. */
final class Faults {

    private record Fault(Where where, String sentence) {}

    private final Set<Fault> faults = new LinkedHashSet<>();
    private final String source;

    /** @param source the settings file, as the user knows it */
    Faults(String source) {
        this.source = source;
    }

    void add(Where where, String sentence) {
        faults.add(new Fault(where, sentence));
    }

    boolean isEmpty() {
        return faults.isEmpty();
    }

    void throwIfAny() {
        if (faults.isEmpty()) {
            return;
        }
        List<Fault> inOrder = faults.stream()
                .sorted(Comparator.comparing(
                                (Fault fault) -> !fault.where().source().equals(source))
                        .thenComparing(fault -> fault.where().line()))
                .toList();
        String head =
                inOrder.size() == 1 ? "The settings have a fault" : "The settings have " + inOrder.size() + " faults";
        throw new GoldenListException(
                ExitCode.SETTINGS,
                inOrder.stream()
                        .map(fault -> "  " + fault.where() + ": " + fault.sentence())
                        .collect(Collectors.joining("\n", head + " (docs/settings.md lists every key):\n", "")));
    }
}
