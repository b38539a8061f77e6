package org.goldenlist.club;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Photos are taken from one folder, and only what is one. */
class PhotosTest {

    @TempDir
    private Path home;

    private Path folder = Path.of("photos");

    @BeforeEach
    void aFolder() throws IOException {
        folder = Files.createDirectory(home.resolve("photos"));
    }

    private static byte[] image(String format, int width, int height) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, out);
        return out.toByteArray();
    }

    private void put(String name, byte[] bytes) throws IOException {
        Files.write(folder.resolve(name), bytes);
    }

    private Photos read() {
        return Photos.read(folder, new ClubSettings.PhotoFolder(folder, 10, 1), ids -> {
            Set<String> known = new TreeSet<>(ids);
            known.retainAll(List.of("K1", "K2", "K3", "K4", "K/5"));
            return known;
        });
    }

    private List<String> faults() {
        Photos photos = read();
        assertThat(photos.byCustomer()).isEmpty();
        return photos.faults().stream()
                .map(fault -> fault.sentence().replace(folder.toString(), "FOLDER"))
                .toList();
    }

    @Test
    void aFileIsNamedByTheCustomerOrByTheMapping() throws IOException {
        put("K1.png", image("png", 30, 20));
        put("K2.jpeg", image("jpg", 31, 21));
        Files.createDirectory(folder.resolve("2026"));
        put("2026/five.jpg", image("jpg", 3, 4));
        put(".hidden", new byte[0]);
        Files.writeString(home.resolve("photos.csv"), """
                customer_id,file,alternative_text
                K/5,2026/five.jpg,"Five, at the counter"
                """);
        Photos photos = read();
        assertThat(photos.faults()).isEmpty();
        assertThat(photos.byCustomer())
                .containsOnlyKeys("K/5", "K1", "K2")
                .containsEntry("K1", new Photo(folder.toRealPath().resolve("K1.png"), 30, 20, null))
                .containsEntry("K2", new Photo(folder.toRealPath().resolve("K2.jpeg"), 31, 21, null))
                .containsEntry(
                        "K/5", new Photo(folder.toRealPath().resolve("2026/five.jpg"), 3, 4, "Five, at the counter"));
    }

    @Test
    void nothingOutsideTheFolderIsEverRead() throws IOException {
        Path outside = Files.write(home.resolve("secret.png"), image("png", 1, 1));
        Files.createSymbolicLink(folder.resolve("K1.png"), outside);
        Files.createSymbolicLink(folder.resolve("way"), home);
        Files.writeString(home.resolve("photos.csv"), """
                customer_id,file,alternative_text
                K2,../secret.png,
                K3,%s,
                K4,way/secret.png,
                """.formatted(outside));
        assertThat(faults())
                .containsExactly(
                        "photos.csv, line 2: ../secret.png is a path out of the folder; give one below FOLDER, without \"..\".",
                        "photos.csv, line 3: " + outside
                                + " is a path out of the folder; give one below FOLDER, without \"..\".",
                        "photos.csv, line 4: way/secret.png leads out of the folder by a symbolic link; put the file itself"
                                + " there.",
                        "photos/K1.png: K1.png leads out of the folder by a symbolic link; put the file itself there.");
    }

    @Test
    void whatIsWrongIsSaidAllAtOnceAndNotShown() throws IOException {
        put("K1.png", "<svg/>".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        put("K2.jpg", Arrays.copyOf(image("jpg", 5, 5), 10));
        put("K3.png", image("png", 1_001, 1_000));
        put("K4.png", Arrays.copyOf(image("png", 5, 5), 10_001));
        put("K9.png", image("png", 5, 5));
        Files.writeString(home.resolve("photos.csv"), """
                customer_id,file,alternative_text
                K/5,not-there.png,
                K/5,,
                """);
        assertThat(faults())
                .containsExactly(
                        "photos.csv, line 2: not-there.png is not in FOLDER; put it there, or correct the name.",
                        "photos.csv, line 3: each line needs a customer_id, a file and, if you like, a text, and nothing else.",
                        "photos/K1.png: K1.png is neither a JPEG nor a PNG by its first bytes; save it as one of these.",
                        "photos/K2.jpg: K2.jpg does not say how many pixels it has; save it anew.",
                        "photos/K3.png: K3.png has 1001 × 1000 pixels, more than 1 million; make it smaller.",
                        "photos/K4.png: K4.png has more than 10,000 bytes; make it smaller.",
                        "photos/K9.png: there is no customer K9; name the file by the customer id, or in photos.csv, or take"
                                + " it away.");
    }

    @Test
    void twoPhotosOfOneCustomerAreNone() throws IOException {
        put("K1.png", image("png", 5, 5));
        put("K1.jpg", image("jpg", 5, 5));
        assertThat(faults())
                .containsExactly(
                        "photos/K1.jpg: the customer K1 has 2 photos, of which none is shown; leave one.",
                        "photos/K1.png: the customer K1 has 2 photos, of which none is shown; leave one.");
        Files.writeString(home.resolve("photos.csv"), "who,what\n");
        assertThat(faults())
                .startsWith("photos.csv: it begins with who,what; valid is customer_id,file,alternative_text.");
    }

    @Test
    void withoutAFolderThereIsNone() throws IOException {
        Files.delete(folder);
        assertThat(read()).isEqualTo(new Photos(java.util.Map.of(), List.of()));
    }
}
