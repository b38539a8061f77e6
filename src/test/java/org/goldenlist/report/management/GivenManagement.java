package org.goldenlist.report.management;

import org.goldenlist.report.look.RecordingTemplates;

/** The management report of Harbour & Vine, for who looks at what templates are given. */
public final class GivenManagement {

    private GivenManagement() {}

    public static void fill(RecordingTemplates templates) {
        Reports reports = Reports.harbourAndVine();
        new ManagementDocument(reports.company, Span.DAY, templates).filled(reports.build());
    }
}
