package org.goldenlist.campaign;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.goldenlist.fault.ExitCode;
import org.goldenlist.fault.GoldenListException;
import org.goldenlist.metric.Profit;
import org.goldenlist.metric.Sums;
import org.goldenlist.store.ShippedFiles;
import org.goldenlist.text.Text;

/** Starts campaigns: draws who is held back, and writes it down, within the transaction and under the lease of the caller. */
public final class Campaigns {

    private static final int YEAR = 365;
    private static final int LONGEST_NAME = 100;
    private static final int SHOWN = 50;

    private final CampaignTables tables;
    private final CampaignFacts facts;
    private final Clock clock;
    private final String who;

    /** @param who a user of the operating system */
    public Campaigns(DataSource dataSource, ShippedFiles files, Profit profit, Clock clock, String who) {
        this.tables = new CampaignTables(dataSource, files);
        this.facts = new CampaignFacts(dataSource, files, profit);
        this.clock = clock;
        this.who = Text.cut(who, LONGEST_NAME);
    }

    /**
     * Starts a campaign; one that was started before with the same content is left as it is.
     *
     * @throws GoldenListException with {@link ExitCode#DATA} and everything that is wrong, or where the name is taken, with
     *     {@link ExitCode#USAGE} where the first day is known already
     */
    public Started start(CampaignStart wish) {
        return start(wish, false);
    }

    /** What {@link #start} would do; changes nothing. */
    public Started trial(CampaignStart wish) {
        return start(wish, true);
    }

    private Started start(CampaignStart wish, boolean trial) {
        refuse(wish.name(), StartRules.faults(wish));
        String content = StartRules.content(wish);
        Optional<String> before = tables.content(wish.name());
        if (before.isPresent() && !before.get().equals(content)) {
            throw new GoldenListException(
                    ExitCode.DATA,
                    "A campaign " + wish.name()
                            + " was started before, with other customers, offers, days, share or seed."
                            + " What was drawn then stays as it is; give this one another name.");
        }
        if (before.isPresent()) {
            return started(wish, false, tables.members(tables.find(wish.name()).campaignNo()));
        }
        tables.lastNight().ifPresent(lastNight -> requireDaysToCome(wish, lastNight));
        List<CampaignMember> members = drawn(wish);
        if (!trial) {
            tables.insert(wish, content, who, LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC), members);
        }
        return started(wish, true, members);
    }

    /** Who is held back is drawn before the days that are compared. */
    private static void requireDaysToCome(CampaignStart start, LocalDate lastNight) {
        if (!start.startsOn().isAfter(lastNight)) {
            throw new GoldenListException(
                    ExitCode.USAGE,
                    "The sales of " + start.startsOn() + " are known already: the last night was that of " + lastNight
                            + ". Who is held back is drawn before the first day: give one after that.");
        }
    }

    private static void refuse(String name, List<String> faults) {
        if (!faults.isEmpty()) {
            throw new GoldenListException(
                    ExitCode.DATA,
                    "The campaign " + name + " cannot be started; nothing was changed:\n  "
                            + String.join("\n  ", faults.subList(0, Math.min(SHOWN, faults.size())))
                            + (faults.size() > SHOWN ? "\n  and " + (faults.size() - SHOWN) + " more." : ""));
        }
    }

    /** By customer number. */
    private List<CampaignMember> drawn(CampaignStart wish) {
        List<Member> members = wish.members().stream()
                .sorted(Comparator.comparingInt(Member::customerNo))
                .toList();
        List<Integer> numbers = members.stream().map(Member::customerNo).toList();
        Map<Integer, CampaignTables.Known> known = tables.byNumber(numbers);
        refuse(wish.name(), unknown(numbers, known));
        Map<Integer, String> grades = facts.grades(numbers, wish.startsOn().minusDays(1));
        Map<Integer, Sums> year = facts.brought(
                numbers, wish.startsOn().minusDays(YEAR), wish.startsOn().minusDays(1));
        List<HeldBack.Eligible> eligible = new ArrayList<>();
        for (Member member : members) {
            if (!member.promised()) {
                eligible.add(new HeldBack.Eligible(
                        id(known, member.customerNo()),
                        grades.getOrDefault(member.customerNo(), CampaignFacts.NOT_GRADED),
                        year.getOrDefault(member.customerNo(), Sums.NONE).netProfit()));
            }
        }
        List<HeldBack.Drawn> drawn = HeldBack.draw(eligible, wish.heldBackShare(), wish.seed(), wish.name());
        List<CampaignMember> all = new ArrayList<>();
        int next = 0;
        for (Member member : members) {
            HeldBack.Drawn place = member.promised() ? new HeldBack.Drawn(0, false) : drawn.get(next++);
            int customer = member.customerNo();
            all.add(new CampaignMember(
                    customer,
                    id(known, customer),
                    null,
                    member.what(),
                    member.cost(),
                    member.promised(),
                    grades.getOrDefault(customer, CampaignFacts.NOT_GRADED),
                    BigDecimal.valueOf(year.getOrDefault(customer, Sums.NONE).netProfit(), 4),
                    place.stratum(),
                    place.heldBack(),
                    customer));
        }
        return all;
    }

    private static String id(Map<Integer, CampaignTables.Known> known, int customer) {
        CampaignTables.Known one = known.get(customer);
        return one == null ? "" : one.customerId();
    }

    private static List<String> unknown(List<Integer> numbers, Map<Integer, CampaignTables.Known> known) {
        List<String> faults = new ArrayList<>();
        for (int number : numbers) {
            CampaignTables.Known one = known.get(number);
            if (one == null) {
                faults.add("There is no customer of number " + number + ".");
            } else if (one.countsFor() != null) {
                faults.add("What the customer " + one.customerId() + " buys counts for " + one.countsFor()
                        + ": name that one.");
            }
        }
        return faults;
    }

    private Started started(CampaignStart wish, boolean fresh, List<CampaignMember> members) {
        return new Started(
                wish.name(),
                wish.startsOn(),
                wish.endsOn(),
                fresh,
                numbers(members, false),
                numbers(members, true),
                members.stream()
                        .filter(CampaignMember::heldBack)
                        .map(CampaignMember::customerId)
                        .sorted()
                        .toList(),
                (int) members.stream().filter(CampaignMember::promised).count(),
                members.stream()
                        .filter(one -> !one.heldBack())
                        .map(CampaignMember::cost)
                        .reduce(BigDecimal.ZERO, BigDecimal::add),
                tables.alsoIn(
                        wish, members.stream().map(CampaignMember::customerNo).toList()));
    }

    private static List<Integer> numbers(List<CampaignMember> members, boolean heldBack) {
        return members.stream()
                .filter(one -> one.heldBack() == heldBack)
                .map(CampaignMember::customerNo)
                .sorted()
                .toList();
    }
}
