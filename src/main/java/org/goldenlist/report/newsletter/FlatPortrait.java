package org.goldenlist.report.newsletter;

import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import org.goldenlist.report.look.Canvas;
import org.goldenlist.report.look.Drawing;

/** Somebody, in one of a few looks, where no photo may be shown: the same look at the same place of each edition. */
final class FlatPortrait extends Drawing {

    private static final Color SKIN = new Color(0xD2B99C);
    /** The ground, the hair and the coat. */
    private static final int[][] LOOKS = {
        {0xDDE3E6, 0x878E90, 0x8C7A58},
        {0xF0E6CB, 0x3F3833, 0x64808C},
        {0xE8E4D8, 0x72503C, 0x7F8B8D},
        {0xE5E2DD, 0x7A563E, 0x6C6860}
    };

    private final int look;

    FlatPortrait(int look) {
        this.look = Math.floorMod(look, LOOKS.length);
    }

    @Override
    protected void draw(Canvas canvas) {
        int[] colours = LOOKS[look];
        canvas.bar(0, 0, canvas.width, canvas.height, new Color(colours[0]));
        double unit = canvas.height / 84;
        double middle = canvas.width / 2;
        double foot = canvas.height;
        Path2D coat = new Path2D.Double();
        coat.moveTo(middle - 31 * unit, foot);
        coat.curveTo(
                middle - 30 * unit, foot - 17 * unit, middle - 21 * unit, foot - 24 * unit, middle, foot - 24 * unit);
        coat.curveTo(
                middle + 21 * unit, foot - 24 * unit, middle + 30 * unit, foot - 17 * unit, middle + 31 * unit, foot);
        coat.closePath();
        canvas.fill(coat, new Color(colours[2]));
        canvas.fill(
                new Ellipse2D.Double(middle - 13 * unit, foot - 67.5 * unit, 26 * unit, 30 * unit),
                new Color(colours[1]));
        canvas.fill(new Rectangle2D.Double(middle - 5.5 * unit, foot - 38 * unit, 11 * unit, 15 * unit), SKIN);
        canvas.fill(new Ellipse2D.Double(middle - 5.5 * unit, foot - 28 * unit, 11 * unit, 9 * unit), SKIN);
        Path2D face = new Path2D.Double();
        face.moveTo(middle - 12.5 * unit, foot - 52 * unit);
        face.curveTo(
                middle - 4 * unit,
                foot - 53 * unit,
                middle + 2 * unit,
                foot - 55 * unit,
                middle + 5 * unit,
                foot - 58 * unit);
        face.curveTo(
                middle + 8 * unit,
                foot - 55 * unit,
                middle + 11 * unit,
                foot - 53 * unit,
                middle + 12.5 * unit,
                foot - 52 * unit);
        face.curveTo(
                middle + 12.5 * unit,
                foot - 41 * unit,
                middle + 7 * unit,
                foot - 33.5 * unit,
                middle,
                foot - 33.5 * unit);
        face.curveTo(
                middle - 7 * unit,
                foot - 33.5 * unit,
                middle - 12.5 * unit,
                foot - 41 * unit,
                middle - 12.5 * unit,
                foot - 52 * unit);
        face.closePath();
        canvas.fill(face, SKIN);
    }

    @Override
    public String inWords() {
        return "";
    }
}
