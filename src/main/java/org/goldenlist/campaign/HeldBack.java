package org.goldenlist.campaign;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Draws who is held back: within each stratum those whose keyed hashes are the smallest, so that neither the order of a list nor
 * another campaign changes anything. A pure function.
 */
final class HeldBack {

    /** Fewer than these on a side of a stratum say nothing of how much its customers differ. */
    static final int LEAST_OF_A_STRATUM = 2;

    private static final int TERCILES = 3;

    /**
     * Who may be held back.
     *
     * @param grade A to E; a dash for one who is not graded
     * @param netProfit of 365 days, in ten-thousandths
     */
    record Eligible(String customerId, String grade, long netProfit) {}

    /** @param stratum from 1 */
    record Drawn(int stratum, boolean heldBack) {}

    private HeldBack() {}

    /** How many of so many are held back, halves rounded up. */
    static int count(int members, BigDecimal share) {
        return share.multiply(BigDecimal.valueOf(members))
                .setScale(0, RoundingMode.HALF_UP)
                .intValueExact();
    }

    /** In the order of the members. */
    static List<Drawn> draw(List<Eligible> members, BigDecimal share, long seed, String campaign) {
        int held = count(members.size(), share);
        List<List<Integer>> strata = strata(members, held);
        int[] sizes = strata.stream().mapToInt(List::size).toArray();
        int[] heldOf = apportion(held, sizes);
        long[] hashes = hashes(members, seed, campaign);
        Comparator<Integer> byHash = Comparator.<Integer, Long>comparing(i -> hashes[i], Long::compareUnsigned)
                .thenComparing(i -> members.get(i).customerId());
        Drawn[] drawn = new Drawn[members.size()];
        for (int s = 0; s < sizes.length; s++) {
            List<Integer> inOrder = strata.get(s).stream().sorted(byHash).toList();
            for (int place = 0; place < inOrder.size(); place++) {
                drawn[inOrder.get(place)] = new Drawn(s + 1, place < heldOf[s]);
            }
        }
        return List.of(drawn);
    }

    /** Grades by terciles of profit, the best first; what is too small goes together with what follows it, the last with what is before. */
    private static List<List<Integer>> strata(List<Eligible> members, int held) {
        List<List<Integer>> strata = new ArrayList<>();
        List<Integer> open = new ArrayList<>();
        for (List<Integer> cell : cells(members)) {
            open.addAll(cell);
            if (isLargeEnough(open.size(), members.size(), held)) {
                strata.add(open);
                open = new ArrayList<>();
            }
        }
        if (!open.isEmpty() && strata.isEmpty()) {
            strata.add(open);
        } else if (!open.isEmpty()) {
            strata.get(strata.size() - 1).addAll(open);
        }
        return strata;
    }

    private static boolean isLargeEnough(long size, long all, long held) {
        return size * held >= LEAST_OF_A_STRATUM * all && size * (all - held) >= LEAST_OF_A_STRATUM * all;
    }

    private static List<List<Integer>> cells(List<Eligible> members) {
        List<Integer> order = IntStream.range(0, members.size())
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> rank(members.get(i).grade()))
                        .thenComparing(i -> members.get(i).netProfit(), Comparator.reverseOrder())
                        .thenComparing(i -> members.get(i).customerId()))
                .toList();
        Map<String, Integer> sizes = new HashMap<>();
        members.forEach(member -> sizes.merge(member.grade(), 1, Integer::sum));
        List<List<Integer>> cells = new ArrayList<>();
        String grade = "";
        int place = 0;
        int cell = -1;
        for (int i : order) {
            String own = members.get(i).grade();
            place = own.equals(grade) ? place + 1 : 0;
            int tercile = (int) ((long) place * TERCILES / sizes.getOrDefault(own, 1));
            if (!own.equals(grade) || tercile != cell) {
                cells.add(new ArrayList<>());
            }
            cells.get(cells.size() - 1).add(i);
            grade = own;
            cell = tercile;
        }
        return cells;
    }

    /** Who is not graded comes last. */
    private static String rank(String grade) {
        return grade.equals("-") ? "Z" : grade;
    }

    /** The total in proportion to the sizes: whole ones first, then one each by the largest remainders, of equal ones the former. */
    static int[] apportion(int total, int[] sizes) {
        long all = IntStream.of(sizes).asLongStream().sum();
        int[] parts = new int[sizes.length];
        long left = total;
        for (int i = 0; i < sizes.length; i++) {
            parts[i] = (int) ((long) total * sizes[i] / all);
            left -= parts[i];
        }
        IntStream.range(0, sizes.length)
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> -((long) total * sizes[i] % all)))
                .limit(left)
                .forEach(i -> parts[i]++);
        return parts;
    }

    private static long[] hashes(List<Eligible> members, long seed, String campaign) {
        return members.stream()
                .mapToLong(member -> hash(seed, campaign, member.customerId()))
                .toArray();
    }

    /** The first 64 bits of the SHA-256 of the seed and of the texts, each followed by a zero byte. */
    static long hash(long seed, String... texts) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            sha.update(ByteBuffer.allocate(Long.BYTES).putLong(seed).array());
            for (String text : texts) {
                sha.update(text.getBytes(StandardCharsets.UTF_8));
                sha.update((byte) 0);
            }
            return ByteBuffer.wrap(sha.digest()).getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }
}
