package org.goldenlist.list;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.goldenlist.store.ShippedFiles;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table of pins: each act of a person is one row, and none is ever changed. */
final class Pins {

    private final JdbcClient jdbc;
    private final ShippedFiles files;

    Pins(JdbcClient jdbc, ShippedFiles files) {
        this.jdbc = jdbc;
        this.files = files;
    }

    /** Those that hold on a business date, by customer id. */
    Map<String, Pin> asOf(LocalDate date) {
        return jdbc.sql(files.text("sql/list/pins.sql")).param("date", date).query(Pin.class).list().stream()
                .collect(Collectors.toMap(Pin::customerId, Function.identity()));
    }

    void pin(Pin pin) {
        jdbc.sql("INSERT INTO pin (customer_no, act, made_on, pinned_until, reason, made_by, made_at)"
                        + " SELECT customer_no, 'pin', ?, ?, ?, ?, ? FROM customer WHERE customer_id = ?")
                .params(pin.madeOn(), pin.pinnedUntil(), pin.reason(), pin.madeBy(), pin.madeAt(), pin.customerId())
                .update();
    }

    void unpin(String customerId, LocalDate day, String by, LocalDateTime at) {
        jdbc.sql("INSERT INTO pin (customer_no, act, made_on, made_by, made_at)"
                        + " SELECT customer_no, 'unpin', ?, ?, ? FROM customer WHERE customer_id = ?")
                .params(day, by, at, customerId)
                .update();
    }
}
