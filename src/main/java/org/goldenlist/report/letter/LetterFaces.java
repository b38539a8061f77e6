package org.goldenlist.report.letter;

import java.awt.Font;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextAttribute;
import java.text.AttributedString;
import java.util.stream.Collectors;
import org.goldenlist.report.look.Look;

/** What the faces of letters can print, and how much room it takes. */
final class LetterFaces {

    private static final Font SERIF = Look.serif(10.5);

    private LetterFaces() {}

    /** The characters of a text that letters cannot print, each once, as U+6771; empty where it can all be printed. */
    static String missing(String text) {
        return text.codePoints()
                .filter(point -> !Character.isWhitespace(point)
                        && Character.getType(point) != Character.FORMAT
                        && (!SERIF.canDisplay(point) || !Look.font(9, false).canDisplay(point)))
                .distinct()
                .limit(5)
                .mapToObj(point -> String.format("U+%04X", point))
                .collect(Collectors.joining(", "));
    }

    /** The lines that a text of 10.5 points takes in a width. */
    static int lines(String text, double width) {
        int lines = 0;
        for (String paragraph : text.split("\n")) {
            if (paragraph.isEmpty()) {
                lines++;
                continue;
            }
            AttributedString attributed = new AttributedString(paragraph);
            attributed.addAttribute(TextAttribute.FONT, SERIF);
            LineBreakMeasurer measurer = new LineBreakMeasurer(attributed.getIterator(), Look.CONTEXT);
            while (measurer.getPosition() < paragraph.length()) {
                measurer.setPosition(measurer.nextOffset((float) width));
                lines++;
            }
        }
        return lines;
    }
}
