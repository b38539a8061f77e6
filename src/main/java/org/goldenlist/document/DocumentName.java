package org.goldenlist.document;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The documents that there are, by the names that jobs and commands know. */
public enum DocumentName {
    MANAGEMENT,
    MANAGEMENT_WEEKLY,
    MANAGEMENT_MONTHLY,
    LIST,
    CALL_SHEETS,
    CAMPAIGN_RESULT,
    LOSS_POST_MORTEMS,
    NEWSLETTER,
    UPGRADE_LETTER,
    THANK_YOU_LETTER,
    CERTIFICATE,
    POSTER,
    GUEST_LIST,
    CLUB_NEWSLETTER;

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

    /** Whether there is a file for each of many customers, beside those for all. */
    public boolean isForEachCustomer() {
        return switch (this) {
            case NEWSLETTER, UPGRADE_LETTER, THANK_YOU_LETTER, CERTIFICATE -> true;
            case MANAGEMENT,
                    MANAGEMENT_WEEKLY,
                    MANAGEMENT_MONTHLY,
                    LIST,
                    CALL_SHEETS,
                    CAMPAIGN_RESULT,
                    LOSS_POST_MORTEMS,
                    POSTER,
                    GUEST_LIST,
                    CLUB_NEWSLETTER -> false;
        };
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
