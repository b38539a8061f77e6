package org.goldenlist.source;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Columns as the server wrote them: the session asks for all results in UTF-8. The driver's own way to a String costs several
 * times as much, and refuses dates such as {@code 0000-00-00}.
 */
final class ServerText {

    private ServerText() {}

    static @Nullable String of(byte @Nullable [] bytes) {
        return bytes == null ? null : new String(bytes, StandardCharsets.UTF_8);
    }

    /** Without white space round it; null where nothing is left. */
    static @Nullable String stripped(byte[] bytes) {
        String stripped = new String(bytes, StandardCharsets.UTF_8).strip();
        return stripped.isEmpty() ? null : stripped;
    }
}
