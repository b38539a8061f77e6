package org.goldenlist.report.look;

import org.jspecify.annotations.Nullable;

/** A grade as a letter in a disc; or from one grade to another, 29 points apart. */
public final class GradeBadge extends Drawing {

    public static final String NONE = "";

    private final @Nullable String from;
    private final String grade;
    private final double diameter;

    private GradeBadge(@Nullable String from, String grade, double diameter) {
        this.from = from;
        this.grade = grade;
        this.diameter = diameter;
    }

    public static GradeBadge of(String grade, boolean dense) {
        return new GradeBadge(null, grade, dense ? 11 : 13);
    }

    /** {@code from} is {@link #NONE} for a customer without an earlier grade. */
    public static GradeBadge movement(String from, String to, boolean dense) {
        return new GradeBadge(from, to, dense ? 11 : 13);
    }

    @Override
    public String inWords() {
        return from == null ? letter(grade) : letter(from) + " → " + letter(grade);
    }

    private static String letter(String grade) {
        return grade.equals(NONE) || grade.equals("-") ? "–" : grade;
    }

    @Override
    protected void draw(Canvas canvas) {
        double x = diameter / 2;
        // The middle of the capitals beside it, not of the row.
        double y = canvas.height / 2 + (diameter > 12 ? 0.7 : 0.3);
        if (from == null) {
            badge(canvas, grade, x, y);
        } else {
            badge(canvas, from, x, y);
            canvas.arrow(x + 10.7, y, Look.GREY);
            badge(canvas, grade, x + 29, y);
        }
    }

    private void badge(Canvas canvas, String letter, double x, double y) {
        double size = diameter > 12 ? 8.5 : 8;
        double baseline = y + size * 0.34;
        switch (letter) {
            case "A" -> {
                canvas.disc(x, y, diameter / 2, Look.GOLD);
                canvas.centre(letter, x, baseline, size, true, Look.INK);
            }
            case "B" -> {
                canvas.ring(x, y, diameter / 2 - 0.6, 1.2, Look.GOLD);
                canvas.centre(letter, x, baseline, size, true, Look.INK);
            }
            case NONE, "-" -> canvas.line(x - 2.5, y, x + 2.5, y, 0.8, Look.GREY);
            default -> canvas.centre(letter, x, baseline, size, true, Look.GREY);
        }
    }
}
