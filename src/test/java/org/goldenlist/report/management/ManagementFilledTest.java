package org.goldenlist.report.management;

import org.goldenlist.report.look.Filled;
import org.junit.jupiter.api.Test;

class ManagementFilledTest {

    @Test
    void everyPageSaysTheSameInTheSamePlaces() {
        Reports reports = Reports.harbourAndVine();
        Filled.assertIsAsBefore(
                "management", new ManagementDocument(reports.company, Span.DAY).filled(reports.build()));
    }

    @Test
    void anEmptyReportSaysWhatIsMissing() {
        Reports reports = Reports.empty();
        Filled.assertIsAsBefore(
                "management-empty", new ManagementDocument(reports.company, Span.DAY).filled(reports.build()));
    }
}
