package org.goldenlist.stake;

import java.util.List;
import java.util.Locale;

/** What may be lost. */
enum Kind {
    CUSTOMER,
    TOP,
    SEGMENT,
    COUNTRY,
    PARENT,
    TREE;

    /** Those that part the customers. */
    static final List<Kind> GROUPS = List.of(SEGMENT, COUNTRY, PARENT, TREE);

    /** Whether one of them alone is a customer, and no group. */
    boolean needsTwo() {
        return this == PARENT || this == TREE;
    }

    /** As the tables have it. */
    String title() {
        return name().toLowerCase(Locale.ROOT);
    }
}
