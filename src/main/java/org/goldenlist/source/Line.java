package org.goldenlist.source;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One transaction line, as the reader found it. The reader refills the same object for every line: take what is needed, keep
 * no reference. Amounts are whole ten-thousandths of the company's currency, quantities whole thousandths.
 */
public final class Line {

    /** Tells what the current line looks like in the source. */
    interface Columns {
        String asJson();

        String asKey();

        long hash();
    }

    private final Columns columns;

    Line(Columns columns) {
        this.columns = columns;
    }

    /** All columns of the line as the source wrote them, as a JSON object; only while the line is being handed over. */
    public String raw() {
        return columns.asJson();
    }

    /** All columns of the line in one string: equal for two lines that are alike to the letter, and for no others. */
    public String wholeContent() {
        return columns.asKey();
    }

    /** Days since 1970; the business date. */
    public long day;

    public String transactionId = "";
    public @Nullable String lineId;
    public String customerId = "";
    public @Nullable String productId;
    public @Nullable String category;
    public boolean isReturn;
    public long quantity;
    public long netAmount;
    public long discount;
    public long cost;
    public boolean costKnown;

    /** The currency that the source has it in; null where that is the company's. */
    public @Nullable String currency;

    /** Of a return, the transaction that it takes back; null where that is not said. */
    public @Nullable String returnedTransactionId;

    /** Why the line cannot be a fact; null where it can. */
    public @Nullable Reason reason;

    /** The wrong value and what would be right; empty where the line is sound. */
    public String detail = "";

    /** The net amount of a line that cannot be a fact; zero where it cannot be read. */
    public BigDecimal quarantinedAmount = BigDecimal.ZERO;

    /** A hash of {@link #wholeContent()}, without making the string. */
    public long contentHash() {
        return columns.hash();
    }

    /** Why a line is left out. */
    public enum Reason {
        DUPLICATE("the same line twice", "remove one of the two in the source"),
        DUPLICATE_DIFFERS("the same key twice, with other values", "correct the key or remove one of the two"),
        NO_KEY("no transaction id", "give the transaction an id"),
        NO_DATE("no readable date", "correct the date of the line"),
        NO_AMOUNT("no readable amount", "enter the net amount of the line"),
        AMOUNT_TOO_LARGE("an amount beyond a million million", "correct the amount of the line"),
        NO_QUANTITY("no readable quantity", "enter the quantity of the line"),
        BAD_TEXT("an id that cannot be read", "correct the id: 1 to 100 readable characters"),
        RETURN_POSITIVE("a return with a positive amount", "give returns a negative quantity and a negative amount"),
        FUTURE(
                "a date in the future",
                "correct the date where it is wrong; otherwise wait: the line is read when its day is over"),
        BAD_CURRENCY("a currency that nobody knows", "give its ISO 4217 code in capital letters, such as EUR"),
        BAD_KIND("a kind that is neither sale nor return", "let the mapping give sale, return or nothing");

        private final String inWords;
        private final String mend;

        Reason(String inWords, String mend) {
            this.inWords = inWords;
            this.mend = mend;
        }

        public String inWords() {
            return inWords;
        }

        /** What a person does about it. */
        public String mend() {
            return mend;
        }
    }
}
