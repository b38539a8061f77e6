package org.goldenlist.report.look;

import java.awt.Color;
import java.awt.Shape;

/** What a {@link Canvas} draws on: everything that a drawing is made of. */
interface Surface {

    /** Which end of a text stands at its place. */
    enum Anchor {
        START,
        MIDDLE,
        END
    }

    void stroke(Shape shape, double pen, boolean dashed, Color colour);

    void fill(Shape shape, Color colour);

    /** @param text not empty */
    void text(String text, double x, double baseline, Anchor anchor, double size, boolean strong, Color colour);
}
