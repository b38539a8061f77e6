package org.goldenlist.report.template;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import net.sf.jasperreports.engine.JasperPrint;
import org.goldenlist.fault.ExitCode;
import org.goldenlist.fault.GoldenListException;
import org.goldenlist.report.look.Edition;
import org.goldenlist.report.look.Pdf;
import org.goldenlist.report.look.Templates;
import org.goldenlist.report.look.Words;
import org.jspecify.annotations.Nullable;

/** A company's own templates beside the built-in ones. */
public final class OwnTemplates {

    private static final String EXPORTED_FROM = "org.goldenlist.exported.from";
    private static final Pattern MARK =
            Pattern.compile("<property name=\"" + Pattern.quote(EXPORTED_FROM) + "\" value=\"(\\w+)\"/>");
    private static final Pattern ROOT = Pattern.compile("<jasperReport [^>]*>\n");
    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.GERMAN, Locale.forLanguageTag("es"));

    /** What a template needs in Jaspersoft Studio. */
    private static final List<String> LOOK = List.of(
            "jasperreports_extension.properties",
            "reports/look/look.jrtx",
            "reports/look/fonts.xml",
            "reports/look/FONTS.md",
            "reports/look/SourceSans3-OFL.txt",
            "reports/look/SourceSans3_400Regular.ttf",
            "reports/look/SourceSans3_600SemiBold.ttf",
            "reports/look/SourceSerif4-OFL.txt",
            "reports/look/SourceSerif4-Regular.ttf",
            "reports/look/SourceSerif4Display-It.ttf",
            "reports/look/SourceSerif4Display-Regular.ttf",
            "reports/look/LettersSans-Regular.ttf",
            "reports/look/LettersSerif-Regular.ttf");

    private final @Nullable Path home;
    private final Templates templates;

    /** @param home that may hold a folder {@code reports} with templates and words of the company's own */
    public OwnTemplates(@Nullable Path home) {
        this.home = home;
        this.templates = new Templates(home);
    }

    /**
     * A template.
     *
     * @param own that is used instead of the built-in one; null for none
     * @param outdated whether the built-in one is another than the one that the own one began as
     */
    public record State(
            String template, String what, @Nullable Path own, boolean outdated) {}

    /** All templates. */
    public List<String> names() {
        return Contract.TEMPLATES;
    }

    public List<State> list() {
        return Contract.TEMPLATES.stream().map(this::state).toList();
    }

    private State state(String template) {
        Path own = templates.own(template);
        return new State(
                template,
                Contract.of(template).what(),
                own,
                own != null && !exportedFrom(own).equals(fingerprint(template)));
    }

    /** Of the built-in template that a file began as; empty where it does not say so. */
    private static String exportedFrom(Path own) {
        try {
            Matcher mark = MARK.matcher(Files.readString(own));
            return mark.find() ? mark.group(1) : "";
        } catch (IOException e) {
            throw new GoldenListException(ExitCode.SETTINGS, own + " cannot be read: " + e.getMessage() + ".", e);
        }
    }

    private static String fingerprint(String template) {
        CRC32 sum = new CRC32();
        sum.update(Templates.builtInText(template).getBytes(StandardCharsets.UTF_8));
        return Long.toHexString(sum.getValue());
    }

    /**
     * Writes the built-in template to begin with.
     *
     * @param folder of Jaspersoft Studio, which gets the look and the faces too; null: where it is used from now on
     * @return the template's file
     * @throws GoldenListException with {@link ExitCode#DATA} where there is one already
     */
    public Path export(String template, @Nullable Path folder) throws IOException {
        Contract.of(template);
        Path into = folder != null ? folder : home == null ? Path.of("") : home;
        Path file = into.resolve("reports/" + template + ".jrxml");
        if (Files.exists(file)) {
            throw new GoldenListException(
                    ExitCode.DATA,
                    file
                            + " exists already and is left as it is. Move it away to begin anew, or give --to another folder.");
        }
        Files.createDirectories(folderOf(file));
        if (folder != null) {
            for (String name : LOOK) {
                Path look = folder.resolve(name);
                if (Files.exists(look)) {
                    continue;
                }
                Files.createDirectories(folderOf(look));
                try (InputStream in = OwnTemplates.class.getResourceAsStream("/" + name)) {
                    if (in == null) {
                        throw new IOException(name + " is missing from the program");
                    }
                    Files.write(look, in.readAllBytes());
                }
            }
        }
        String text = Templates.builtInText(template);
        Matcher root = ROOT.matcher(text);
        if (!root.find()) {
            throw new IllegalStateException(template);
        }
        Files.writeString(
                file,
                text.substring(0, root.end()) + "  <property name=\"" + EXPORTED_FROM + "\" value=\""
                        + fingerprint(template) + "\"/>\n" + text.substring(root.end()));
        return file;
    }

    private static Path folderOf(Path file) {
        return java.util.Objects.requireNonNull(file.getParent());
    }

    /**
     * What came of a check.
     *
     * @param own the file that was checked; null for the built-in template
     * @param faults a sentence each
     * @param printed the sample, in each language; empty where it could not be printed
     */
    public record Checked(String template, @Nullable Path own, List<String> faults, List<JasperPrint> printed) {

        /**
         * Leaves the sample in a folder as a PDF.
         *
         * @return its file; empty where there is no sample
         */
        public Optional<Path> leave(Path folder) {
            if (printed.isEmpty()) {
                return Optional.empty();
            }
            Path file = folder.resolve(template.replace('/', '-') + ".pdf");
            Pdf.write(printed, new Edition(template, template, "Golden List", "A sample", Locale.ENGLISH), file);
            return Optional.of(file);
        }
    }

    /** Compiles a template, holds it against its contract, and prints the sample in each language that there are words in. */
    public Checked check(String template) {
        Set<String> faults = new LinkedHashSet<>();
        List<JasperPrint> printed = new ArrayList<>();
        String document = template.substring(0, template.indexOf('/'));
        try {
            for (Locale language : LANGUAGES) {
                Words words = Words.of(document, language, home);
                if (words.language().equals(language)) {
                    TemplateCheck check = new TemplateCheck(template, templates, words);
                    faults.addAll(check.faults());
                    if (check.printed() != null) {
                        printed.add(check.printed());
                    }
                }
            }
        } catch (GoldenListException e) {
            faults.add(e.getMessage());
        }
        return new Checked(template, templates.own(template), List.copyOf(faults), List.copyOf(printed));
    }
}
