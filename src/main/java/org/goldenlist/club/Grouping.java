package org.goldenlist.club;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The members by one thing that they may have in common.
 *
 * @param by country or city, main category, or years with us
 */
public record Grouping(String by, List<Group> groups) {

    /**
     * The ways to group the members. Of countries and cities only one: both together would show by subtraction who lives outside
     * the cities.
     */
    static List<Grouping> all(List<Member> members, LocalDate asOf, int least) {
        boolean abroad = members.stream()
                        .map(Member::country)
                        .filter(country -> country != null && !country.isBlank())
                        .map(country -> String.valueOf(country).strip())
                        .distinct()
                        .count()
                > 1;
        return List.of(
                of(abroad ? "country" : "city", members, least, abroad ? Member::country : Member::city),
                of("main category", members, least, Member::mainCategory),
                of("years with us", members, least, member -> years(member.customerSince(), asOf)));
    }

    private static Grouping of(String by, List<Member> members, int least, Function<Member, @Nullable String> common) {
        java.util.ArrayList<@Nullable String> names = new java.util.ArrayList<>();
        members.forEach(member -> names.add(common.apply(member)));
        return new Grouping(by, Groups.of(names, least));
    }

    private static @Nullable String years(@Nullable LocalDate since, LocalDate asOf) {
        if (since == null) {
            return null;
        }
        long years = ChronoUnit.YEARS.between(since, asOf);
        if (years < 1) {
            return "less than 1";
        }
        return years < 3 ? "1 to 2" : years < 6 ? "3 to 5" : years < 11 ? "6 to 10" : "more than 10";
    }
}
