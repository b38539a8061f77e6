package org.goldenlist.reward;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table of what letters say of rewards and events: they are made of tables, and of no file. */
final class CatalogueWords {

    /** The first day of what can be given on any. */
    private static final LocalDate ANY_DAY = LocalDate.of(1000, 1, 1);

    private CatalogueWords() {}

    /** Takes the words of a catalogue over; those of items that it does not hold any more stay, since they may be promised. */
    static void keep(JdbcClient jdbc, Catalogue catalogue) {
        for (CatalogueItem item : catalogue.items()) {
            jdbc.sql("INSERT INTO catalogue_words (item_id, open_from, open_to, kind, title, about, how, held_on)"
                            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON DUPLICATE KEY UPDATE open_to = VALUES(open_to),"
                            + " kind = VALUES(kind), title = VALUES(title), about = VALUES(about), how = VALUES(how),"
                            + " held_on = VALUES(held_on)")
                    .params(row(item))
                    .update();
        }
    }

    private static List<@Nullable Object> row(CatalogueItem item) {
        return Arrays.asList(
                item.id(),
                item.from() == null ? ANY_DAY : item.from(),
                item.to(),
                item.kind().toString(),
                item.title(),
                item.words().about(),
                item.words().how(),
                item.on());
    }
}
