package org.goldenlist.report.look;

import java.awt.Color;
import java.awt.Shape;
import java.util.ArrayList;
import java.util.List;

/** The words alone that stand on a drawing. */
record WordsSurface(List<String> words) implements Surface {

    WordsSurface() {
        this(new ArrayList<>());
    }

    @Override
    public void stroke(Shape shape, double pen, boolean dashed, Color colour) {
        // Says nothing in words.
    }

    @Override
    public void fill(Shape shape, Color colour) {
        // Says nothing in words.
    }

    @Override
    public void text(String text, double x, double baseline, Anchor anchor, double size, boolean strong, Color colour) {
        words.add(text);
    }
}
