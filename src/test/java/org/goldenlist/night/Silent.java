package org.goldenlist.night;

import org.goldenlist.run.Run;

/** Watches nights and says nothing. */
final class Silent implements Nights.Watcher {
    @Override
    public void begins(Run run) {}

    @Override
    public void ends(NightSummary night) {}
}
