package org.goldenlist.report.letter;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What became of one letter.
 *
 * @param file none where it was refused
 * @param hasAddress whether it can be put into an envelope
 * @param refusal why it was not made; null: it was
 */
record PrintedLetter(
        String customerId,
        String name,
        String postalCode,
        String town,
        String country,
        String language,
        boolean hasAddress,
        @Nullable Path file,
        long bytes,
        @Nullable String refusal) {

    static PrintedLetter of(Letter letter, String language, Path file, long bytes) {
        return new PrintedLetter(
                letter.customerId(),
                letter.name(),
                letter.postalCode(),
                letter.town(),
                letter.country(),
                language,
                letter.hasAddress(),
                file,
                bytes,
                null);
    }

    static PrintedLetter refused(Letter letter, String refusal) {
        return new PrintedLetter(
                letter.customerId(),
                letter.name(),
                letter.postalCode(),
                letter.town(),
                letter.country(),
                "",
                letter.hasAddress(),
                null,
                0,
                refusal);
    }

    boolean isMade() {
        return file != null;
    }

    boolean isForThePost() {
        return isMade() && hasAddress;
    }
}
