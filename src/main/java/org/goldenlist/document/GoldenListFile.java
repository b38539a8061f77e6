package org.goldenlist.document;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.goldenlist.list.GradedList;
import org.goldenlist.list.ListFormat;
import org.goldenlist.list.ListedCustomer;
import org.goldenlist.report.look.RenderedDocument;

/** The graded list as a CSV file. */
public record GoldenListFile(GradedList list) implements Document {

    @Override
    public List<RenderedDocument> render(LocalDate businessDate, Path folder) throws IOException {
        Path file = folder.resolve("golden-list-" + businessDate + ".csv");
        Path part = file.resolveSibling("." + file.getFileName() + "." + UUID.randomUUID() + ".part");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part));
                Stream<ListedCustomer> listed = list.streamAsOf(businessDate)) {
            ListFormat.CSV.writeList(listed, out);
        }
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        return List.of(new RenderedDocument(file, 1, Files.size(file)));
    }
}
