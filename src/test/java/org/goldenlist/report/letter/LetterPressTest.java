package org.goldenlist.report.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.goldenlist.report.look.Merchant;
import org.goldenlist.report.look.Pages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LetterPressTest {

    private static final int MOST_BYTES = 30_000;

    @TempDir
    Path folder;

    private static List<byte[]> files(LetterHouse house, LetterKind kind, List<Letter> letters) {
        LetterWriter writer = new LetterWriter(kind, house, Letters.DATE);
        byte[] block = Letters.press(house, kind)
                .press(letters.stream().map(writer::page).toList());
        assertThat(block).as("a page for each letter").isNotEmpty();
        return LetterPress.split(
                block,
                letters.stream()
                        .map(letter -> new LetterPress.Metadata(
                                writer.title(letter, writer.words(letter.locale())), "Harbour & Vine", "en-IE"))
                        .toList());
    }

    private Path file(byte[] pdf) throws IOException {
        return Files.write(folder.resolve("letter-" + Integer.toHexString(pdf.hashCode()) + ".pdf"), pdf);
    }

    private String text(byte[] pdf) throws IOException {
        return text(pdf, true);
    }

    private String text(byte[] pdf, boolean upright) throws IOException {
        Path file = file(pdf);
        Pages.Extent extent = Pages.extent(file);
        assertThat(extent.right()).isLessThan(upright ? 557 : 803);
        assertThat(extent.bottom()).isLessThan(upright ? 830 : 560);
        assertThat(extent.smallest()).isGreaterThanOrEqualTo(7.5f);
        List<String> pages = Pages.of(file);
        assertThat(pages).hasSize(1);
        return pages.get(0).replaceAll("\\s+", " ");
    }

    @Test
    void eachFileIsOneCustomersAlone() throws IOException {
        List<Letter> letters = new ArrayList<>();
        for (String name : List.of("Margaret Keane", "Tomás Ó Ceallaigh", "Agnieszka Zając")) {
            Letters one = Letters.margaret();
            one.number = letters.size() + 1;
            one.name = name;
            one.accountManager = name.startsWith("T") ? null : "Aoife Brennan";
            letters.add(one.build());
        }
        List<byte[]> files = files(Letters.house(Locale.ENGLISH, null), LetterKind.NEWSLETTER, letters);
        for (int i = 0; i < files.size(); i++) {
            String text = text(files.get(i));
            for (int j = 0; j < files.size(); j++) {
                assertThat(text.contains(letters.get(j).name())).isEqualTo(i == j);
            }
            // The foot of a page is that of its own letter.
            assertThat(text.contains("Tell Aoife Brennan or write to")).isEqualTo(i != 1);
        }
    }

    @ParameterizedTest
    @EnumSource(LetterKind.class)
    void noNameIsLostOrCutOff(LetterKind kind) throws IOException {
        LetterHouse house = Letters.house(Locale.ENGLISH, null);
        LetterWriter writer = new LetterWriter(kind, house, Letters.DATE);
        List<String> names = new ArrayList<>(Merchant.ODD_NAMES);
        names.addAll(List.of(
                "Donaudampfschifffahrtsgesellschaftskapitänswitwe und Söhne",
                "=HYPERLINK(\"http://x\")",
                "{0} $P{company} ${x}",
                "Ευάγγελος Παπαδόπουλος",
                "Дмитрий Шостакович",
                "Nguyễn Thị Minh Khai"));
        int printed = 0;
        for (String name : names) {
            Letters one = Letters.margaret();
            one.name = name;
            one.likes = name.isBlank() ? "x" : name;
            one.accountManager = name;
            one.invitation = new Letter.Invitation(name, name, name, Letters.DATE.plusDays(21));
            Letter letter = one.build();
            boolean fits = Letters.press(house, kind).fits(writer.page(letter));
            if (writer.refusal(letter).isEmpty() && fits) {
                String text = text(files(house, kind, List.of(letter)).get(0), kind != LetterKind.CERTIFICATE);
                assertThat(text.replace(" ", ""))
                        .contains(name.strip().replaceAll("\\s+", "").replace("\u200b", ""));
                printed++;
            }
        }
        // A certificate has no room for the longest of them, and says so.
        assertThat(printed).isEqualTo(kind == LetterKind.CERTIFICATE ? 7 : 8);
    }

    @Test
    void nothingFromDataIsMarkup() throws IOException {
        Letters one = Letters.margaret();
        one.name = "<b>Sons</b> & <i>Co</i>";
        one.likes = "<font size=\"40\">wine</font>";
        String text = text(files(Letters.house(Locale.ENGLISH, null), LetterKind.NEWSLETTER, List.of(one.build()))
                .get(0));
        assertThat(text).contains("<b>Sons</b> & <i>Co</i>").contains("<font size=\"40\">wine</font>");
    }

    @Test
    void aLetterThatNeedsMoreThanAPageIsFound() {
        LetterKind kind = LetterKind.NEWSLETTER;
        LetterHouse house = Letters.house(Locale.ENGLISH, null);
        Letters one = Letters.margaret();
        one.promise = new Letter.Promise("A box", "word ".repeat(400), null, Letters.DATE);
        LetterWriter writer = new LetterWriter(LetterKind.NEWSLETTER, house, Letters.DATE);
        CustomerPage tooLong = writer.page(one.build());
        CustomerPage usual = writer.page(Letters.margaret().build());
        assertThat(Letters.press(house, kind).fits(usual)).isTrue();
        assertThat(Letters.press(house, kind).fits(tooLong)).isFalse();
        assertThat(Letters.press(house, kind).press(List.of(usual, tooLong))).isEmpty();
    }

    @Test
    void aFileIsSmallAndSaysWhatItIs() throws IOException {
        Files.createDirectories(folder.resolve("reports/look"));
        BufferedImage noise = new BufferedImage(2_000, 1_400, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(7);
        for (int i = 0; i < 2_000 * 1_400; i++) {
            noise.setRGB(i % 2_000, i / 2_000, (i / 90 % 2 == 0 ? 0xC9982A : 0x20323D) + random.nextInt(8));
        }
        ImageIO.write(noise, "png", folder.resolve("reports/look/logo.png").toFile());
        byte[] pdf = files(
                        Letters.house(Locale.ENGLISH, folder),
                        LetterKind.NEWSLETTER,
                        IntStream.range(0, 250)
                                .mapToObj(i -> Letters.margaret().build())
                                .toList())
                .get(0);
        assertThat(files(
                                Letters.house(Locale.ENGLISH, null),
                                LetterKind.NEWSLETTER,
                                IntStream.range(0, 250)
                                        .mapToObj(i -> Letters.margaret().build())
                                        .toList())
                        .get(0))
                .hasSizeLessThan(MOST_BYTES);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("News for Margaret Keane");
            assertThat(document.getDocumentInformation().getAuthor()).isEqualTo("Harbour & Vine");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en-IE");
            List<String> faces = new ArrayList<>();
            for (COSName font : document.getPage(0).getResources().getFontNames()) {
                faces.add(document.getPage(0)
                        .getResources()
                        .getFont(font)
                        .getName()
                        .replaceFirst(".*\\+", ""));
            }
            assertThat(faces).containsExactlyInAnyOrder("LettersSans-Regular", "LettersSerif-Regular");
        }
        // The logo, the portrait and the signature.
        assertThat(Pages.pictures(file(pdf))).isEqualTo(3);
    }
}
