package org.goldenlist.person;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Iterator;

/** The columns of a quarantined line, as JSON. */
public final class RawLine {

    private static final ObjectMapper JSON = new ObjectMapper();

    private RawLine() {}

    /** How an id stands in it. */
    static String asWritten(String id) {
        try {
            String quoted = JSON.writeValueAsString(id);
            return quoted.substring(1, quoted.length() - 1);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether a line that holds an id somewhere is that customer's; one that was cut is taken to be. */
    static boolean isOf(String raw, String id) {
        try {
            JsonNode line = JSON.readTree(raw);
            for (Iterator<String> names = line.fieldNames(); names.hasNext(); ) {
                String name = names.next();
                if (name.equalsIgnoreCase("customer_id")) {
                    return line.get(name).asText().strip().equals(id);
                }
            }
            return false;
        } catch (JsonProcessingException e) {
            return true;
        }
    }

    /** The key of a line, which may be made of the id of its customer, without it. */
    public static String keyWithout(String id, String key) {
        return key.replace(id, "erased");
    }
}
