package org.goldenlist.report.look;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperCompileManager;

/** The build's own step: compiles each template of a folder beside itself. */
public final class CompileTemplates {

    private CompileTemplates() {}

    public static void main(String[] folder) throws IOException, JRException {
        try (Stream<Path> files = Files.walk(Path.of(folder[0]))) {
            List<Path> templates = files.filter(file -> file.toString().endsWith(".jrxml"))
                    .sorted()
                    .toList();
            for (Path template : templates) {
                String name = template.toString();
                Path compiled = Path.of(name.substring(0, name.length() - ".jrxml".length()) + ".jasper");
                if (Files.notExists(compiled)
                        || Files.getLastModifiedTime(compiled).compareTo(Files.getLastModifiedTime(template)) <= 0) {
                    JasperCompileManager.compileReportToFile(name, compiled.toString());
                }
            }
        }
    }
}
