package org.goldenlist.report.management;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.goldenlist.report.look.Figures;
import org.goldenlist.report.look.Fit;
import org.goldenlist.report.look.GradeBadge;
import org.goldenlist.report.look.Words;
import org.goldenlist.report.management.ManagementReport.Move;
import org.goldenlist.report.management.ManagementReport.Movements;
import org.goldenlist.report.management.WhatChangedPage.MoveRow;

/** Who changed grade last night, or in the span of the edition, in short. */
record LastNight(ManagementReport report, Words words, Figures figures) {

    private static final int MOVES = 6;

    String title() {
        if (report.firstNight()) {
            return words.say("moves.title.first");
        }
        if (!report.movesKnown()) {
            return words.say("moves.title.unknown", report.gradedSince(words));
        }
        int moved = report.movements().moved();
        return words.count(
                report.movesKey("moves.title"),
                moved,
                figures.number(moved),
                figures.number(report.activeCustomers()),
                report.movesName(words));
    }

    String subtitle() {
        Movements moved = report.movements();
        if (report.firstNight()) {
            return words.say(report.activeCustomers() == 0 ? "moves.nobody" : "moves.first");
        }
        List<String> parts = new ArrayList<>();
        part(parts, "moves.rose", moved.rose());
        part(parts, "moves.fell", moved.fell());
        part(parts, "moves.new", moved.fresh());
        part(parts, "moves.lapsed", moved.lapsed());
        part(parts, "moves.returned", moved.returned());
        part(parts, "moves.gone", moved.gone());
        String all = String.join(", ", parts);
        BigDecimal usual = moved.usual();
        if (usual == null) {
            return all;
        }
        String night = words.say("moves.usual", figures.decimal(usual, usual.compareTo(BigDecimal.TEN) < 0 ? 1 : 0));
        return all.isEmpty() ? night : all + "; " + night;
    }

    private void part(List<String> parts, String key, int count) {
        if (count > 0) {
            parts.add(words.count(key, count, figures.number(count)));
        }
    }

    List<MoveRow> rows() {
        if (report.firstNight()) {
            return report.grades().stream().map(this::baseline).toList();
        }
        return report.movements().first().stream()
                .limit(MOVES)
                .sorted(Comparator.comparing(LastNight::change).reversed())
                .map(this::row)
                .toList();
    }

    private static BigDecimal change(Move move) {
        BigDecimal old = move.oldScore();
        if (!move.comparable()) {
            return BigDecimal.ZERO;
        }
        return old == null ? move.score() : move.score().subtract(old);
    }

    private Figures.Unit unit(Stream<BigDecimal> amounts) {
        return figures.unit(Figures.Unit.WHOLE, 48, 8.5, amounts.toList());
    }

    /** On the first night the grades themselves are the news. */
    private MoveRow baseline(ManagementReport.Grade grade) {
        return new MoveRow(
                GradeBadge.of(grade.grade(), false),
                words.count("moves.first.grade", grade.customers(), figures.number(grade.customers())),
                figures.in(unit(report.grades().stream().map(ManagementReport.Grade::netProfit)), grade.netProfit()),
                "dense-figure");
    }

    private MoveRow row(Move move) {
        String old = move.oldGrade();
        BigDecimal change = change(move);
        return new MoveRow(
                GradeBadge.movement(old == null ? GradeBadge.NONE : old, move.newGrade(), false),
                Fit.in(1, Fit.name(move.name(), move.customerId()), 84, 8.5, false),
                words.containsKey("moves.row." + move.kind())
                        ? words.say("moves.row." + move.kind())
                        : figures.signed(
                                change,
                                unit(report.movements().first().stream()
                                        .limit(MOVES)
                                        .map(LastNight::change))),
                change.signum() < 0 ? "dense-worse" : "dense-better");
    }

    String note() {
        if (report.firstNight() && !report.grades().isEmpty()) {
            return words.say("moves.first.note", figures.symbol());
        }
        if (report.movements().first().isEmpty()) {
            return "";
        }
        int more = report.movements().moved()
                - Math.min(MOVES, report.movements().first().size());
        return more == 0
                ? words.say("moves.note", figures.symbol())
                : words.say("moves.note.more", figures.symbol(), figures.number(more));
    }
}
