package org.goldenlist.report;

import java.nio.file.Path;

/** Renders the sample for a look at it: the folder is the argument. */
final class Sample {

    public static void main(String[] folder) {
        Path out = Path.of(folder[0]);
        for (String name : folder[1].split(",")) {
            Reports reports = switch (name) {
                case "empty" -> Reports.empty();
                case "first" -> Reports.firstNight();
                default -> Reports.harbourAndVine();
            };
            System.out.println(
                    new ManagementDocument(reports.company).render(reports.build(), out.resolve(name + ".pdf")));
        }
    }
}
