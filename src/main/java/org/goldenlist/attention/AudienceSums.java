package org.goldenlist.attention;

/** What went to an audience in a window, and what it brought. Minutes and amounts are ten-thousandths. */
final class AudienceSums {

    long customers;
    long contacts;
    long minutes;
    long spend;
    long costToServe;
    long netProfit;

    void add(long moreCostToServe, long moreNetProfit) {
        costToServe += moreCostToServe;
        netProfit += moreNetProfit;
    }
}
