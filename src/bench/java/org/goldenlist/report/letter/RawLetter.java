package org.goldenlist.report.letter;

import com.lowagie.text.Document;
import com.lowagie.text.Font;
import com.lowagie.text.Image;
import com.lowagie.text.PageSize;
import com.lowagie.text.Paragraph;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.ColumnText;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfWriter;
import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.renderers.Renderable;
import net.sf.jasperreports.renderers.SimpleDataRenderer;
import org.goldenlist.report.look.Look;

/** The letter drawn with OpenPDF alone: faces and pictures are read once, and each letter is a document of its own. */
final class RawLetter {

    private static final float HEIGHT = 842;

    private final LetterHouse house;
    private final BaseFont serif = face("LettersSerif-Regular.ttf");
    private final BaseFont sans = face("LettersSans-Regular.ttf");

    RawLetter(LetterHouse house) {
        this.house = house;
    }

    private static BaseFont face(String name) {
        try (InputStream in = RawLetter.class.getResourceAsStream("/reports/look/" + name)) {
            return BaseFont.createFont(name, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, true, in.readAllBytes(), null);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    byte[] draw(LetterPage letter) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(32_000);
        Document document = new Document(PageSize.A4, 0, 0, 0, 0);
        PdfWriter writer = PdfWriter.getInstance(document, out);
        writer.setFullCompression();
        document.addTitle("A letter");
        document.addAuthor("Harbour & Vine");
        document.open();
        PdfContentByte canvas = writer.getDirectContent();
        mark(canvas);
        one(canvas, house.company().company(), serif, 25, 84, 76, Look.INK);
        one(canvas, house.settings().tagline(), sans, 9, 84, 92, Look.GREY);
        one(canvas, house.sender(), sans, 7.5f, 84, 145.6f, Look.GREY);
        lines(canvas, letter.address(), serif, 10.5f, 13.9f, 84, 166, Look.INK);
        one(canvas, letter.date(), sans, 9, 436, 166, Look.GREY);
        lines(canvas, letter.headline(), serif, 33, 38, 84, 275, Look.INK);
        ColumnText text = new ColumnText(canvas);
        text.setSimpleColumn(84, HEIGHT - 540, 384, HEIGHT - 330);
        for (LetterPage.Paragraph paragraph : letter.paragraphs()) {
            Paragraph one = new Paragraph(16, paragraph.text(), font(serif, 10.5f));
            one.setSpacingAfter(6);
            text.addElement(one);
        }
        text.go();
        picture(canvas, letter.photo(), 436, 334, 120, 128);
        one(canvas, letter.personName(), serif, 12, 436, 478, Look.INK);
        one(canvas, letter.personRole(), sans, 9, 436, 491, Look.GREY);
        lines(canvas, letter.personContact(), sans, 9, 12, 436, 508, Look.INK);
        block(canvas, letter.leftHead(), letter.leftText(), 84);
        block(canvas, letter.rightHead(), letter.rightText(), 332);
        one(canvas, letter.closing(), serif, 10.5f, 84, 676, Look.INK);
        picture(canvas, house.signature(), 84, 684, 124, 32);
        one(canvas, letter.signedBy(), sans, 9, 84, 724, Look.GREY);
        rule(canvas, 84, 786, 472, 0.5f, Look.RULE);
        ColumnText foot = new ColumnText(canvas);
        foot.setSimpleColumn(84, 0, 556, HEIGHT - 789);
        foot.addElement(new Paragraph(10, letter.footer(), new Font(sans, 7.5f, Font.NORMAL, Look.GREY)));
        foot.go();
        document.close();
        return out.toByteArray();
    }

    private static Font font(BaseFont face, float size) {
        return new Font(face, size, Font.NORMAL, Look.INK);
    }

    private void block(PdfContentByte canvas, String head, String words, float x) {
        rule(canvas, x, 548, 224, 1.5f, Look.GOLD);
        one(canvas, head, serif, 15, x, 570, Look.INK);
        ColumnText text = new ColumnText(canvas);
        text.setSimpleColumn(x, HEIGHT - 660, x + 224, HEIGHT - 574);
        text.addElement(new Paragraph(15.1f, words, font(serif, 10.5f)));
        text.go();
    }

    private static void mark(PdfContentByte canvas) {
        canvas.setColorFill(Look.GOLD);
        canvas.circle(496, HEIGHT - 67, 30);
        canvas.fill();
        rule(canvas, 436, 104, 120, 1.5f, Look.INK);
        rule(canvas, 454, 112, 84, 1.5f, Look.INK);
        rule(canvas, 473, 120, 46, 1.5f, Look.INK);
    }

    private static void rule(PdfContentByte canvas, float x, float y, float width, float pen, Color colour) {
        canvas.setLineWidth(pen);
        canvas.setColorStroke(colour);
        canvas.moveTo(x, HEIGHT - y);
        canvas.lineTo(x + width, HEIGHT - y);
        canvas.stroke();
    }

    private static void lines(
            PdfContentByte canvas, String text, BaseFont face, float size, float leading, float x, float y, Color colour) {
        float at = y;
        for (String line : text.split("\n")) {
            one(canvas, line, face, size, x, at, colour);
            at += leading;
        }
    }

    private static void one(
            PdfContentByte canvas, String text, BaseFont face, float size, float x, float y, Color colour) {
        canvas.beginText();
        canvas.setColorFill(colour);
        canvas.setFontAndSize(face, size);
        canvas.setTextMatrix(x, HEIGHT - y);
        canvas.showText(text);
        canvas.endText();
    }

    private static void picture(PdfContentByte canvas, Renderable picture, float x, float y, float width, float height)
            throws IOException {
        try {
            Image image = Image.getInstance(
                    ((SimpleDataRenderer) picture).getData(DefaultJasperReportsContext.getInstance()));
            image.scaleToFit(width, height);
            image.setAbsolutePosition(x, HEIGHT - y - image.getScaledHeight());
            canvas.addImage(image);
        } catch (JRException e) {
            throw new IOException(e);
        }
    }
}
