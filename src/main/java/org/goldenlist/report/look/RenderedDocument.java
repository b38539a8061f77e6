package org.goldenlist.report.look;

import java.nio.file.Path;

/** A whole file under its final name. */
public record RenderedDocument(Path file, int pages, long bytes) {}
