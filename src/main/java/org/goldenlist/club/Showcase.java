package org.goldenlist.club;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What of the club may be shown to everybody, in newsletters and on screens: nobody who does not consent, no figure of anybody, and no
 * group that is too small to hide in.
 *
 * @param members those who may be named, by name
 * @param caseStudies the latest first
 */
public record Showcase(
        LocalDate asOf, List<NamedMember> members, List<ShownCaseStudy> caseStudies, List<Grouping> groups) {

    /**
     * A member by name.
     *
     * @param goldenYears whole years as a golden customer without a break; 0 in the first
     * @param photo null where there is none that may be shown
     */
    public record NamedMember(
            String name, int goldenYears, @Nullable Photo photo) {}

    /** A case study of a member who may be named. */
    public record ShownCaseStudy(String name, String title, LocalDate date, List<Passage> text) {}

    /** @param photos by customer id */
    static Showcase of(
            LocalDate asOf, List<Member> members, Map<String, Photo> photos, List<CaseStudy> caseStudies, int least) {
        List<Member> named = members.stream()
                .filter(member -> member.named() && !nameOf(member).isEmpty())
                .sorted(Comparator.comparing(Showcase::nameOf).thenComparing(Member::customerId))
                .toList();
        Map<String, String> namesOfStudies = new HashMap<>();
        named.stream()
                .filter(Member::caseStudy)
                .forEach(member -> namesOfStudies.put(member.customerId(), nameOf(member)));
        return new Showcase(
                asOf,
                named.stream().map(member -> shown(member, asOf, photos)).toList(),
                caseStudies.stream()
                        .filter(study -> namesOfStudies.containsKey(study.customerId()))
                        .map(study -> new ShownCaseStudy(
                                namesOfStudies.getOrDefault(study.customerId(), ""),
                                study.title(),
                                study.date(),
                                study.text()))
                        .sorted(Comparator.comparing(ShownCaseStudy::date)
                                .reversed()
                                .thenComparing(ShownCaseStudy::title)
                                .thenComparing(ShownCaseStudy::name))
                        .toList(),
                Grouping.all(members, asOf, least));
    }

    private static String nameOf(Member member) {
        return member.name() == null ? "" : member.name().strip();
    }

    private static NamedMember shown(Member member, LocalDate asOf, Map<String, Photo> photos) {
        return new NamedMember(
                nameOf(member),
                (int) Math.max(0, ChronoUnit.YEARS.between(member.goldenSince(), asOf)),
                member.photo() ? photos.get(member.customerId()) : null);
    }
}
