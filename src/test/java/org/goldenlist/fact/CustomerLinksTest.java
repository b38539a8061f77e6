package org.goldenlist.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.goldenlist.fault.ExitCode;
import org.goldenlist.fault.GoldenListException;
import org.junit.jupiter.api.Test;

/** For whom a customer's lines count. */
class CustomerLinksTest {

    @Test
    void aMergedCustomerCountsForTheLastOfTheChain() {
        assertThat(merged(Map.of("a", "b", "b", "c", "x", "c"))).isEqualTo(Map.of("a", "c", "b", "c", "x", "c"));
    }

    @Test
    void whoIsMergedIntoNobodyOrIntoNobodyKnownIsNoFault() {
        assertThat(merged(Map.of())).isEmpty();
        assertThat(merged(Map.of("a", "never-seen"))).isEqualTo(Map.of("a", "never-seen"));
    }

    @Test
    void parentsAreFollowedToTheTopAndMergedRecordsOnTheWayToo() {
        Map<String, String> parents = Map.of("branch", "old-head", "head", "group", "old-head", "elsewhere");
        assertThat(new CustomerLinks(Map.of("dup", "branch", "old-head", "head"), parents).countsFor())
                .as("a merge goes before the parent of the record that was merged away")
                .isEqualTo(Map.of("dup", "group", "branch", "group", "old-head", "group", "head", "group"));
    }

    @Test
    void aCircleIsRefusedWithItsIdsAlone() {
        assertRefused(Map.of("way", "a", "a", "b", "b", "c", "c", "a"), Map.of(), "a → b → c → a", "merged_into of");
        assertRefused(Map.of("a", "b"), Map.of("b", "a"), "a → b → a", "merged_into or parent_id of");
    }

    private static void assertRefused(
            Map<String, String> mergedInto, Map<String, String> parents, String circle, String mend) {
        assertThatThrownBy(() -> new CustomerLinks(mergedInto, parents).countsFor())
                .isInstanceOfSatisfying(
                        GoldenListException.class, e -> assertThat(e.exitCode()).isEqualTo(ExitCode.DATA))
                .hasMessageContaining("in a circle: " + circle + ". ")
                .hasMessageContaining("Correct " + mend)
                .hasMessageNotContaining("way");
    }

    @Test
    void aLongChainIsFollowedInOneGo() {
        Map<String, String> chain =
                IntStream.range(0, 200_000).boxed().collect(Collectors.toMap(i -> "c" + i, i -> "c" + (i + 1)));
        assertThat(merged(chain))
                .hasSize(200_000)
                .allSatisfy((id, end) -> assertThat(end).isEqualTo("c200000"));
    }

    private static Map<String, String> merged(Map<String, String> mergedInto) {
        return new CustomerLinks(mergedInto, Map.of()).countsFor();
    }
}
