package org.goldenlist.report.look;

/** Whose page it is, and what stands on it: the one strong, the other quiet beside it. */
public final class PageHead extends Drawing {

    private final String company;
    private final String page;

    public PageHead(String company, String page) {
        this.company = company;
        this.page = page;
    }

    @Override
    protected void draw(Canvas canvas) {
        double x = canvas.left(company, 0, 12.3, 9, true, Look.INK);
        canvas.left(page, x + 13, 12.3, 9, false, Look.GREY);
    }
}
