package org.goldenlist.run;

/** Whether somebody outside wants the program to end; a night that sees it stops at its next block. Thread-safe. */
public final class StopSign {

    private volatile boolean raised;

    public void raise() {
        raised = true;
    }

    public boolean isRaised() {
        return raised;
    }
}
