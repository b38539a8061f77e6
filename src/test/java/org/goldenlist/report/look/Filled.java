package org.goldenlist.report.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintFrame;
import net.sf.jasperreports.engine.JRPrintImage;
import net.sf.jasperreports.engine.JRPrintPage;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.JasperPrint;

/**
 * Filled pages as lines of text: what stands where, in which style, and what is said. They are held against a file in
 * {@code src/test/resources/filled}, which is written anew with {@code -Dgoldenlist.test.filled=write}; its changes are then to be read.
 */
public final class Filled {

    private static final Path FOLDER = Path.of("src/test/resources/filled");

    private Filled() {}

    public static void assertIsAsBefore(String name, List<JasperPrint> parts) {
        List<String> lines = new ArrayList<>();
        int number = 0;
        for (JasperPrint part : parts) {
            for (JRPrintPage page : part.getPages()) {
                lines.add("page " + ++number);
                describe(page.getElements(), 0, 0, lines);
            }
        }
        Path file = FOLDER.resolve(name + ".txt");
        try {
            if ("write".equals(System.getProperty("goldenlist.test.filled"))) {
                Files.createDirectories(FOLDER);
                Files.write(file, lines);
            }
            assertThat(lines)
                    .as("what %s says; where it is meant, write it anew with -Dgoldenlist.test.filled=write", file)
                    .containsExactlyElementsOf(Files.readAllLines(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void describe(List<JRPrintElement> elements, int left, int top, List<String> lines) {
        for (JRPrintElement element : elements) {
            int x = left + element.getX();
            int y = top + element.getY();
            String place = x + "," + y + " " + element.getWidth() + "x" + element.getHeight();
            if (element instanceof JRPrintFrame frame) {
                describe(frame.getElements(), x, y, lines);
            } else if (element instanceof JRPrintText text) {
                String style = text.getStyle() == null ? "" : text.getStyle().getName();
                boolean cut = text.getTextTruncateIndex() != null;
                lines.add("  " + place + " " + style + (cut ? " CUT" : "") + ": "
                        + text.getFullText().replace("\n", "\\n"));
            } else if (element instanceof JRPrintImage image) {
                lines.add("  " + place + " " + drawn(image));
            } else {
                String style =
                        element.getStyle() == null ? "" : element.getStyle().getName();
                lines.add("  " + place + " " + style);
            }
        }
    }

    private static String drawn(JRPrintImage image) {
        return image.getRenderer() instanceof Drawing drawing
                ? drawing.getClass().getSimpleName() + ": " + drawing.inWords()
                : "picture";
    }
}
