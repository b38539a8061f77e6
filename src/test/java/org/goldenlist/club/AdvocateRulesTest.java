package org.goldenlist.club;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Who takes nearly every offer, sends customers, returns nothing and complains of nothing. */
class AdvocateRulesTest {

    private static final ClubSettings.Advocacy USUAL = ClubSettings.byDefault().advocates();

    private static AdvocateFacts facts(String id, int offers, int taken, int sent, String returns, int complaints) {
        return new AdvocateFacts(
                id, "Name " + id, null, offers, taken, sent, new BigDecimal(returns), complaints, true, false, true);
    }

    private static List<String> of(ClubSettings.Advocacy settings, SeenFeeds seen, AdvocateFacts... goldenList) {
        return new AdvocateRules(settings, seen, "manager")
                .of(List.of(goldenList)).stream()
                        .map(one -> one.rank() + " " + one.customerId() + " " + one.conditions() + " " + one.strength())
                        .toList();
    }

    private static ClubSettings.Advocacy half(int conditions) {
        return new ClubSettings.Advocacy(new BigDecimal("50"), conditions, 3, 80, 90);
    }

    @Test
    void allFourConditionsAndEachToItsEdge() {
        assertThat(of(
                        half(4),
                        SeenFeeds.ALL,
                        facts("K1", 5, 4, 1, "0.0000", 0),
                        facts("K2", 4, 3, 9, "0", 0),
                        facts("K3", 2, 2, 9, "0", 0),
                        facts("K4", 9, 9, 0, "0", 0),
                        facts("K5", 9, 9, 9, "-0.01", 0),
                        facts("K6", 9, 9, 9, "0", 1)))
                .as("0.8 + 1/2 + 1 + 1; 3 of 4 offers are less than 80 percent")
                .containsExactly("1 K1 4 3.30");
    }

    @Test
    void theStrongestFirstAndNoMoreThanTheShare() {
        AdvocateFacts[] all = {
            facts("K1", 5, 5, 1, "0", 0), // 1 + 0.5 + 2 = 3.5
            facts("K2", 5, 4, 3, "0", 0), // 0.8 + 0.75 + 2 = 3.55
            facts("K3", 4, 4, 3, "0", 0), // 3.75, 4 taken
            facts("K4", 6, 6, 3, "0", 0), // 3.75, 6 taken
            facts("K5", 6, 6, 3, "0", 0),
            facts("K6", 0, 0, 0, "0", 0)
        };
        assertThat(of(new ClubSettings.Advocacy(new BigDecimal("100"), 4, 3, 80, 90), SeenFeeds.ALL, all))
                .containsExactly("1 K4 4 3.75", "2 K5 4 3.75", "3 K3 4 3.75", "4 K2 4 3.55", "5 K1 4 3.50");
        assertThat(of(half(4), SeenFeeds.ALL, all)).hasSize(3);
        assertThat(of(USUAL, SeenFeeds.ALL, all))
                .as("5 percent of 6 is nobody, but one")
                .containsExactly("1 K4 4 3.75");
    }

    @Test
    void whatCannotBeSeenIsNotFulfilled() {
        SeenFeeds withoutComplaints = new SeenFeeds(true, true, false, true);
        AdvocateFacts good = facts("K1", 5, 5, 1, "0", 0);
        assertThat(of(USUAL, withoutComplaints, good)).isEmpty();
        assertThat(of(half(3), withoutComplaints, good)).containsExactly("1 K1 3 2.50");
        Advocate shown = new AdvocateRules(half(3), withoutComplaints, "manager")
                .of(List.of(good))
                .get(0);
        assertThat(shown.complaints365()).isNull();
        assertThat(shown.askedBy()).isEqualTo("manager");
        assertThat(shown.askReferral()).isTrue();
        assertThat(shown.askPhoto()).isFalse();
        assertThat(shown.askCaseStudy()).isTrue();
        assertThat(withoutComplaints.absences())
                .containsExactly("No source gives the feed complaints: nobody is taken to complain of nothing.");
        assertThat(of(half(3), new SeenFeeds(false, false, true, true), good)).isEmpty();
    }

    @Test
    void theOrderOfTheListDoesNotMatter() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        List<AdvocateFacts> all = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            int offers = random.nextInt(6);
            all.add(facts(
                    "K" + i,
                    offers,
                    offers == 0 ? 0 : random.nextInt(offers + 1),
                    random.nextInt(3),
                    "0",
                    random.nextInt(2)));
        }
        AdvocateRules rules = new AdvocateRules(half(2), SeenFeeds.ALL, "manager");
        List<Advocate> advocates = rules.of(all);
        Collections.shuffle(all, random);
        assertThat(rules.of(all)).as("seed " + seed).isEqualTo(advocates).isNotEmpty();
    }
}
