package org.goldenlist.night;

/** What one step did; counts are rows. */
public record StepSummary(String name, long read, long written, long quarantined, long millis) {}
