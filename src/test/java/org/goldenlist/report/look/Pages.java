package org.goldenlist.report.look;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** What a reader finds in a PDF. */
public final class Pages {

    private Pages() {}

    /** The text of each page, in lines from the top. */
    public static List<String> of(Path file) {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            return IntStream.rangeClosed(1, document.getNumberOfPages())
                    .mapToObj(page -> text(document, page))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(PDDocument document, int page) {
        try {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            return stripper.getText(document).replace('\u00a0', ' ');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The lowest and the rightmost place of a character, and the smallest height of a face, of all pages. */
    public record Extent(float right, float bottom, float smallest) {}

    public static Extent extent(Path file) {
        float[] extent = {0, 0, Float.MAX_VALUE};
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition text) {
                    if (!text.getUnicode().isBlank()) {
                        extent[0] = Math.max(extent[0], text.getXDirAdj() + text.getWidthDirAdj());
                        extent[1] = Math.max(extent[1], text.getYDirAdj());
                        extent[2] = Math.min(
                                extent[2],
                                text.getFontSize() * text.getTextMatrix().getScalingFactorY());
                    }
                }
            }.getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Extent(extent[0], extent[1], extent[2]);
    }

    /** How many pictures of pixels stand on the first page. */
    public static long pictures(Path file) {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            PDResources resources = document.getPage(0).getResources();
            long pictures = 0;
            for (COSName name : resources.getXObjectNames()) {
                pictures += resources.isImageXObject(name) ? 1 : 0;
            }
            return pictures;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
