package org.goldenlist.club;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Nobody stands alone in a group, and none can be found by subtraction. */
class GroupsTest {

    private static List<@Nullable String> members(String name, int count) {
        return Collections.nCopies(count, name);
    }

    @SafeVarargs
    private static List<String> groups(int least, List<@Nullable String>... members) {
        List<@Nullable String> all = new ArrayList<>();
        for (List<@Nullable String> some : members) {
            all.addAll(some);
        }
        return Groups.of(all, least).stream()
                .map(group -> group.name() + (group.others() ? "* " : " ") + group.members())
                .toList();
    }

    @Test
    void groupsLargeEnoughStandByThemselves() {
        assertThat(groups(5, members("Galway", 5), members("Cork", 7), members("Dublin", 7)))
                .containsExactly("Cork 7", "Dublin 7", "Galway 5");
    }

    @Test
    void smallOnesAreTheOthers() {
        assertThat(groups(5, members("Cork", 7), members("Sligo", 4), members("Trim", 1)))
                .containsExactly("Cork 7", "others* 5");
    }

    @Test
    void othersWhoAreTooFewTakeTheNextSmallestWithThem() {
        assertThat(groups(5, members("Cork", 7), members("Dublin", 9), members("Trim", 1)))
                .as("else 17 - 9 - 7 would show the one of Trim")
                .containsExactly("Dublin 9", "others* 8");
        assertThat(groups(5, members("Cork", 7), members("Trim", 1))).containsExactly("others* 8");
    }

    @Test
    void thoseOfWhomItIsNotKnownAreAmongTheOthers() {
        assertThat(groups(5, members("Cork", 7), members(" ", 2), Arrays.asList(null, null, null)))
                .containsExactly("Cork 7", "others* 5");
        assertThat(groups(3, members(" Cork ", 2), members("Cork", 1))).containsExactly("Cork 3");
        assertThat(groups(3, members("others", 4), members("Trim", 3), members("Cork", 3)))
                .as("a place may be called so")
                .containsExactly("others 4", "Cork 3", "Trim 3");
    }

    @Test
    void tooFewAreNotCountedAtAll() {
        assertThat(groups(5, members("Cork", 4))).isEmpty();
        assertThat(groups(5)).isEmpty();
    }

    @Test
    void whateverTheMembersNoGroupIsSmallAndNobodyIsLost() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (int round = 0; round < 3_000; round++) {
            int least = 2 + random.nextInt(8);
            int places = 1 + random.nextInt(12);
            List<@Nullable String> all = new ArrayList<>();
            for (int i = random.nextInt(60); i > 0; i--) {
                int place = (int) (Math.pow(random.nextDouble(), 2) * (places + 1));
                all.add(place == 0 ? null : "place " + place);
            }
            List<Group> groups = Groups.of(all, least);
            String as = "seed " + seed + ", round " + round + ": " + least + " of " + all;
            assertThat(groups).as(as).allMatch(group -> group.members() >= least);
            int sum = groups.stream().mapToInt(Group::members).sum();
            assertThat(sum).as(as).isEqualTo(all.size() < least ? 0 : all.size());
            assertThat(groups.stream().filter(Group::others)).as(as).hasSizeLessThanOrEqualTo(1);
            List<@Nullable String> shuffled = new ArrayList<>(all);
            Collections.shuffle(shuffled, random);
            assertThat(Groups.of(shuffled, least)).as(as).isEqualTo(groups);
        }
    }
}
