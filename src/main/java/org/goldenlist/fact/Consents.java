package org.goldenlist.fact;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import org.goldenlist.store.ShippedFiles;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who allows what, as of now. Thread-safe. */
public final class Consents {

    /** A channel that nobody names: what is said for every channel counts alone. */
    public static final String ANY_CHANNEL = "";

    private final JdbcClient jdbc;
    private final ShippedFiles files;

    public Consents(JdbcClient jdbc, ShippedFiles files) {
        this.jdbc = jdbc;
        this.files = files;
    }

    /**
     * The numbers of those who consent to a purpose by a channel, in their order. The latest word among that channel and the empty one
     * decides, on the same day a no; who has said nothing does not consent.
     */
    public Set<Integer> of(String purpose, String channel) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(jdbc.sql(files.text("sql/fact/consenting.sql"))
                .param("purpose", ConsentRow.folded(purpose))
                .param("channel", ConsentRow.folded(channel))
                .query(Integer.class)
                .list()));
    }

    /** Whether anybody has said anything. */
    public boolean areGiven() {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM consent) OR EXISTS (SELECT 1 FROM import_consents)")
                .query(Boolean.class)
                .single();
    }
}
