package org.goldenlist.document;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.goldenlist.report.look.RenderedDocument;

/** Something that can be made for a business date. */
public interface Document {

    /**
     * Makes it from our tables; a file appears under its final name only when it is whole.
     *
     * @param folder that exists
     * @return the files, the one that people open first
     * @throws IOException where the folder takes no files
     */
    List<RenderedDocument> render(LocalDate businessDate, Path folder) throws IOException;
}
