package org.goldenlist.night;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.util.FileSystemUtils;

/** The tables of the {@link Shop}, and the mapping that hands them over. */
final class ShopMapping {

    static final String TABLES = """
            CREATE TABLE client (id VARCHAR(300) NULL, name VARCHAR(300) NULL, kind VARCHAR(50) NULL,
              email VARCHAR(300) NULL, manager VARCHAR(300) NULL, since DATE NULL, merged VARCHAR(300) NULL,
              parent VARCHAR(300) NULL);
            CREATE TABLE line (no INT AUTO_INCREMENT PRIMARY KEY, tx VARCHAR(300) NULL, line_id VARCHAR(300) NULL,
              at DATETIME(6) NULL, client VARCHAR(300) NULL, product VARCHAR(300) NULL, category VARCHAR(300) NULL,
              kind VARCHAR(50) NULL, quantity DECIMAL(30,6) NULL, net DECIMAL(40,6) NULL, tax DECIMAL(40,6) NULL,
              discount DECIMAL(40,6) NULL, cost DECIMAL(40,6) NULL, currency VARCHAR(50) NULL,
              takes_back VARCHAR(300) NULL);
            CREATE TABLE rate (currency VARCHAR(10) NULL, day DATE NULL, rate DECIMAL(30,12) NULL);
            CREATE TABLE product (id VARCHAR(300) NULL, category VARCHAR(300) NULL, unit_cost DECIMAL(40,6) NULL);
            CREATE TABLE contact (id INT AUTO_INCREMENT PRIMARY KEY, client VARCHAR(300) NULL, at DATETIME NULL,
              minutes DECIMAL(40,6) NULL, employee VARCHAR(300) NULL, subject VARCHAR(2000) NULL, next DATE NULL);
            CREATE TABLE complaint (id INT AUTO_INCREMENT PRIMARY KEY, client VARCHAR(300) NULL, at DATETIME NULL,
              closed DATETIME NULL, cost DECIMAL(40,6) NULL);
            CREATE TABLE promise (id VARCHAR(300) NULL, client VARCHAR(300) NULL, at DATETIME NULL, due DATE NULL,
              kept DATE NULL, what VARCHAR(2000) NULL);
            CREATE TABLE survey (id VARCHAR(300) NULL, client VARCHAR(300) NULL, at DATETIME NULL, answered DATETIME NULL,
              score DECIMAL(40,6) NULL);
            CREATE TABLE offer (id VARCHAR(300) NULL, client VARCHAR(300) NULL, at DATETIME NULL, taken DATETIME NULL,
              cost DECIMAL(40,6) NULL);
            CREATE TABLE spend (at DATETIME NULL, purpose VARCHAR(300) NULL, channel VARCHAR(300) NULL,
              amount DECIMAL(40,6) NULL);
            CREATE TABLE allowed (client VARCHAR(300) NULL, purpose VARCHAR(300) NULL, channel VARCHAR(300) NULL,
              granted BOOLEAN NULL, at DATETIME NULL);
            CREATE TABLE referral (by_whom VARCHAR(300) NULL, client VARCHAR(300) NULL, at DATETIME NULL);
            """;

    static final Map<String, String> FILES = Map.of(
            "customers.sql",
            "SELECT id AS customer_id, name, kind, email, manager AS account_manager, since AS customer_since,"
                    + " merged AS merged_into, parent AS parent_id FROM client",
            "transactions.sql",
            "SELECT tx AS transaction_id, line_id, at AS sold_at, client AS customer_id, product AS product_id, category,"
                    + " kind, quantity, net AS net_amount, tax AS tax_amount, discount AS discount_amount,"
                    + " cost AS cost_amount FROM line WHERE at >= :from AND at < :to",
            "products.sql",
            "SELECT id AS product_id, category, unit_cost FROM product",
            "contacts.sql",
            "SELECT id AS contact_id, client AS customer_id, at AS contacted_at, minutes, employee, subject,"
                    + " next AS next_contact_on FROM contact"
                    + " WHERE at >= :from AND at < :to",
            "complaints.sql",
            "SELECT id AS complaint_id, client AS customer_id, at AS opened_at, closed AS closed_at, cost AS cost_amount"
                    + " FROM complaint"
                    + " WHERE at >= :from AND at < :to");

    private static final String RANGE = " WHERE at >= :from AND at < :to";

    static final Map<String, String> CARE = Map.of(
            "promises.sql",
            "SELECT id AS promise_id, client AS customer_id, at AS promised_at, due AS due_on, kept AS kept_on, what"
                    + " FROM promise" + RANGE,
            "surveys.sql",
            "SELECT id AS survey_id, client AS customer_id, at AS asked_at, answered AS answered_at, score FROM survey"
                    + RANGE,
            "offers.sql",
            "SELECT id AS offer_id, client AS customer_id, at AS offered_at, taken AS taken_at, cost AS cost_amount"
                    + " FROM offer" + RANGE,
            "referrals.sql",
            "SELECT by_whom AS referrer_id, client AS referred_id, at AS referred_at FROM referral" + RANGE,
            "spend.sql",
            "SELECT at AS spent_at, purpose, channel, amount FROM spend" + RANGE,
            "consents.sql",
            "SELECT client AS customer_id, purpose, channel, granted, at AS changed_at FROM allowed");

    private ShopMapping() {}

    /** Replaces what a home holds of a mapping. */
    static void write(Path home, String name, Map<String, String> mapping) throws IOException {
        Path folder = home.resolve("sql/sources").resolve(name);
        FileSystemUtils.deleteRecursively(folder);
        Files.createDirectories(folder);
        for (Map.Entry<String, String> one : mapping.entrySet()) {
            Files.writeString(folder.resolve(one.getKey()), one.getValue());
        }
    }
}
