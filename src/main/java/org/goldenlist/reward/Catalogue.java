package org.goldenlist.reward;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.goldenlist.day.Quarter;

/**
 * All that can be given. A letter and a certificate are always among it.
 *
 * @param items by id, and by window where an id comes again
 */
public record Catalogue(List<CatalogueItem> items) {

    static final CatalogueItem LETTER = CatalogueItem.free("thank-you-letter", RewardKind.LETTER, "A thank-you letter");
    static final CatalogueItem CERTIFICATE =
            CatalogueItem.free("certificate", RewardKind.CERTIFICATE, "A certificate of the golden list");

    private static final int FINGERPRINT_BYTES = 8;

    /** Whether an id is one of what can always be given. */
    static boolean isAlways(String id) {
        return id.equals(LETTER.id()) || id.equals(CERTIFICATE.id());
    }

    /** Of the items of a file, with what can always be given. */
    static Catalogue of(List<CatalogueItem> given) {
        List<CatalogueItem> items = new ArrayList<>(given);
        for (CatalogueItem always : List.of(LETTER, CERTIFICATE)) {
            if (given.stream().noneMatch(item -> item.id().equals(always.id()))) {
                items.add(always);
            }
        }
        items.sort(Comparator.comparing(CatalogueItem::id)
                .thenComparing(item -> item.from() == null ? LocalDate.MIN : item.from()));
        return new Catalogue(List.copyOf(items));
    }

    /** The item of an id that can be given on one of the days of a quarter from a day on. */
    Optional<CatalogueItem> find(String id, LocalDate first, Quarter quarter) {
        return items.stream()
                .filter(item -> item.id().equals(id) && item.isOpenIn(first, quarter.lastDay()))
                .findFirst();
    }

    String ids() {
        return items.stream().map(CatalogueItem::id).distinct().collect(Collectors.joining(", "));
    }

    /** Tells this catalogue from another, whatever letters say of its items. */
    String fingerprint() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest(items.stream()
                            .map(CatalogueItem::withoutWords)
                            .toList()
                            .toString()
                            .getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, FINGERPRINT_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
