package org.goldenlist.report.call;

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
 * A part of a file's name for each owner: small Latin letters, digits and hyphens, whatever the owner is called. Where that does not tell one
 * from another, or not all of the name, a part of its hash does.
 */
final class SheetNames {

    private static final int LONGEST = 40;
    private static final int HASH = 8;

    private SheetNames() {}

    static Map<String, String> of(List<String> owners) {
        Map<String, Long> alike =
                owners.stream().collect(Collectors.groupingBy(SheetNames::plain, Collectors.counting()));
        return owners.stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        owner -> name(owner, Objects.requireNonNull(alike.get(plain(owner)))),
                        (one, other) -> one,
                        LinkedHashMap::new));
    }

    private static String name(String owner, long alike) {
        String plain = plain(owner);
        if (alike == 1 && !plain.isEmpty() && plain.length() <= LONGEST) {
            return plain;
        }
        String cut = plain.substring(0, Math.min(plain.length(), LONGEST)).replaceAll("-$", "");
        return (cut.isEmpty() ? "" : cut + "-") + hash(owner);
    }

    private static String plain(String owner) {
        return Normalizer.normalize(owner, Normalizer.Form.NFKD)
                .replace("ß", "ss")
                .replaceAll("[øØ]", "o")
                .replaceAll("[æÆ]", "ae")
                .replaceAll("[łŁ]", "l")
                .replaceAll("[\\p{M}'’]", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }

    private static String hash(String owner) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(owner.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, HASH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
