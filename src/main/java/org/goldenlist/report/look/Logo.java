package org.goldenlist.report.look;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import net.sf.jasperreports.renderers.Renderable;
import net.sf.jasperreports.renderers.SimpleDataRenderer;
import org.goldenlist.fault.ExitCode;
import org.goldenlist.fault.GoldenListException;
import org.jspecify.annotations.Nullable;

/** The company's {@code reports/look/logo.png}, or the mark. */
public final class Logo {

    private static final String FILE = "reports/look/logo.png";

    private Logo() {}

    /** The logo as small as letters need it; null: letters bear the mark. */
    public static @Nullable Renderable ofLetters(@Nullable Path home, double width, double height) {
        return home == null || !Files.exists(home.resolve(FILE))
                ? null
                : Picture.file(home, Path.of(FILE)).within(width, height);
    }

    public static Renderable of(@Nullable Path home) {
        Path file = home == null ? null : home.resolve(FILE);
        if (file == null || !Files.exists(file)) {
            return new CompanyMark();
        }
        try {
            byte[] picture = Files.readAllBytes(file);
            if (ImageIO.read(new ByteArrayInputStream(picture)) == null) {
                throw new IOException("it is no picture");
            }
            return SimpleDataRenderer.getInstance(picture);
        } catch (IOException e) {
            throw new GoldenListException(
                    ExitCode.SETTINGS,
                    "The logo " + file + " cannot be read: " + e.getMessage()
                            + ". Put a PNG there that may be read, or remove the file.",
                    e);
        }
    }
}
