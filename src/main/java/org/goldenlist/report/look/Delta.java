package org.goldenlist.report.look;

import java.awt.Color;

/** What changed, in a line: a triangle, the change in blue or red, and in grey what it is compared with. */
public final class Delta extends Drawing {

    /** Blue is good for us, red is bad, whatever the direction. */
    public enum Tone {
        GOOD(Look.BLUE),
        BAD(Look.RED),
        NEITHER(Look.INK);

        private final Color colour;

        Tone(Color colour) {
            this.colour = colour;
        }
    }

    private final int direction;
    private final Tone tone;
    private final String change;
    private final String compared;

    public Delta(int direction, Tone tone, String change, String compared) {
        this.direction = direction;
        this.tone = tone;
        this.change = change;
        this.compared = compared;
    }

    public static Delta only(String words) {
        return new Delta(0, Tone.NEITHER, "", words);
    }

    /** As a template's style of a figure that is so good or bad. */
    public String style() {
        return switch (tone) {
            case GOOD -> "better";
            case BAD -> "worse";
            case NEITHER -> "";
        };
    }

    @Override
    protected void draw(Canvas canvas) {
        double baseline = 9;
        double x = 0;
        if (direction != 0) {
            canvas.triangle(0, baseline - 0.4, 5, direction > 0, tone.colour);
            x = 7;
        }
        if (!change.isEmpty()) {
            x = canvas.left(change, x, baseline, 8.5, true, tone.colour) + 2.2;
        }
        canvas.left(compared, x, baseline, 8.5, false, Look.GREY);
    }
}
