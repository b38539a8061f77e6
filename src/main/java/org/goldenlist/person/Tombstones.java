package org.goldenlist.person;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.goldenlist.fault.ExitCode;
import org.goldenlist.fault.GoldenListException;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is left of erased persons: keyed hashes of their ids, by which they are told when a source gives them again. Thread-safe. */
public final class Tombstones {

    /** Stands in the quarantine for the columns of an erased person's line. */
    public static final String REDACTED = "{\"erased\":true}";

    private final @Nullable KeyedHash hash;
    private final Set<ByteBuffer> stones;

    private Tombstones(@Nullable KeyedHash hash, Set<ByteBuffer> stones) {
        this.hash = hash;
        this.stones = stones;
    }

    /** Nobody was erased. */
    public static Tombstones none() {
        return new Tombstones(null, new HashSet<>());
    }

    /**
     * Reads them.
     *
     * @throws GoldenListException with {@link ExitCode#SETTINGS} where there are any and the key is missing or another
     */
    public static Tombstones load(JdbcClient jdbc, PrivacySettings settings) {
        List<byte[]> stones = jdbc.sql("SELECT tombstone FROM erased_customer")
                .query(byte[].class)
                .list();
        KeyedHash hash = settings.key().isEmpty() ? null : new KeyedHash(settings.key());
        if (!stones.isEmpty()) {
            requireTheirKey(jdbc, hash, stones.size());
        }
        Set<ByteBuffer> all = new HashSet<>();
        stones.forEach(stone -> all.add(ByteBuffer.wrap(stone)));
        return new Tombstones(hash, all);
    }

    private static void requireTheirKey(JdbcClient jdbc, @Nullable KeyedHash hash, int stones) {
        String who = stones == 1 ? "1 customer was erased, whom" : stones + " customers were erased, whom";
        if (hash == null) {
            throw new GoldenListException(
                    ExitCode.SETTINGS,
                    who
                            + " goldenlist.privacy.key alone tells again, and it is not set. Set it to the key that they were"
                            + " erased with, in the settings or as GOLDENLIST_PRIVACY_KEY; without it they would come back.");
        }
        boolean same =
                jdbc.sql("SELECT DISTINCT key_fingerprint FROM erased_customer").query(byte[].class).list().stream()
                        .allMatch(fingerprint -> Arrays.equals(fingerprint, hash.fingerprint()));
        if (!same) {
            throw new GoldenListException(
                    ExitCode.SETTINGS,
                    who
                            + " goldenlist.privacy.key alone tells again, and it is another than the one that they were erased"
                            + " with. Set it back; with this one they would come back.");
        }
    }

    /** Whether this id is one of an erased person. */
    public boolean hold(@Nullable String customerId) {
        return customerId != null
                && hash != null
                && !stones.isEmpty()
                && stones.contains(ByteBuffer.wrap(hash.of(customerId)));
    }

    public boolean isEmpty() {
        return stones.isEmpty();
    }

    /** Sets one more, within the transaction under way. */
    void set(JdbcClient jdbc, String customerId) {
        if (hash == null) {
            throw new IllegalStateException("A tombstone needs goldenlist.privacy.key");
        }
        byte[] stone = hash.of(customerId);
        jdbc.sql("INSERT IGNORE INTO erased_customer (tombstone, key_fingerprint, erased_at) VALUES (?, ?, NOW(6))")
                .params(stone, hash.fingerprint())
                .update();
        stones.add(ByteBuffer.wrap(stone));
    }
}
