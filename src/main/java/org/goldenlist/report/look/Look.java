package org.goldenlist.report.look;

import java.awt.Color;
import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.TextAttribute;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.fonts.FontUtil;

/** The colours and faces of every document: the same as {@code reports/look/look.jrtx}. */
public final class Look {

    public static final Color INK = new Color(0x1D2226);
    public static final Color GREY = new Color(0x62676C);
    public static final Color MID = new Color(0xA3A8AC);
    public static final Color PALE = new Color(0xDCDEDF);
    public static final Color RULE = new Color(0xD3D6D8);
    public static final Color GOLD = new Color(0xC9982A);
    public static final Color GOLD_TEXT = new Color(0x83600F);
    public static final Color BLUE = new Color(0x1F5F80);
    public static final Color RED = new Color(0xB0371F);

    public static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

    private static final String FAMILY = "Source Sans 3";

    private static final Map<Float, Font> PLAIN = new ConcurrentHashMap<>();
    private static final Map<Float, Font> STRONG = new ConcurrentHashMap<>();

    private Look() {}

    public static Font font(double size, boolean strong) {
        return (strong ? STRONG : PLAIN).computeIfAbsent((float) size, points -> load(points, strong));
    }

    private static Font load(float size, boolean strong) {
        return new Face(face(FAMILY, strong ? Font.BOLD : Font.PLAIN, size), strong);
    }

    /** The face of letters. */
    public static Font serif(double size) {
        return face("Letters Serif", Font.PLAIN, (float) size);
    }

    /** The face of texts that people read: the same as that of letters, with the characters of more languages. */
    public static Font reading(double size) {
        return face("Source Serif 4", Font.PLAIN, (float) size);
    }

    /** The face of very large sizes. */
    public static Font display(double size) {
        return face("Source Serif 4 Display", Font.PLAIN, (float) size);
    }

    /** The italics of large sizes. */
    public static Font displayItalic(double size) {
        return face("Source Serif 4 Display", Font.ITALIC, (float) size);
    }

    private static Font face(String family, int style, float size) {
        return FontUtil.getInstance(DefaultJasperReportsContext.getInstance())
                .getAwtFontFromBundles(family, style, size, Locale.ENGLISH, false);
    }

    /** The strong face as it is printed: what measures it elsewhere makes it bolder once more, and so wider than it is. */
    public static Font printedStrong(double size) {
        return font(size, true).deriveFont(Font.PLAIN, (float) size);
    }

    public static double width(String text, double size, boolean strong) {
        return font(size, strong).getStringBounds(text, CONTEXT).getWidth();
    }

    /** A face that tells the PDF by which name to look it up: the name inside the file is another. */
    private static final class Face extends Font {

        private final boolean strong;

        Face(Font font, boolean strong) {
            super(font);
            this.strong = strong;
        }

        @Override
        public Map<TextAttribute, ?> getAttributes() {
            return Map.of(
                    TextAttribute.FAMILY,
                    FAMILY,
                    TextAttribute.WEIGHT,
                    strong ? TextAttribute.WEIGHT_BOLD : TextAttribute.WEIGHT_REGULAR,
                    TextAttribute.SIZE,
                    getSize2D());
        }
    }
}
