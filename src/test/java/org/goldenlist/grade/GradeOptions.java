package org.goldenlist.grade;

import java.math.BigDecimal;

/** What of the settings of grades a test may want otherwise; without anything, by the lines of the night's profit alone. */
public final class GradeOptions {

    public Policy policy = Policy.PROFIT;
    public int referralShare;
    public GradeSettings.Cut cut = GradeSettings.Cut.CUSTOMERS;
    public String a = "5";
    public String b = "15";
    public String c = "30";
    public String d = "30";
    public int newFor;
    public int heldFor = 1;
    public int heldWithin = 10;

    GradeOptions cut(GradeSettings.Cut by, String forA, String forB, String forC, String forD) {
        cut = by;
        a = forA;
        b = forB;
        c = forC;
        d = forD;
        return this;
    }

    GradeOptions newFor(int days) {
        newFor = days;
        return this;
    }

    GradeOptions heldFor(int nights) {
        heldFor = nights;
        return this;
    }

    GradeOptions policy(Policy other) {
        policy = other;
        return this;
    }

    GradeOptions referralShare(int percent) {
        referralShare = percent;
        return this;
    }

    public GradeSettings settings() {
        return new GradeSettings(
                policy,
                BigDecimal.valueOf(referralShare),
                3,
                cut,
                new BigDecimal(a),
                new BigDecimal(b),
                new BigDecimal(c),
                new BigDecimal(d),
                newFor,
                heldFor,
                BigDecimal.valueOf(heldWithin));
    }
}
