package org.goldenlist.night;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Set;

/** One line of the file of Online Retail, read without any of our own code. */
record InvoiceLine(
        String invoice,
        String stockCode,
        String description,
        int quantity,
        LocalDateTime at,
        BigDecimal price,
        String customer,
        String country) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    static InvoiceLine of(NamedCsvRecord row) {
        return new InvoiceLine(
                row.getField("InvoiceNo"),
                row.getField("StockCode"),
                row.getField("Description"),
                Integer.parseInt(row.getField("Quantity")),
                LocalDateTime.parse(row.getField("InvoiceDate"), TIME),
                new BigDecimal(row.getField("UnitPrice")),
                row.getField("CustomerID").replace(".0", ""),
                row.getField("Country"));
    }

    BigDecimal net() {
        return price.multiply(BigDecimal.valueOf(quantity));
    }

    /** The day on which it falls for a company whose clocks differ from the shop's. */
    LocalDate day(ZoneId shop, ZoneId company) {
        return at.atZone(shop).withZoneSameInstant(company).toLocalDate();
    }

    PlainList.Sale sale() {
        return new PlainList.Sale(
                customer,
                at.toLocalDate(),
                invoice,
                category(),
                quantity < 0,
                BigDecimal.valueOf(quantity),
                BigDecimal.ZERO,
                net(),
                null);
    }

    private String category() {
        if (Set.of("POST", "DOT", "C2").contains(stockCode)) {
            return "Carriage";
        }
        if (Set.of("M", "m", "D", "S", "BANK CHARGES", "AMAZONFEE").contains(stockCode)) {
            return "Adjustments and fees";
        }
        return stockCode.startsWith("gift_") ? "Gift vouchers" : "Goods";
    }
}
