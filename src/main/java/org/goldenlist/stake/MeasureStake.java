package org.goldenlist.stake;

import com.carrotsearch.hppc.IntObjectHashMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.goldenlist.pareto.Concentration;
import org.goldenlist.run.Run;
import org.goldenlist.stake.Grouping.Group;
import org.goldenlist.store.ShippedFiles;
import org.goldenlist.worth.ReferralChain;
import org.goldenlist.worth.ReferralStep;

/** Says what losing customers would mean as of the business date, by what was measured and graded tonight. */
final class MeasureStake {

    private static final int LARGEST_GROUPS = 20;

    private final StakeFacts facts;
    private final StakeTables tables;
    private final ReferralStep referrals;
    private final GoldenRisk risk;
    private final StakeSettings settings;

    MeasureStake(DataSource dataSource, ShippedFiles files, GoldenRisk risk, StakeSettings settings) {
        this.facts = new StakeFacts(dataSource, files);
        this.tables = new StakeTables(dataSource, files);
        this.referrals = new ReferralStep(dataSource, files);
        this.risk = risk;
        this.settings = settings;
    }

    /** Within the transaction under way. */
    void measure(Run run) {
        LocalDate date = run.businessDate();
        if (settings.yearlyFixedCosts() == null && tables.areEmpty()) {
            run.note(
                    Run.Kind.ASSUMPTION,
                    "How many days of running costs a customer pays cannot be told: goldenlist.stake.yearly-fixed-costs"
                            + " is not set. This is said once.");
        }
        StakeFacts.All all = facts.counted(date);
        Counted counted = all.counted();
        Map<String, BitSet> grades = facts.grades();
        BitSet golden = who(grades, "A");
        golden.or(who(grades, "B"));
        Base base = Base.of(
                counted.all(),
                all.costToServe(),
                counted.of(golden.stream()),
                counted.of(who(grades, "B").stream()),
                counted.of(who(grades, "C").stream()),
                settings);
        tables.replaceBase(date, base);

        ReferralChain chain = referrals.chain(date);
        Branches branches = new Branches(chain.taken(), counted);
        List<KeyCustomer> key =
                KeyCustomer.of(golden, facts.pinned(date), facts.known(), counted, branches, settings.branch());
        Map<Integer, Brought> own = own(key, counted);
        tables.replaceKeyCustomers(date, key, own, base.all());

        List<Groups> groups = groups(chain, counted);
        List<WhatIf> whatIfs = new ArrayList<>(customers(key, own));
        whatIfs.addAll(first(counted, chain));
        groups.forEach(one -> whatIfs.addAll(largest(one, counted, chain)));
        tables.replaceWhatIfs(date, whatIfs, base);

        tables.replaceConcentration(
                date, Concentration.of(counted.ascendingRevenues(), counted.ascendingProfits()), settings.lines());
        tables.replaceLargestGroups(
                date, groups.stream().flatMap(MeasureStake::ofMostRevenue).toList(), base.all());
        risk.measure(run, facts.golden(date), tables);
        run.tally("stake").addRead(base.all().customers());
        run.tally("stake").addWritten(whatIfs.size());
    }

    private static BitSet who(Map<String, BitSet> grades, String grade) {
        BitSet who = new BitSet();
        who.or(grades.getOrDefault(grade, new BitSet()));
        return who;
    }

    /** Who does not count may still have brought something, or cost. */
    private Map<Integer, Brought> own(List<KeyCustomer> key, Counted counted) {
        Map<Integer, Brought> own = new HashMap<>(facts.own(key.stream()
                .map(KeyCustomer::customerNo)
                .filter(customer -> !counted.has(customer))
                .toList()));
        key.stream()
                .map(KeyCustomer::customerNo)
                .forEach(customer -> own.merge(
                        customer,
                        counted.has(customer) ? counted.of(customer) : new Brought(1, 0, 0),
                        (found, nothing) -> found));
        return own;
    }

    private List<Groups> groups(ReferralChain chain, Counted counted) {
        return List.of(
                Groups.named(Kind.SEGMENT, facts.segments(), counted),
                Groups.named(Kind.COUNTRY, facts.countries(counted), counted),
                Groups.parents(facts.parents(), counted),
                Groups.trees(chain.taken(), facts, counted));
    }

    private List<WhatIf> customers(List<KeyCustomer> key, Map<Integer, Brought> own) {
        IntObjectHashMap<String> ids =
                facts.ids(key.stream().map(KeyCustomer::customerNo).toList());
        List<WhatIf> unplaced = new ArrayList<>();
        for (KeyCustomer one : key) {
            int customer = one.customerNo();
            Brought lost = own.getOrDefault(customer, Brought.NOTHING);
            unplaced.add(new WhatIf(Kind.CUSTOMER, 0, ids.getOrDefault(customer, ""), customer, lost, one.branch()));
        }
        unplaced.sort(Comparator.comparingLong((WhatIf one) -> -one.lost().netProfit())
                .thenComparingLong(one -> -one.lost().netRevenue())
                .thenComparing(WhatIf::what));
        return IntStream.range(0, unplaced.size())
                .mapToObj(i -> at(i + 1, unplaced.get(i)))
                .toList();
    }

    private static WhatIf at(int place, WhatIf one) {
        return new WhatIf(one.kind(), place, one.what(), one.customerNo(), one.lost(), one.referred());
    }

    /** The first one, and as many of the other numbers as there are customers for. */
    private static List<WhatIf> first(Counted counted, ReferralChain chain) {
        int[] first = counted.first(Concentration.FIRST.get(Concentration.FIRST.size() - 1));
        List<WhatIf> whatIfs = new ArrayList<>();
        for (int count : Concentration.FIRST) {
            if (count <= first.length) {
                int[] members = IntStream.of(first).limit(count).toArray();
                whatIfs.add(new WhatIf(
                        Kind.TOP,
                        whatIfs.size() + 1,
                        String.valueOf(count),
                        null,
                        counted.of(IntStream.of(members)),
                        referred(members, counted, chain)));
            }
        }
        return whatIfs;
    }

    private static List<WhatIf> largest(Groups groups, Counted counted, ReferralChain chain) {
        List<Group> largest = groups.grouping().largest(LARGEST_GROUPS, groups.byName());
        List<int[]> members = groups.grouping().members(largest);
        return IntStream.range(0, largest.size())
                .mapToObj(i -> whatIf(groups, i + 1, largest.get(i), referred(members.get(i), counted, chain)))
                .toList();
    }

    private static WhatIf whatIf(Groups groups, int place, Group group, Brought referred) {
        return new WhatIf(
                groups.kind(),
                place,
                groups.name().apply(group.number()),
                groups.customerNo(group.number()),
                group.brought(),
                referred);
    }

    private static Stream<WhatIf> ofMostRevenue(Groups groups) {
        return groups.grouping().ofMostRevenue(groups.byName()).stream()
                .map(group -> whatIf(groups, 1, group, Brought.NOTHING));
    }

    /** Of all whom some customers sent, and whom these sent, each once, without the customers themselves. */
    private static Brought referred(int[] members, Counted counted, ReferralChain chain) {
        BitSet own = new BitSet();
        IntStream.of(members).forEach(own::set);
        return counted.of(IntStream.of(chain.group(members)).filter(customer -> !own.get(customer)));
    }
}
