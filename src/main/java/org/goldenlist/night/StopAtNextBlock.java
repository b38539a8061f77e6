package org.goldenlist.night;

import org.goldenlist.run.StopSign;
import org.springframework.batch.core.job.JobInterruptedException;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.StepInterruptionPolicy;

/**
 * Asked by Spring Batch between one transaction and the next. What it throws ends a chunk-oriented step as completed, unless
 * the step is also told to terminate.
 */
final class StopAtNextBlock implements StepInterruptionPolicy {

    private final StopSign stop;

    StopAtNextBlock(StopSign stop) {
        this.stop = stop;
    }

    @Override
    public void checkInterrupted(StepExecution step) throws JobInterruptedException {
        if (stop.isRaised() || Thread.currentThread().isInterrupted()) {
            step.setTerminateOnly();
        }
        if (step.isTerminateOnly()) {
            throw new JobInterruptedException("The step " + step.getStepName() + " was told to stop.");
        }
    }
}
