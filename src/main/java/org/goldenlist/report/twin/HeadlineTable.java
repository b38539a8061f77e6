package org.goldenlist.report.twin;

import org.goldenlist.report.twin.Twin.Headlines;
import org.goldenlist.report.twin.Twin.Table;

/** The large figures of a page as rows. */
final class HeadlineTable {

    private HeadlineTable() {}

    static Table of(Headlines headlines) {
        return TableOf.of("headlines", "", headlines.figures())
                .name(headlines.label(), Twin.Headline::label)
                .figure(headlines.figure(), Twin.Headline::figure)
                .text(headlines.comparison(), Twin.Headline::comparison)
                .build();
    }
}
