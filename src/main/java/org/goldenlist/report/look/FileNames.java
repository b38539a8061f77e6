package org.goldenlist.report.look;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A part of a file's name for each of some names: small Latin letters, digits and hyphens, whatever they are. Where that does not tell one
 * from another, or not all of the name, a part of its hash does.
 */
public final class FileNames {

    private static final int LONGEST = 40;
    private static final int HASH = 8;

    private FileNames() {}

    public static Map<String, String> of(List<String> names) {
        Map<String, Long> alike =
                names.stream().collect(Collectors.groupingBy(FileNames::plain, Collectors.counting()));
        return names.stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        name -> name(name, Objects.requireNonNull(alike.get(plain(name)))),
                        (one, other) -> one,
                        LinkedHashMap::new));
    }

    private static String name(String name, long alike) {
        String plain = plain(name);
        if (alike == 1 && !plain.isEmpty() && plain.length() <= LONGEST) {
            return plain;
        }
        String cut = plain.substring(0, Math.min(plain.length(), LONGEST)).replaceAll("-$", "");
        return (cut.isEmpty() ? "" : cut + "-") + hash(name);
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replace("ß", "ss")
                .replaceAll("[øØ]", "o")
                .replaceAll("[æÆ]", "ae")
                .replaceAll("[łŁ]", "l")
                .replaceAll("[\\p{M}'’]", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }

    private static String hash(String name) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, HASH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
