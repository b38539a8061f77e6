package org.goldenlist.report.look;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.JRDataSource;
import net.sf.jasperreports.engine.JREmptyDataSource;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperCompileManager;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.util.JRLoader;
import org.goldenlist.fault.ExitCode;
import org.goldenlist.fault.GoldenListException;
import org.jspecify.annotations.Nullable;

/**
 * The templates by name, as {@code management/proof}: compiled in the build, or the company's own where
 * there is a {@code reports/management/proof.jrxml} under its home. One that cannot be used is refused by name, never
 * replaced by the built-in one. May be shared between threads.
 */
public class Templates {

    private final @Nullable Path home;
    private final Map<String, JasperReport> compiled = new ConcurrentHashMap<>();

    public Templates(@Nullable Path home) {
        this.home = home;
    }

    /** Compiles or loads it, so that a broken one is known before the night has worked for hours. */
    public JasperReport template(String name) {
        return compiled.computeIfAbsent(name, this::load);
    }

    /** Fills it with what belongs to the page alone. */
    public JasperPrint fill(String name, Map<String, Object> parameters) {
        return fill(name, parameters, new JREmptyDataSource(1));
    }

    /** Fills it with some rows. */
    public JasperPrint fill(String name, Map<String, Object> parameters, JRDataSource rows) {
        JasperReport template = template(name);
        try {
            return JasperFillManager.getInstance(DefaultJasperReportsContext.getInstance())
                    .fill(template, parameters, rows);
        } catch (JRException | RuntimeException e) {
            Path own = own(name);
            if (own != null) {
                throw broken(own, e);
            }
            throw new GoldenListException(
                    ExitCode.INTERNAL, "The template " + name + " cannot be filled: " + reason(e), e);
        }
    }

    /** What tells the template from another of its name: its text and that of the look. */
    public String fingerprint(String name) {
        Path own = own(name);
        try (InputStream builtIn = resource("/reports/" + name + ".jrxml");
                InputStream look = resource("/reports/look/look.jrtx")) {
            byte[] template = own == null ? builtIn.readAllBytes() : Files.readAllBytes(own);
            return Arrays.hashCode(template) + "." + Arrays.hashCode(look.readAllBytes());
        } catch (IOException e) {
            throw new GoldenListException(
                    ExitCode.INTERNAL, "The template " + name + " cannot be read: " + reason(e), e);
        }
    }

    private JasperReport load(String name) {
        Path own = own(name);
        try {
            if (own == null) {
                return builtIn(name);
            }
            return JasperCompileManager.getInstance(DefaultJasperReportsContext.getInstance())
                    .compile(new ByteArrayInputStream(Files.readAllBytes(own)));
        } catch (JRException | IOException | RuntimeException e) {
            if (own != null) {
                throw broken(own, e);
            }
            throw new GoldenListException(
                    ExitCode.INTERNAL, "The built-in template " + name + " cannot be loaded: " + reason(e), e);
        }
    }

    private static JasperReport builtIn(String name) throws JRException, IOException {
        try (InputStream in = resource("/reports/" + name + ".jasper")) {
            return (JasperReport) JRLoader.loadObject(in);
        }
    }

    /** The company's own template, if there is one. */
    public final @Nullable Path own(String name) {
        Path own = home == null ? null : home.resolve("reports/" + name + ".jrxml");
        return own == null || !Files.exists(own) ? null : own;
    }

    /** The text of the built-in template. */
    public static String builtInText(String name) {
        try (InputStream in = resource("/reports/" + name + ".jrxml")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new GoldenListException(
                    ExitCode.INTERNAL, "The template " + name + " cannot be read: " + reason(e), e);
        }
    }

    private static InputStream resource(String path) throws IOException {
        InputStream in = Templates.class.getResourceAsStream(path);
        if (in == null) {
            throw new IOException(path + " is missing from the program");
        }
        return in;
    }

    private static GoldenListException broken(Path own, Exception e) {
        return new GoldenListException(
                ExitCode.SETTINGS,
                "The template " + own + " cannot be used: " + reason(e)
                        + ". Mend it, or remove the file to get the built-in template.",
                e);
    }

    /** The innermost message, on one line: the outer ones only say that something failed. */
    private static String reason(Throwable e) {
        String reason = e.getClass().getSimpleName();
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause.getMessage() != null && !cause.getMessage().isBlank()) {
                reason = cause.getMessage();
            }
        }
        return reason.replaceAll("\\s+", " ").strip();
    }
}
