package org.goldenlist.club;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.goldenlist.fault.ExitCode;
import org.goldenlist.fault.GoldenListException;
import org.goldenlist.text.FileTrouble;
import org.jspecify.annotations.Nullable;

/**
 * The photos of one folder: a file is named by the customer id, or by a line of the file of the folder's name with {@code .csv}. What
 * is wrong is a fault, and no photo.
 *
 * @param byCustomer by customer id
 */
record Photos(Map<String, Photo> byCustomer, List<ClubFault> faults) {

    private static final List<String> HEADER = List.of("customer_id", "file", "alternative_text");
    private static final int MOST_BYTES_OF_THE_MAPPING = 10_000_000;
    private static final int LONGEST_TEXT = 300;

    private record Named(
            String customerId,
            String file,
            @Nullable String text,
            String where,
            @Nullable Integer line) {}

    /** @param known those of some customer ids that there are */
    static Photos read(Path path, ClubSettings.PhotoFolder settings, Function<Collection<String>, Set<String>> known) {
        List<ClubFault> faults = new ArrayList<>();
        Folder folder = new Folder(path);
        List<Named> named = new ArrayList<>(mapping(path, faults));
        Set<String> mapped = new HashSet<>();
        named.forEach(one -> mapped.add(one.file()));
        try {
            for (String file : folder.names()) {
                if (!mapped.contains(file)) {
                    String id = file.replaceFirst("\\.[^.]*$", "");
                    named.add(new Named(id, file, null, folder.path().getFileName() + "/" + file, null));
                }
            }
        } catch (IOException e) {
            throw new GoldenListException(
                    ExitCode.SETTINGS, "The folder " + path + " cannot be read: " + FileTrouble.of(e) + ".", e);
        }
        return read(folder, named, settings, known, faults);
    }

    private static Photos read(
            Folder folder,
            List<Named> named,
            ClubSettings.PhotoFolder settings,
            Function<Collection<String>, Set<String>> known,
            List<ClubFault> faults) {
        Set<String> customers =
                known.apply(named.stream().map(Named::customerId).distinct().toList());
        Map<String, List<Named>> byCustomer = new TreeMap<>();
        for (Named one : named) {
            if (customers.contains(one.customerId())) {
                byCustomer
                        .computeIfAbsent(one.customerId(), id -> new ArrayList<>())
                        .add(one);
            } else {
                faults.add(new ClubFault(
                        one.where(),
                        one.line(),
                        "there is no customer " + one.customerId()
                                + "; name the file by the customer id, or in "
                                + mappingOf(folder.path()).getFileName()
                                + ", or take it away."));
            }
        }
        Map<String, Photo> photos = new TreeMap<>();
        byCustomer.forEach((id, those) -> {
            for (Named one : those) {
                if (those.size() > 1) {
                    faults.add(new ClubFault(
                            one.where(),
                            one.line(),
                            "the customer " + id + " has " + those.size()
                                    + " photos, of which none is shown; leave one."));
                }
                try {
                    Photo photo = photo(folder, one, settings);
                    if (those.size() == 1) {
                        photos.put(id, photo);
                    }
                } catch (Folder.NotTaken e) {
                    faults.add(new ClubFault(one.where(), one.line(), one.file() + " " + e.why()));
                }
            }
        });
        faults.sort(null);
        return new Photos(photos, List.copyOf(faults));
    }

    private static Photo photo(Folder folder, Named named, ClubSettings.PhotoFolder settings) throws Folder.NotTaken {
        byte[] bytes = folder.bytes(named.file(), settings.mostKilobytes() * 1_000);
        if (!ImageSize.isImage(bytes)) {
            throw new Folder.NotTaken("is neither a JPEG nor a PNG by its first bytes; save it as one of these.");
        }
        ImageSize size = ImageSize.of(bytes);
        if (size == null) {
            throw new Folder.NotTaken("does not say how many pixels it has; save it anew.");
        }
        if (size.pixels() > settings.mostMegapixels() * 1_000_000L) {
            throw new Folder.NotTaken("has " + size.width() + " × " + size.height() + " pixels, more than "
                    + settings.mostMegapixels() + " million; make it smaller.");
        }
        return new Photo(folder.file(named.file()), size.width(), size.height(), named.text());
    }

    private static Path mappingOf(Path folder) {
        return folder.resolveSibling(folder.getFileName() + ".csv");
    }

    private static List<Named> mapping(Path folder, List<ClubFault> faults) {
        Path file = mappingOf(folder);
        String name = String.valueOf(file.getFileName());
        if (!Files.exists(file)) {
            return List.of();
        }
        List<Named> named = new ArrayList<>();
        int last = 0;
        try {
            String text = new Folder(folder.resolveSibling("")).text(name, MOST_BYTES_OF_THE_MAPPING);
            try (CsvReader<CsvRecord> csv = CsvReader.builder()
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .allowUnclosedQuote(false)
                    .ofCsvRecord(text)) {
                boolean header = true;
                for (CsvRecord record : csv) {
                    last = (int) record.getStartingLineNumber();
                    if (header) {
                        requireHeader(record);
                        header = false;
                    } else {
                        take(record, name, last, named, faults);
                    }
                }
            }
        } catch (Folder.NotTaken e) {
            faults.add(new ClubFault(name, null, "it " + e.why()));
        } catch (CsvParseException | IOException e) {
            faults.add(
                    new ClubFault(name, last + 1, "this line, or one that follows it, is no CSV: " + e.getMessage()));
        }
        return named;
    }

    private static void requireHeader(CsvRecord record) throws Folder.NotTaken {
        List<String> given = record.getFields().stream().map(String::strip).toList();
        if (!given.equals(HEADER)) {
            throw new Folder.NotTaken(
                    "begins with " + String.join(",", given) + "; valid is " + String.join(",", HEADER) + ".");
        }
    }

    private static void take(CsvRecord record, String name, int line, List<Named> named, List<ClubFault> faults) {
        String id = field(record, 0);
        String file = field(record, 1);
        String text = field(record, 2);
        if (id.isEmpty() || file.isEmpty() || record.getFieldCount() > HEADER.size()) {
            faults.add(new ClubFault(
                    name, line, "each line needs a customer_id, a file and, if you like, a text, and nothing else."));
        } else if (text.length() > LONGEST_TEXT) {
            faults.add(new ClubFault(
                    name,
                    line,
                    "the text has " + text.length() + " characters; valid are up to " + LONGEST_TEXT + "."));
        } else {
            named.add(new Named(id, file, text.isEmpty() ? null : text, name, line));
        }
    }

    private static String field(CsvRecord record, int at) {
        return at < record.getFieldCount() ? record.getField(at).strip() : "";
    }
}
