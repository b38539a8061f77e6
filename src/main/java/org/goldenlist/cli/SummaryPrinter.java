package org.goldenlist.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.goldenlist.day.Company;
import org.goldenlist.fault.ExitCode;
import org.goldenlist.fault.GoldenListException;
import org.goldenlist.night.NightSummary;
import org.goldenlist.night.StepSummary;

/** Writes what came of some nights: the summary on standard output, what went wrong on standard error. */
final class SummaryPrinter {

    private SummaryPrinter() {}

    /** Returns the exit code: that of the night that failed, or 0. */
    static int print(List<NightSummary> nights, Company company, boolean json, boolean quiet) {
        if (json) {
            System.out.println(json(nights));
        } else if (!quiet) {
            nights.forEach(night -> text(night, company, System.out));
        }
        return failures(nights);
    }

    /** Says which nights failed, on standard error; returns the exit code. */
    static int failures(List<NightSummary> nights) {
        ExitCode exitCode = ExitCode.DONE;
        for (NightSummary night : nights) {
            if (!night.done()) {
                System.err.println("goldenlist: " + Terminal.safe(String.valueOf(night.message())));
                exitCode = night.exitCode();
            }
        }
        return exitCode.number();
    }

    private static void text(NightSummary night, Company company, PrintStream out) {
        String currency = company.currency().getCurrencyCode();
        out.printf(
                Locale.ROOT,
                "%n%s, %s: %s in %.1f s (run %d)%n%n",
                company.name(),
                night.businessDate(),
                night.done() ? "done" : night.exitCode() == ExitCode.LATER ? "STOPPED" : "FAILED",
                night.seconds(),
                night.run());
        out.printf("  %-18s %12s %12s %12s %9s%n", "step", "read", "written", "left out", "seconds");
        for (StepSummary step : night.steps()) {
            out.printf(
                    Locale.ROOT,
                    "  %-18s %,12d %,12d %,12d %9.1f%n",
                    step.name(),
                    step.read(),
                    step.written(),
                    step.quarantined(),
                    step.millis() / 1000.0);
        }
        if (!night.totals().isEmpty()) {
            out.printf("%n  %-18s %12s %20s%n", "control totals", "lines", "net, " + currency);
            night.totals().forEach(total -> total(total, out));
        }
        if (!night.grades().isEmpty()) {
            out.printf("%n  %-18s %12s %20s%n", "grade", "customers", "net profit, " + currency);
            night.grades()
                    .forEach(grade -> out.printf(
                            Locale.ROOT,
                            "  %-18s %,12d %20s%n",
                            grade.grade(),
                            grade.customers(),
                            Money.cents(grade.netProfit())));
            out.printf(Locale.ROOT, "  %-18s %,12d%n", "moved", night.movements());
        }
        for (String note : night.notes()) {
            out.printf("%n  Note: %s", Terminal.safe(note));
        }
        out.println();
        if (night.restatement() != null) {
            RestatementText.print(night.restatement(), company, out);
        }
        documents(night, out);
    }

    static void documents(NightSummary night, PrintStream out) {
        for (Path document : night.documents()) {
            out.printf("  %s%n", shown(document));
        }
    }

    static void total(NightSummary.ControlTotal total, PrintStream out) {
        BigDecimal difference = total.sourceNet().subtract(total.factNet()).subtract(total.quarantineNet());
        long lines = total.sourceLines() - total.factLines() - total.quarantineLines();
        String days = total.days() == 1 ? "1 day" : total.days() + " days";
        row(out, total.source() + ", " + days, total.sourceLines(), Money.cents(total.sourceNet()));
        row(out, "  facts", total.factLines(), Money.cents(total.factNet()));
        row(out, "  quarantine", total.quarantineLines(), Money.cents(total.quarantineNet()));
        row(out, "  difference", lines, Money.exact(difference).replace('-', '−'));
    }

    /** The decimal marks stand in line, however many decimals a difference has. */
    private static void row(PrintStream out, String what, long lines, String net) {
        int width = 17 + net.length() - net.indexOf('.');
        out.printf(Locale.ROOT, "  %-18s %,12d %" + width + "s%n", what, lines, net);
    }

    /** Below the working folder as a relative path, elsewhere whole. */
    static Path shown(Path document) {
        Path here = Path.of("").toAbsolutePath();
        return document.startsWith(here) ? here.relativize(document) : document;
    }

    private static String json(List<NightSummary> nights) {
        ObjectMapper mapper = new ObjectMapper();
        ArrayNode array = mapper.createArrayNode();
        for (NightSummary night : nights) {
            ObjectNode one = array.addObject();
            one.put("job", night.job());
            one.put("business_date", night.businessDate().toString());
            one.put("run", night.run());
            one.put("state", night.done() ? "done" : night.exitCode() == ExitCode.LATER ? "stopped" : "failed");
            one.put("exit_code", night.exitCode().number());
            one.put("message", night.message());
            one.put("seconds", night.seconds());
            ArrayNode steps = one.putArray("steps");
            night.steps()
                    .forEach(step -> steps.addObject()
                            .put("step", step.name())
                            .put("read", step.read())
                            .put("written", step.written())
                            .put("quarantined", step.quarantined())
                            .put("seconds", step.millis() / 1000.0));
            ArrayNode totals = one.putArray("control_totals");
            night.totals()
                    .forEach(total -> totals.addObject()
                            .put("source", total.source())
                            .put("days", total.days())
                            .put("source_lines", total.sourceLines())
                            .put("fact_lines", total.factLines())
                            .put("quarantine_lines", total.quarantineLines())
                            .put("source_net", total.sourceNet())
                            .put("fact_net", total.factNet())
                            .put("quarantine_net", total.quarantineNet()));
            ArrayNode grades = one.putArray("grades");
            night.grades()
                    .forEach(grade -> grades.addObject()
                            .put("grade", grade.grade())
                            .put("customers", grade.customers())
                            .put("net_profit", grade.netProfit()));
            one.put("movements", night.movements());
            ArrayNode notes = one.putArray("notes");
            night.notes().forEach(notes::add);
            one.set("restatement", Json.tree(night.restatement()));
            ArrayNode documents = one.putArray("documents");
            night.documents().forEach(document -> documents.add(document.toString()));
        }
        try {
            return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(array);
        } catch (JsonProcessingException e) {
            throw new GoldenListException(ExitCode.INTERNAL, "The summary cannot be written as JSON: " + e, e);
        }
    }
}
