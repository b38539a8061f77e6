package org.goldenlist.grade;

import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalLong;

/** Counts what each grade holds, customer by customer. Amounts are ten-thousandths. Not thread-safe. */
final class GradeContents {

    /**
     * What a grade holds.
     *
     * @param held customers who earned a lower one
     * @param lowest score that the lines give the grade to
     * @param netProfit of 365 days, of all of them
     */
    record Content(int customers, int held, OptionalLong lowest, long netProfit) {}

    private static final Grade[] GRADES = Grade.values();

    private final int[] customers = new int[GRADES.length];
    private final int[] held = new int[GRADES.length];
    private final boolean[] some = new boolean[GRADES.length];
    private final long[] lowest = new long[GRADES.length];
    private final long[] netProfits = new long[GRADES.length];

    /**
     * Takes a customer.
     *
     * @param byLines the grade of the score alone
     */
    void add(Grade published, Grade earned, Grade byLines, long score, long netProfit) {
        int grade = published.rank();
        customers[grade]++;
        if (published == byLines) {
            lowest[grade] = some[grade] ? Math.min(lowest[grade], score) : score;
            some[grade] = true;
        }
        held[grade] += published.isBetterThan(earned) ? 1 : 0;
        netProfits[grade] = Math.addExact(netProfits[grade], netProfit);
    }

    Map<Grade, Content> byGrade() {
        Map<Grade, Content> contents = new EnumMap<>(Grade.class);
        for (Grade grade : GRADES) {
            int at = grade.rank();
            OptionalLong least = some[at] ? OptionalLong.of(lowest[at]) : OptionalLong.empty();
            contents.put(grade, new Content(customers[at], held[at], least, netProfits[at]));
        }
        return contents;
    }
}
