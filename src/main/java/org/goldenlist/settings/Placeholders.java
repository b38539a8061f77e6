package org.goldenlist.settings;

import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Puts environment variables in the place of {@code ${NAME}} and {@code ${NAME:default}}; what they hold is taken literally. */
final class Placeholders {

    /** Takes every text as it is. */
    static final Placeholders NONE = new Placeholders(null);

    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([^}:]*)(?::([^}]*))?}");

    private final @Nullable Map<String, String> environment;

    Placeholders(@Nullable Map<String, String> environment) {
        this.environment = environment;
    }

    /** @param unresolved is told every variable that is neither set nor has a default */
    String resolve(String text, Consumer<String> unresolved) {
        if (environment == null) {
            return text;
        }
        Map<String, String> variables = environment;
        return PLACEHOLDER.matcher(text).replaceAll(found -> {
            String name = found.group(1).strip();
            String value = variables.getOrDefault(name, found.group(2));
            if (value == null) {
                unresolved.accept(name);
                return "";
            }
            return Matcher.quoteReplacement(value);
        });
    }
}
