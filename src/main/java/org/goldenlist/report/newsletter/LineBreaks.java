package org.goldenlist.report.newsletter;

import java.awt.Font;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextAttribute;
import java.text.AttributedString;
import java.util.ArrayList;
import java.util.List;
import org.goldenlist.report.look.Look;

/** Breaks texts into lines by the width that they are printed in, for places so wide that nothing else breaks them. */
final class LineBreaks {

    private static final String APOSTROPHES = "'’";

    private LineBreaks() {}

    static List<String> of(String text, Font font, double width) {
        if (text.isEmpty()) {
            return List.of();
        }
        AttributedString attributed = new AttributedString(text);
        attributed.addAttribute(TextAttribute.FONT, font);
        LineBreakMeasurer measurer = new LineBreakMeasurer(attributed.getIterator(), Look.CONTEXT);
        List<String> lines = new ArrayList<>();
        while (measurer.getPosition() < text.length()) {
            int from = measurer.getPosition();
            measurer.setPosition(wholeWords(text, from, measurer.nextOffset((float) width)));
            lines.add(text.substring(from, measurer.getPosition())
                    .replace('\u00a0', ' ')
                    .strip());
        }
        return lines;
    }

    /** Behind an apostrophe within a word no line ends, where the line holds another word: O’Sullivan is one. */
    private static int wholeWords(String text, int from, int to) {
        boolean within = to < text.length()
                && to > from
                && APOSTROPHES.indexOf(text.charAt(to - 1)) >= 0
                && Character.isLetter(text.charAt(to));
        int word = within ? text.lastIndexOf(' ', to - 1) + 1 : to;
        return word > from ? word : to;
    }
}
