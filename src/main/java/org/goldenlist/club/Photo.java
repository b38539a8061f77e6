package org.goldenlist.club;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A photo that may be shown where the customer consents: a JPEG or PNG within its folder.
 *
 * @param width in pixels
 * @param alternativeText what is on it, for those who cannot see it; null where nobody wrote it
 */
public record Photo(
        Path file, int width, int height, @Nullable String alternativeText) {}
