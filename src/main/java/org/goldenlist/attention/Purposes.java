package org.goldenlist.attention;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** For which audience money is spent, by the purpose that the feed spend names. */
public final class Purposes {

    private final Map<String, Audience> audiences = new HashMap<>();

    public Purposes(AttentionSettings settings) {
        put(settings.winning(), Audience.PROSPECTS);
        put(settings.keepingRecent(), Audience.RECENT);
        put(settings.keeping(), Audience.OTHERS);
    }

    private void put(List<String> purposes, Audience audience) {
        purposes.forEach(purpose -> audiences.put(key(purpose), audience));
    }

    /** Empty where the settings do not name the purpose, or there is none. */
    public Optional<Audience> audience(@Nullable String purpose) {
        return purpose == null ? Optional.empty() : Optional.ofNullable(audiences.get(key(purpose)));
    }

    private static String key(String purpose) {
        return purpose.strip().toLowerCase(Locale.ROOT);
    }
}
