package org.goldenlist.report.look;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Set;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.renderers.Renderable;
import net.sf.jasperreports.renderers.SimpleDataRenderer;
import org.goldenlist.fault.ExitCode;
import org.goldenlist.fault.GoldenListException;
import org.jspecify.annotations.Nullable;

/**
 * Pictures for documents, made as small as the place that they are for: a photo of many megapixels weighs a few kilobytes in a letter.
 * Only JPEG and PNG files of a folder that is named are read, never more of them than {@value #MOST_BYTES} bytes and
 * {@value #MOST_PIXELS} pixels.
 */
public final class Picture {

    private static final long MOST_BYTES = 20_000_000;
    private static final long MOST_PIXELS = 60_000_000;
    private static final Set<String> FORMATS = Set.of("jpeg", "png");

    /** Pixels to a point: 180 to an inch. */
    private static final double SHARPNESS = 2.5;

    /** Of a picture in a document that is made many thousand times. */
    private static final int LIGHT = 6_000;

    private static final float[] QUALITIES = {0.85f, 0.75f, 0.65f, 0.55f, 0.45f, 0.35f};

    private final BufferedImage image;

    private Picture(BufferedImage image) {
        this.image = image;
    }

    /**
     * Reads a file.
     *
     * @param home that it lies in; null: the working folder
     * @throws GoldenListException with {@link ExitCode#SETTINGS} where it is no picture, too large, or lies elsewhere
     */
    public static Picture file(@Nullable Path home, Path given) {
        Path folder = (home == null ? Path.of("") : home).toAbsolutePath().normalize();
        Path file = folder.resolve(given).normalize();
        try {
            if (!file.toRealPath().startsWith(folder.toRealPath())) {
                throw refused(file, "lies outside of " + folder, null);
            }
            if (Files.size(file) > MOST_BYTES) {
                throw refused(file, "has more than " + MOST_BYTES + " bytes", null);
            }
            return of(Files.readAllBytes(file));
        } catch (IOException e) {
            throw refused(file, "cannot be read: " + e.getMessage(), e);
        }
    }

    private static GoldenListException refused(Path file, String why, @Nullable IOException cause) {
        String sentence = "The picture " + file + " " + why + ". Put a JPEG or PNG of up to " + MOST_BYTES / 1_000_000
                + " MB and " + MOST_PIXELS / 1_000_000 + " million pixels there, or leave it out.";
        return cause == null
                ? new GoldenListException(ExitCode.SETTINGS, sentence)
                : new GoldenListException(ExitCode.SETTINGS, sentence, cause);
    }

    /**
     * Decodes a picture; of a large one not every pixel.
     *
     * @throws IOException where it is none, or one of too many pixels
     */
    public static Picture of(byte[] bytes) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new IOException("it is no picture");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                if (!FORMATS.contains(reader.getFormatName().toLowerCase(java.util.Locale.ROOT))) {
                    throw new IOException("it is neither a JPEG nor a PNG");
                }
                long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
                if (pixels > MOST_PIXELS) {
                    throw new IOException("it has " + pixels + " pixels");
                }
                ImageReadParam parameters = reader.getDefaultReadParam();
                int step = Math.max(1, Math.min(reader.getWidth(0), reader.getHeight(0)) / 1_200);
                parameters.setSourceSubsampling(step, step, 0, 0);
                return new Picture(reader.read(0, parameters));
            } catch (RuntimeException e) {
                throw new IOException("it is broken", e);
            } finally {
                reader.dispose();
            }
        }
    }

    /** Fills a place of so many points: what is too much is cut off at both sides alike. */
    public Renderable cropped(double width, double height) {
        return SimpleDataRenderer.getInstance(jpeg(filling(width, height)));
    }

    /** Likewise, for a document that is made once: it may weigh more. */
    public Renderable croppedFine(double width, double height) {
        return SimpleDataRenderer.getInstance(jpeg(filling(width, height), QUALITIES[0]));
    }

    private BufferedImage filling(double width, double height) {
        int across = pixels(width);
        int down = pixels(height);
        double scale = Math.max((double) across / image.getWidth(), (double) down / image.getHeight());
        return drawn(across, down, Color.WHITE, graphics -> {
            int w = (int) Math.ceil(image.getWidth() * scale);
            int h = (int) Math.ceil(image.getHeight() * scale);
            graphics.drawImage(image, (across - w) / 2, (down - h) / 2, w, h, null);
        });
    }

    /** As large as it can be in a place of so many points, on white. */
    public Renderable within(double width, double height) {
        double scale = Math.min(
                1, Math.min(pixels(width) / (double) image.getWidth(), pixels(height) / (double) image.getHeight()));
        int across = Math.max(1, (int) (image.getWidth() * scale));
        int down = Math.max(1, (int) (image.getHeight() * scale));
        BufferedImage drawn =
                drawn(across, down, Color.WHITE, graphics -> graphics.drawImage(image, 0, 0, across, down, null));
        byte[] exact = png(drawn);
        byte[] photo = jpeg(drawn);
        return SimpleDataRenderer.getInstance(exact.length <= photo.length ? exact : photo);
    }

    /** Somebody, where there is no photo of anybody. */
    public static Renderable portrait(double width, double height) {
        double unit = SHARPNESS * width / 120;
        return SimpleDataRenderer.getInstance(jpeg(
                drawn(pixels(width), pixels(height), new Color(0xE8E4D8), graphics -> {
                    graphics.scale(unit, unit);
                    graphics.setColor(new Color(0x5C5047));
                    graphics.fill(new Ellipse2D.Double(36, 32, 48, 58));
                    graphics.setColor(new Color(0x7F8B8D));
                    Path2D shoulders = new Path2D.Double();
                    shoulders.moveTo(15, 130);
                    shoulders.curveTo(17, 102, 32, 90, 60, 90);
                    shoulders.curveTo(88, 90, 103, 102, 105, 130);
                    shoulders.closePath();
                    graphics.fill(shoulders);
                    graphics.setColor(new Color(0xCDB69E));
                    graphics.fill(new Rectangle2D.Double(52, 70, 16, 20));
                    graphics.fill(new Ellipse2D.Double(52, 82, 16, 13));
                    graphics.fill(new Ellipse2D.Double(43, 42, 34, 38));
                })));
    }

    /** A name as if it were written by hand. */
    public static Renderable handwritten(String name, double size) {
        Font font = Look.displayItalic(size);
        Rectangle2D bounds = font.getStringBounds(name, Look.CONTEXT);
        double sharp = 1.2 * SHARPNESS;
        BufferedImage drawn = drawn(
                (int) Math.ceil(sharp * (bounds.getWidth() + 4)),
                (int) Math.ceil(sharp * size * 1.33),
                Color.WHITE,
                graphics -> {
                    graphics.scale(sharp, sharp);
                    graphics.setColor(Look.BLUE);
                    graphics.fill(font.createGlyphVector(Look.CONTEXT, name).getOutline(1, (float) size));
                });
        return SimpleDataRenderer.getInstance(png(inShadesOf(Look.BLUE, drawn)));
    }

    /** With sixteen shades from white to a colour, which weigh a quarter. */
    private static BufferedImage inShadesOf(Color ink, BufferedImage drawn) {
        int shades = 16;
        byte[][] colours = new byte[3][shades];
        int[] full = {ink.getRed(), ink.getGreen(), ink.getBlue()};
        for (int shade = 0; shade < shades; shade++) {
            for (int channel = 0; channel < 3; channel++) {
                colours[channel][shade] = (byte) (255 - (255 - full[channel]) * shade / (shades - 1));
            }
        }
        IndexColorModel palette = new IndexColorModel(4, shades, colours[0], colours[1], colours[2]);
        BufferedImage shaded =
                new BufferedImage(drawn.getWidth(), drawn.getHeight(), BufferedImage.TYPE_BYTE_BINARY, palette);
        for (int y = 0; y < drawn.getHeight(); y++) {
            for (int x = 0; x < drawn.getWidth(); x++) {
                int red = drawn.getRGB(x, y) >> 16 & 0xFF;
                int shade = Math.round((255 - red) * (shades - 1) / (float) (255 - ink.getRed()));
                shaded.getRaster().setSample(x, y, 0, Math.min(shades - 1, shade));
            }
        }
        return shaded;
    }

    /** What tells a picture made here from another; of what is drawn, nothing. */
    public static String fingerprint(@Nullable Renderable picture) {
        try {
            return picture instanceof SimpleDataRenderer data
                    ? Integer.toHexString(Arrays.hashCode(data.getData(DefaultJasperReportsContext.getInstance())))
                    : "";
        } catch (JRException e) {
            throw new IllegalStateException(e);
        }
    }

    private interface Painter {
        void paint(Graphics2D graphics);
    }

    private static int pixels(double points) {
        return (int) Math.round(points * SHARPNESS);
    }

    private static BufferedImage drawn(int width, int height, Color ground, Painter painter) {
        BufferedImage drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = drawn.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.setColor(ground);
        graphics.fillRect(0, 0, width, height);
        painter.paint(graphics);
        graphics.dispose();
        return drawn;
    }

    /** As good as it can be within {@value #LIGHT} bytes, or the least good. */
    private static byte[] jpeg(BufferedImage image) {
        byte[] jpeg = {};
        for (float quality : QUALITIES) {
            jpeg = jpeg(image, quality);
            if (jpeg.length <= LIGHT) {
                break;
            }
        }
        return jpeg;
    }

    private static byte[] jpeg(BufferedImage image, float quality) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
            ImageWriteParam parameters = writer.getDefaultWriteParam();
            parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            parameters.setCompressionQuality(quality);
            writer.setOutput(stream);
            writer.write(null, new IIOImage(image, null, null), parameters);
            stream.flush();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }

    private static byte[] png(BufferedImage image) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }
}
