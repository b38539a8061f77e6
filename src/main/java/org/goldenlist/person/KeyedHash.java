package org.goldenlist.person;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** HMAC-SHA256 (RFC 2104) under the key of the settings: without it, no id can be tried against a hash. Thread-safe. */
final class KeyedHash {

    private static final String ALGORITHM = "HmacSHA256";
    private static final byte[] FINGERPRINT = {'k', 'e', 'y'};

    private final Mac mac;

    KeyedHash(String key) {
        try {
            mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), ALGORITHM));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java runtime has " + ALGORITHM, e);
        }
    }

    /** Of a customer's id, which is never empty; what stands in front of it keeps it apart from the fingerprint. */
    byte[] of(String customerId) {
        return hash(("customer " + customerId).getBytes(StandardCharsets.UTF_8));
    }

    /** Tells one key from another, and nothing of either. */
    byte[] fingerprint() {
        return hash(FINGERPRINT);
    }

    private synchronized byte[] hash(byte[] text) {
        return mac.doFinal(text);
    }
}
