package org.goldenlist.cli;

import java.time.Clock;
import org.goldenlist.list.Pin;
import org.goldenlist.list.PinChange;
import org.goldenlist.list.Pinning;
import org.goldenlist.night.Settings;

/** Pins in words, and who sets them. */
final class PinText {

    private PinText() {}

    static Pinning pinning(CommonOptions common) {
        Settings settings = common.settings();
        return pinning(
                settings, common, common.clock().withZone(settings.company().timeZone()));
    }

    static Pinning pinning(Settings settings, CommonOptions common, Clock clock) {
        return new Pinning(
                settings.database(), settings.privacy(), settings.night().lease(), common.files(), clock, user());
    }

    static String user() {
        return ProcessHandle.current().info().user().orElseGet(() -> System.getProperty("user.name", "unknown"));
    }

    static String of(Pin pin) {
        return "pinned until " + pin.pinnedUntil() + " by " + pin.madeBy() + ": " + pin.reason();
    }

    static String of(PinChange change) {
        String who = change.customerId() + (change.name() == null ? "" : " (" + change.name() + ")");
        Pin now = change.now();
        Pin before = change.before();
        if (now == null && before == null) {
            return Terminal.safe(who + " is not pinned. Nothing changed.");
        }
        StringBuilder text = new StringBuilder(who);
        if (now == null) {
            text.append(change.changed() ? " is no longer pinned." : " would no longer be pinned.");
        } else {
            text.append(change.changed() ? " is " : " would be ").append(of(now));
        }
        if (before != null) {
            text.append(now == null ? "\nThis ends: " : "\nThis replaces: ").append(of(before));
        }
        text.append("\nIt counts from the list of ").append(change.from()).append(" on.");
        if (now != null && !change.graded()) {
            text.append("\nThe last list does not show this customer, who is not graded; goldenlist explain does.");
        }
        return Terminal.safe(
                text.append(change.changed() ? "" : "\nNothing changed.").toString());
    }
}
