package org.goldenlist.report.look;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.renderers.Renderable;
import net.sf.jasperreports.renderers.SimpleDataRenderer;
import org.goldenlist.fault.ExitCode;
import org.goldenlist.fault.GoldenListException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PictureTest {

    @TempDir
    Path folder;

    private Path home;

    @BeforeEach
    void files() throws IOException {
        home = Files.createDirectories(folder.resolve("home"));
        ImageIO.write(noise(40, 30), "png", home.resolve("good.png").toFile());
        ImageIO.write(noise(40, 30), "png", folder.resolve("outside.png").toFile());
        Files.createSymbolicLink(home.resolve("link.png"), folder.resolve("outside.png"));
        ImageIO.write(noise(40, 30), "gif", home.resolve("animated.gif").toFile());
        Files.writeString(home.resolve("text.png"), "<svg xmlns='http://www.w3.org/2000/svg'/>");
        Files.write(home.resolve("huge.png"), pngOf(50_000, 50_000));
        byte[] good = Files.readAllBytes(home.resolve("good.png"));
        Files.write(home.resolve("half.png"), java.util.Arrays.copyOf(good, good.length / 2));
    }

    private static BufferedImage noise(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(5);
        for (int i = 0; i < width * height; i++) {
            image.setRGB(i % width, i / width, random.nextInt(0x1000000));
        }
        return image;
    }

    /** A file that says that it has so many pixels, and holds none. */
    private static byte[] pngOf(int width, int height) throws IOException {
        ByteArrayOutputStream chunk = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(chunk);
        out.writeBytes("IHDR");
        out.writeInt(width);
        out.writeInt(height);
        out.write(new byte[] {8, 2, 0, 0, 0});
        CRC32 sum = new CRC32();
        sum.update(chunk.toByteArray());
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        DataOutputStream png = new DataOutputStream(file);
        png.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
        png.writeInt(13);
        png.write(chunk.toByteArray());
        png.writeInt((int) sum.getValue());
        return file.toByteArray();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://169.254.169.254/latest",
                "file:///etc/passwd",
                "/etc/passwd",
                "../outside.png",
                "link.png",
                "animated.gif",
                "text.png",
                "huge.png",
                "half.png",
                "missing.png",
                "."
            })
    void whatIsNoPictureOfThisFolderIsRefusedByName(String given) {
        assertThatThrownBy(() -> Picture.file(home, Path.of(given)).cropped(120, 128))
                .isInstanceOfSatisfying(
                        GoldenListException.class,
                        refused -> assertThat(refused.exitCode()).isEqualTo(ExitCode.SETTINGS))
                .hasMessageStartingWith("The picture ")
                .hasMessageEndingWith("Put a JPEG or PNG of up to 20 MB and 60 million pixels there, or leave it out.");
    }

    @Test
    void itIsCutToItsPlaceAndWeighsLittle() throws IOException, JRException {
        ImageIO.write(noise(3_000, 2_000), "jpg", home.resolve("photo.jpg").toFile());
        byte[] photo = bytes(Picture.file(home, Path.of("photo.jpg")).cropped(120, 128));
        BufferedImage cut = ImageIO.read(new ByteArrayInputStream(photo));
        assertThat(cut.getWidth()).isEqualTo(300);
        assertThat(cut.getHeight()).isEqualTo(320);
        assertThat(bytes(Picture.portrait(120, 128))).hasSizeLessThan(6_000);
        assertThat(bytes(Picture.handwritten("Helen Marsh", 24))).hasSizeLessThan(6_000);
    }

    @Test
    void aLogoKeepsItsShape() throws IOException, JRException {
        ImageIO.write(noise(2_000, 500), "png", home.resolve("logo.png").toFile());
        BufferedImage wide = ImageIO.read(new ByteArrayInputStream(
                bytes(Picture.file(home, Path.of("logo.png")).within(120, 84))));
        assertThat(wide.getWidth()).isEqualTo(300);
        assertThat(wide.getHeight()).isEqualTo(75);
        BufferedImage small = ImageIO.read(new ByteArrayInputStream(
                bytes(Picture.file(home, Path.of("good.png")).within(120, 84))));
        assertThat(small.getWidth()).isEqualTo(40);
    }

    private static byte[] bytes(Renderable picture) throws JRException {
        return ((SimpleDataRenderer) picture).getData(DefaultJasperReportsContext.getInstance());
    }
}
