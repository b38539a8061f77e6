package org.goldenlist.club;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A showcase shows what members consent to, and nothing else. */
class ShowcaseTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 10);

    private static Member member(
            String id, @Nullable String name, String since, boolean named, boolean photo, boolean caseStudy) {
        return new Member(
                id,
                name,
                "A",
                LocalDate.parse(since),
                named,
                photo,
                caseStudy,
                "Ann",
                "Cork",
                "IE",
                "Wine",
                LocalDate.of(2020, 6, 11));
    }

    private static Photo photo(String id) {
        return new Photo(Path.of(id + ".png"), 1, 1, null);
    }

    private static CaseStudy study(String id, String date) {
        return new CaseStudy(id, "How " + id + " did", LocalDate.parse(date), List.of());
    }

    @Test
    void namesYearsPhotosAndCaseStudiesByConsent() {
        Showcase showcase = Showcase.of(
                TODAY,
                List.of(
                        member("K1", "Zoe", "2024-06-10", true, true, true),
                        member("K2", "Amy", "2024-06-11", true, false, false),
                        member("K3", "Bea", "2020-01-01", false, true, true),
                        member("K4", " ", "2020-01-01", true, true, true)),
                Map.of("K1", photo("K1"), "K2", photo("K2"), "K3", photo("K3")),
                List.of(
                        study("K1", "2025-01-01"),
                        study("K1", "2026-01-01"),
                        study("K2", "2026-02-01"),
                        study("K3", "2026-03-01")),
                4);
        assertThat(showcase.members())
                .containsExactly(
                        new Showcase.NamedMember("Amy", 1, null), new Showcase.NamedMember("Zoe", 2, photo("K1")));
        assertThat(showcase.caseStudies())
                .extracting(one -> one.date() + " " + one.name() + ": " + one.title())
                .containsExactly("2026-01-01 Zoe: How K1 did", "2025-01-01 Zoe: How K1 did");
        assertThat(showcase.groups())
                .containsExactly(
                        new Grouping("city", List.of(new Group("Cork", false, 4))),
                        new Grouping("main category", List.of(new Group("Wine", false, 4))),
                        new Grouping("years with us", List.of(new Group("3 to 5", false, 4))));
    }

    @Test
    void whateverTheConsentsNobodyIsShownWhoDoesNotConsent() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (int round = 0; round < 300; round++) {
            List<Member> members = new ArrayList<>();
            Map<String, Photo> photos = new TreeMap<>();
            List<CaseStudy> studies = new ArrayList<>();
            for (int i = random.nextInt(20); i > 0; i--) {
                String id = "K" + i;
                members.add(member(
                        id,
                        "name of " + id + ".",
                        "2025-01-01",
                        random.nextBoolean(),
                        random.nextBoolean(),
                        random.nextBoolean()));
                photos.put(id, photo(id));
                studies.add(study(id, "2026-01-01"));
            }
            photos.put("K99", photo("K99"));
            studies.add(study("K99", "2026-01-01"));
            Showcase showcase = Showcase.of(TODAY, members, photos, studies, 5);
            String text = showcase.toString();
            String as = "seed " + seed + ", round " + round + ": " + text;
            for (Member one : members) {
                String id = one.customerId();
                assertThat(text.contains("name of " + id + ".")).as(as).isEqualTo(one.named());
                assertThat(text.contains("file=" + id + ".png")).as(as).isEqualTo(one.named() && one.photo());
                assertThat(text.contains("How " + id + " did")).as(as).isEqualTo(one.named() && one.caseStudy());
            }
            assertThat(text).as(as).doesNotContain("K99", "Ann", "grade");
            assertThat(showcase.groups())
                    .as(as)
                    .allSatisfy(by -> assertThat(by.groups()).allMatch(group -> group.members() >= 5));
        }
    }
}
