package org.goldenlist.report.look;

import java.nio.file.Path;

/**
 * A whole file under its final name.
 *
 * @param pages of a table, 1
 * @param recipient whom it is for, where there is a file for each of several; else empty
 */
public record RenderedDocument(Path file, int pages, long bytes, String recipient) {

    /** One that is the same for all. */
    public RenderedDocument(Path file, int pages, long bytes) {
        this(file, pages, bytes, "");
    }

    /** The ending of its name, as pdf. */
    public String format() {
        String name = String.valueOf(file.getFileName());
        return name.substring(name.lastIndexOf('.') + 1);
    }

    public RenderedDocument to(String recipient) {
        return new RenderedDocument(file, pages, bytes, recipient);
    }
}
