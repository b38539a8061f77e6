package org.goldenlist.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The tables of {@code sql/demo/tables.sql}, open for writing; commits now and then. */
final class DemoTables implements AutoCloseable {

    private static final int ROWS_PER_COMMIT = 50_000;

    private final Connection connection;
    private final List<BulkInsert> all = new ArrayList<>();
    private long committed;

    final BulkInsert productGroups;
    final BulkInsert products;
    final BulkInsert employees;
    final BulkInsert clients;
    final BulkInsert orders;
    final BulkInsert orderLines;
    final BulkInsert creditNotes;
    final BulkInsert creditNoteLines;
    final BulkInsert contacts;
    final BulkInsert promises;
    final BulkInsert complaints;
    final BulkInsert surveys;
    final BulkInsert referrals;
    final BulkInsert offers;
    final BulkInsert spend;
    final BulkInsert consents;
    final BulkInsert rates;

    DemoTables(Connection connection) throws SQLException {
        this.connection = connection;
        productGroups = open("product_group", "group_code,title");
        products = open("product", "product_no,title,group_code,sold_by,list_price,unit_cost,vat_rate");
        employees = open("employee", "employee_no,name,task,email");
        clients = open(
                "client",
                "client_no,name,kind,email,phone,locale,street,area,postcode,city,country,manager_no,since,born_on");
        orders = open("sales_order", "order_no,client_no,ordered_at,channel,entered_at,corrected_at");
        orderLines = open("sales_order_line", "order_no,line_no,product_no,quantity,unit_price,discount,vat,unit_cost");
        creditNotes = open("credit_note", "credit_no,order_no,client_no,credited_at,reason,entered_at");
        creditNoteLines =
                open("credit_note_line", "credit_no,line_no,product_no,quantity,unit_price,discount,vat,unit_cost");
        contacts = open("contact_log", "contact_no,client_no,employee_no,contacted_at,channel,minutes,subject,next_on");
        promises = open("promise", "promise_no,client_no,employee_no,made_at,what,due_on,kept_on");
        complaints = open("complaint", "complaint_no,client_no,opened_at,closed_at,subject,cost");
        surveys = open("survey", "survey_no,client_no,sent_at,answered_at,score,comment");
        referrals = open("referral", "referrer_no,referred_no,referred_at");
        offers = open("offer", "offer_no,client_no,campaign,sent_at,taken_at,cost");
        spend = open("marketing_spend", "spend_no,spent_at,audience,channel,amount");
        consents = open("consent", "client_no,purpose,granted,changed_at");
        rates = open("fx_rate", "currency,rate_on,rate");
    }

    private BulkInsert open(String table, String columns) throws SQLException {
        BulkInsert opened = new BulkInsert(connection, table, columns.split(",", -1));
        all.add(opened);
        return opened;
    }

    long lines() {
        return orderLines.written() + creditNoteLines.written();
    }

    void commitNowAndThen() throws SQLException {
        long written = all.stream().mapToLong(BulkInsert::written).sum();
        if (written - committed >= ROWS_PER_COMMIT) {
            connection.commit();
            committed = written;
        }
    }

    void finish() throws SQLException {
        for (BulkInsert table : all) {
            table.flush();
        }
        connection.commit();
    }

    /** In the order of the tables. */
    Map<String, Long> rows() {
        Map<String, Long> rows = new LinkedHashMap<>();
        all.forEach(table -> rows.put(table.table(), table.written()));
        return rows;
    }

    @Override
    public void close() throws SQLException {
        for (BulkInsert table : all) {
            table.close();
        }
    }
}
