package org.goldenlist.report.letter;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.sf.jasperreports.renderers.Renderable;
import org.goldenlist.report.letter.LetterSettings.Person;
import org.goldenlist.report.look.Logo;
import org.goldenlist.report.look.Picture;
import org.goldenlist.report.look.ReportSettings;
import org.jspecify.annotations.Nullable;

/**
 * The house that writes: what all its letters have in common. Its pictures are read once, and so stand once in a block of letters.
 *
 * @param photos by the name of who looks after customers
 * @param signatures of these, likewise
 */
record LetterHouse(
        ReportSettings company,
        LetterSettings settings,
        @Nullable Renderable logo,
        @Nullable Renderable signature,
        Map<String, Renderable> photos,
        Map<String, Renderable> signatures) {

    private static final int PHOTO_WIDTH = 120;
    private static final int PHOTO_HEIGHT = 128;
    private static final int LOGO_WIDTH = 120;
    private static final int LOGO_HEIGHT = 84;
    private static final int SIGNATURE_WIDTH = 200;
    private static final int SIGNATURE_HEIGHT = 32;
    private static final double SIGNATURE_SIZE = 24;

    static LetterHouse of(ReportSettings company, LetterSettings settings) {
        Path home = company.home();
        Map<String, Renderable> photos = new HashMap<>();
        Map<String, Renderable> signatures = new HashMap<>();
        for (Person person : settings.people().values()) {
            signatures.put(person.name(), Picture.handwritten(person.name(), SIGNATURE_SIZE));
            photos.put(
                    person.name(),
                    person.photo() == null
                            ? Picture.portrait(PHOTO_WIDTH, PHOTO_HEIGHT)
                            : Picture.file(home, person.photo()).cropped(PHOTO_WIDTH, PHOTO_HEIGHT));
        }
        return new LetterHouse(
                company,
                settings,
                Logo.ofLetters(home, LOGO_WIDTH, LOGO_HEIGHT),
                signature(home, settings),
                Map.copyOf(photos),
                Map.copyOf(signatures));
    }

    private static @Nullable Renderable signature(@Nullable Path home, LetterSettings settings) {
        if (settings.signature() != null) {
            return Picture.file(home, settings.signature()).within(SIGNATURE_WIDTH, SIGNATURE_HEIGHT);
        }
        return settings.signedBy().isEmpty() ? null : Picture.handwritten(settings.signedBy(), SIGNATURE_SIZE);
    }

    Map<String, Object> parameters() {
        Map<String, Object> parameters = new HashMap<>();
        if (logo != null) {
            parameters.put("logo", logo);
        }
        if (signature != null) {
            parameters.put("signature", signature);
        }
        parameters.put("company", company.company());
        parameters.put("tagline", settings.tagline());
        parameters.put("sender", sender());
        return parameters;
    }

    /** The company and its address on one line. */
    String sender() {
        return Stream.of(company.company(), settings.address())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /** What tells it from another: all that is said, and the pictures. */
    String fingerprint() {
        return company.company()
                + settings
                + Picture.fingerprint(logo)
                + Picture.fingerprint(signature)
                + new TreeMap<>(photos)
                        .entrySet().stream()
                                .map(one -> one.getKey() + Picture.fingerprint(one.getValue()))
                                .toList();
    }
}
