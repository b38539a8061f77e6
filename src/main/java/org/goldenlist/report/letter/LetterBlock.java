package org.goldenlist.report.letter;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.goldenlist.fault.ExitCode;
import org.goldenlist.fault.GoldenListException;
import org.goldenlist.report.look.WholeFile;
import org.goldenlist.report.look.Words;

/**
 * Makes the letters of some customers: first each file, then the block that holds their pages. So a block that is there says that all its
 * letters are, and whoever was cut off begins with the first block that is not. May be shared between threads.
 */
final class LetterBlock {

    private static final int LONGEST_ID = 40;

    private final LetterWriter writer;
    private final LetterPress press;
    private final String author;
    private final String made;
    private final Path folder;

    /** @param made what tells these letters from others that say the same: template, pictures, program */
    LetterBlock(LetterWriter writer, LetterPress press, String author, String made, Path folder) {
        this.writer = writer;
        this.press = press;
        this.author = author;
        this.made = made;
        this.folder = folder;
    }

    /**
     * A block.
     *
     * @param pages the PDF of those that were made, a page each in their order; null where none was
     */
    record Made(@org.jspecify.annotations.Nullable Path pages, List<PrintedLetter> letters) {}

    private record Written(Letter letter, CustomerPage page, LetterPress.Metadata metadata) {}

    Made make(List<Letter> letters) {
        List<PrintedLetter> refused = new ArrayList<>();
        List<Written> written = new ArrayList<>();
        for (Letter letter : letters) {
            Optional<String> refusal = writer.refusal(letter);
            if (refusal.isPresent()) {
                refused.add(PrintedLetter.refused(letter, refusal.get()));
            } else {
                written.add(written(letter));
            }
        }
        Path block = folder.resolve(LetterRun.BLOCKS).resolve(fingerprint(written) + ".pdf");
        if (!written.isEmpty() && !(Files.exists(block) && written.stream().allMatch(one -> Files.exists(file(one))))) {
            byte[] pages = press.press(written.stream().map(Written::page).toList());
            if (pages.length == 0) {
                return makeThoseThatFit(written, refused);
            }
            files(written, pages);
            WholeFile.write(block, written.size(), out -> out.write(pages));
        }
        return new Made(written.isEmpty() ? null : block, together(written, refused));
    }

    private Made makeThoseThatFit(List<Written> written, List<PrintedLetter> refused) {
        List<Letter> fitting = new ArrayList<>();
        for (Written one : written) {
            if (press.fits(one.page())) {
                fitting.add(one.letter());
            } else {
                refused.add(PrintedLetter.refused(one.letter(), "its words take more than a page"));
            }
        }
        if (fitting.size() == written.size()) {
            throw new GoldenListException(
                    ExitCode.INTERNAL, "Letters that have room on a page each have none together: check the template.");
        }
        Made made = make(fitting);
        List<PrintedLetter> all = new ArrayList<>(made.letters());
        all.addAll(refused);
        return new Made(made.pages(), all);
    }

    private Written written(Letter letter) {
        Words words = writer.words(letter.locale());
        return new Written(
                letter,
                writer.page(letter),
                new LetterPress.Metadata(
                        writer.title(letter, words), author, words.language().toLanguageTag()));
    }

    private void files(List<Written> written, byte[] pages) {
        List<byte[]> files =
                LetterPress.split(pages, written.stream().map(Written::metadata).toList());
        for (int i = 0; i < files.size(); i++) {
            byte[] file = files.get(i);
            WholeFile.write(file(written.get(i)), 1, out -> out.write(file));
        }
    }

    private List<PrintedLetter> together(List<Written> written, List<PrintedLetter> refused) {
        List<PrintedLetter> all = new ArrayList<>();
        for (Written one : written) {
            Path file = file(one);
            try {
                all.add(PrintedLetter.of(one.letter(), one.metadata().language(), file, Files.size(file)));
            } catch (IOException e) {
                throw new GoldenListException(
                        ExitCode.OUTPUT, "The letter " + file + " is gone while letters are made. Start again.", e);
            }
        }
        all.addAll(refused);
        return all;
    }

    /** The customer's number makes it unique, whatever is in the id. */
    private Path file(Written one) {
        String id = one.letter().customerId().replaceAll("[^A-Za-z0-9_-]+", "-").replaceFirst("^-+", "");
        return folder.resolve((id.length() > LONGEST_ID ? id.substring(0, LONGEST_ID) : id) + "."
                + one.letter().customerNo() + ".pdf");
    }

    private String fingerprint(List<Written> written) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(made.getBytes(StandardCharsets.UTF_8));
            for (Written one : written) {
                digest.update((one.letter().customerNo() + one.page().texts() + one.metadata())
                        .getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
