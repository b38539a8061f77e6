package org.goldenlist.value;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.goldenlist.store.ShippedFiles;
import org.goldenlist.worth.BetaGeometric;
import org.goldenlist.worth.BetaGeometric.Kind;
import org.goldenlist.worth.Fit;
import org.goldenlist.worth.GammaGamma;
import org.goldenlist.worth.HoldOut;
import org.goldenlist.worth.ModelInForce;
import org.goldenlist.worth.MonthFit;
import org.goldenlist.worth.PlainAverage;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** The table model_fit. Thread-safe. */
final class FitTable {

    private final JdbcClient jdbc;
    private final ShippedFiles files;

    FitTable(DataSource dataSource, ShippedFiles files) {
        this.jdbc = JdbcClient.create(dataSource);
        this.files = files;
    }

    /** What was made with these rates, if it still holds. */
    Optional<ModelInForce> find(LocalDate asOf, String assumptions) {
        return jdbc.sql(files.text("sql/value/fit.sql"))
                .params(asOf, assumptions)
                .query((row, n) -> inForce(row, asOf))
                .optional();
    }

    private static ModelInForce inForce(ResultSet row, LocalDate asOf) throws SQLException {
        String reason = row.getString("reason");
        String model = row.getString("model");
        BetaGeometric purchases = null;
        GammaGamma spending = null;
        if (reason == null) {
            purchases = new BetaGeometric(
                    Kind.BG_NBD.toString().equals(model) ? Kind.BG_NBD : Kind.MBG_NBD,
                    row.getDouble("r"),
                    row.getDouble("alpha"),
                    row.getDouble("a"),
                    row.getDouble("b"));
            spending = new GammaGamma(row.getDouble("p"), row.getDouble("q"), row.getDouble("v"));
        }
        PlainAverage average = new PlainAverage(row.getDouble("average_orders"), row.getLong("average_profit"));
        return new ModelInForce(asOf, purchases, spending, average, reason);
    }

    /** Within the transaction under way. */
    void replace(MonthFit fit, String assumptions, long run) {
        ModelInForce inForce = fit.inForce();
        jdbc.sql("DELETE FROM model_fit WHERE as_of = ?").param(inForce.asOf()).update();
        StatementSpec insert = jdbc.sql(files.text("sql/value/insert-fit.sql"))
                .param("asOf", inForce.asOf())
                .param("assumptions", assumptions)
                .param("firstOrder", fit.firstOrder())
                .param("customers", fit.customers())
                .param("repeaters", fit.repeaters())
                .param("model", inForce.title())
                .param("reason", inForce.reason())
                .param("averageOrders", inForce.average().orders())
                .param("averageProfit", BigDecimal.valueOf(inForce.average().profit(), 4))
                .param("heldOutDays", fit.heldOutDays())
                .param("run", run);
        BetaGeometric purchases = inForce.purchases();
        with(
                insert,
                "purchases",
                List.of("r", "alpha", "a", "b"),
                purchases == null ? null : List.of(purchases.r(), purchases.alpha(), purchases.a(), purchases.b()),
                fit.purchases());
        GammaGamma spending = inForce.spending();
        with(
                insert,
                "spending",
                List.of("p", "q", "v"),
                spending == null ? null : List.of(spending.p(), spending.q(), spending.v()),
                fit.spending());
        insert.param(
                "spendingCustomers",
                fit.spending() == null ? null : fit.spending().customers());
        with(insert, "bgNbd", fit.errors().get(Kind.BG_NBD.toString()));
        with(insert, "mbgNbd", fit.errors().get(Kind.MBG_NBD.toString()));
        with(insert, "plain", fit.errors().get(ModelInForce.PLAIN));
        insert.update();
    }

    private static void with(
            StatementSpec insert,
            String what,
            List<String> names,
            @Nullable List<Double> parameters,
            @Nullable Fit<?> fit) {
        for (int i = 0; i < names.size(); i++) {
            Double error = fit == null ? null : fit.standardErrors().get(i);
            insert.param(names.get(i), parameters == null ? null : parameters.get(i));
            insert.param(names.get(i) + "Error", error == null || !Double.isFinite(error) ? null : error);
        }
        boolean isFinite = fit != null && Double.isFinite(fit.logLikelihood());
        insert.param(what + "LogLikelihood", fit == null || !isFinite ? null : fit.logLikelihood());
        insert.param(what + "Converged", fit == null ? null : fit.converged());
    }

    private static void with(StatementSpec insert, String candidate, HoldOut.@Nullable Errors errors) {
        insert.param(candidate + "Error", errors == null ? null : errors.mean());
        insert.param(candidate + "Bias", errors == null ? null : errors.bias());
    }
}
