package org.goldenlist.reward;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What kind of thing a reward is. */
public enum RewardKind {
    GIFT,
    OUTING,
    EVENT,
    DISCOUNT,
    FEATURE,
    LETTER,
    CERTIFICATE;

    /** Whether customers come together on a day, so that places count and not pieces. */
    public boolean hasPlaces() {
        return this == OUTING || this == EVENT;
    }

    static Optional<RewardKind> find(String name) {
        return Arrays.stream(values())
                .filter(kind -> kind.toString().equals(name))
                .findFirst();
    }

    static String names() {
        return Arrays.stream(values()).map(RewardKind::toString).collect(Collectors.joining(", "));
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
