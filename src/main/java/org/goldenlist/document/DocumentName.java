package org.goldenlist.document;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The documents that there are, by the names that jobs and commands know. */
public enum DocumentName {
    MANAGEMENT,
    LIST,
    NEWSLETTER,
    UPGRADE_LETTER,
    THANK_YOU_LETTER;

    /** What a name means, if it means something. */
    public static Optional<DocumentName> of(String name) {
        return Arrays.stream(values())
                .filter(one -> one.toString().equals(name))
                .findFirst();
    }

    /** All names, for a message. */
    public static String all() {
        return List.of(values()).stream().map(DocumentName::toString).collect(Collectors.joining(", "));
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
