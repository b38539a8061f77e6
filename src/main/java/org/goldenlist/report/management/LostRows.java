package org.goldenlist.report.management;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.goldenlist.report.look.Figures;
import org.goldenlist.report.look.Figures.Unit;
import org.goldenlist.report.look.Fit;
import org.goldenlist.report.look.Words;
import org.goldenlist.report.loss.Loss;
import org.goldenlist.report.loss.LossDocument;
import org.goldenlist.report.loss.LossTables.Losses;
import org.goldenlist.report.management.OutlookPage.LostRow;

/** Who was lost lately, whether it could be seen, and whether anybody did anything: as many as have room, and the sum of all. */
record LostRows(Losses losses, Words words, Figures figures) {

    String none() {
        return losses.shown().isEmpty() ? words.say("lately.none", LossDocument.DAYS) : "";
    }

    List<LostRow> rows() {
        if (losses.shown().isEmpty()) {
            return List.of();
        }
        Unit unit = figures.unit(
                Unit.WHOLE,
                64,
                8.5,
                Stream.concat(losses.shown().stream().map(Loss::atStake), Stream.of(losses.atStake()))
                        .toList());
        List<LostRow> rows = new ArrayList<>();
        losses.shown().forEach(loss -> rows.add(row(loss, unit)));
        rows.add(new LostRow(
                words.count("lately.all", losses.inAll(), figures.number(losses.inAll())),
                "",
                "",
                "",
                "",
                figures.in(unit, losses.atStake()),
                true));
        return rows;
    }

    private LostRow row(Loss loss, Unit unit) {
        BigDecimal atStake = loss.atStake();
        return new LostRow(
                Fit.in(1, Fit.name(loss.name(), loss.customerId()), 150, 8.5, true),
                words.date("date.day.year", loss.lastOrder()),
                figures.count(loss.seen().size()),
                figures.count(loss.answers().size()),
                loss.cameBackOn() != null
                        ? words.say("lately.back")
                        : loss.learnt()
                                .map(one -> Fit.in(1, Fit.printable(String.valueOf(one.reason())), 116, 8.5, false))
                                .orElseGet(() -> words.say("lately.unknown")),
                figures.in(unit, atStake),
                false);
    }
}
