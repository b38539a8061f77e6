package org.goldenlist.settings;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the valid word that a misspelt one was meant to be. */
final class Nearest {

    private Nearest() {}

    /** The nearest of the words, if it is near enough to be meant: about one slip in three letters. */
    static Optional<String> to(String misspelt, Collection<String> words) {
        return words.stream()
                .filter(word -> distance(misspelt, word) <= Math.max(1, Math.min(word.length(), misspelt.length()) / 3))
                .min(Comparator.comparingInt((String word) -> distance(misspelt, word))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** Levenshtein's distance, whatever the case: letters to add, drop or change. */
    private static int distance(String from, String to) {
        String a = from.toLowerCase(Locale.ROOT);
        String b = to.toLowerCase(Locale.ROOT);
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int changed = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
