package org.goldenlist.report.look;

/** Whether something is in order, to be watched, or to be acted on: told apart without colour too. A word stands beside it. */
public final class Light extends Drawing {

    private static final double RADIUS = 4;

    private final String colour;

    /** @param colour GREEN, AMBER or RED; anything else draws nothing */
    public Light(String colour) {
        this.colour = colour;
    }

    /** GREEN, AMBER or RED; anything else is none. */
    public String colour() {
        return colour;
    }

    @Override
    protected void draw(Canvas canvas) {
        double x = RADIUS + 0.5;
        double y = canvas.height / 2;
        switch (colour) {
            case "GREEN" -> canvas.ring(x, y, RADIUS - 0.4, 0.9, Look.BLUE);
            case "AMBER" -> {
                canvas.ring(x, y, RADIUS - 0.4, 0.9, Look.GOLD_TEXT);
                canvas.disc(x, y, RADIUS / 2, Look.GOLD_TEXT);
            }
            case "RED" -> canvas.disc(x, y, RADIUS, Look.RED);
            default -> {
                return;
            }
        }
    }
}
