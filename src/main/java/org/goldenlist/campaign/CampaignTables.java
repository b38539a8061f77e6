package org.goldenlist.campaign;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.goldenlist.fault.ExitCode;
import org.goldenlist.fault.GoldenListException;
import org.goldenlist.store.BulkLoad;
import org.goldenlist.store.ShippedFiles;
import org.goldenlist.store.Thousands;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The tables of campaigns; writes within the transaction under way. */
final class CampaignTables {

    private final JdbcClient jdbc;
    private final BulkLoad bulk;
    private final ShippedFiles files;

    CampaignTables(DataSource dataSource, ShippedFiles files) {
        this.jdbc = JdbcClient.create(dataSource);
        this.bulk = new BulkLoad(dataSource);
        this.files = files;
    }

    /**
     * A customer of our tables.
     *
     * @param countsFor the id of the one for whom this one counts; null: for himself
     */
    record Known(
            int customerNo, String customerId, @Nullable String countsFor) {}

    /** By number; who is not known is absent. */
    Map<Integer, Known> byNumber(List<Integer> numbers) {
        Map<Integer, Known> known = new HashMap<>();
        for (List<Integer> some : Thousands.of(numbers)) {
            jdbc.sql(files.text("sql/campaign/customers.sql"))
                    .param("customers", some)
                    .query(Known.class)
                    .list()
                    .forEach(one -> known.put(one.customerNo(), one));
        }
        return known;
    }

    /** By id; who is not known is absent. */
    Map<String, Known> byId(List<String> ids) {
        Map<String, Known> known = new HashMap<>();
        for (List<String> some : Thousands.of(ids)) {
            jdbc.sql(files.text("sql/campaign/by-id.sql"))
                    .param("ids", some)
                    .query(Known.class)
                    .list()
                    .forEach(one -> known.put(one.customerId(), one));
        }
        return known;
    }

    /** The content with which a campaign of this name was started. */
    Optional<String> content(String name) {
        return jdbc.sql("SELECT content FROM campaign WHERE name = ?")
                .param(name)
                .query(String.class)
                .optional();
    }

    Optional<LocalDate> lastNight() {
        return jdbc.sql("SELECT business_date FROM graded_night ORDER BY business_date DESC LIMIT 1")
                .query(LocalDate.class)
                .optional();
    }

    List<Campaign> all() {
        return jdbc.sql(files.text("sql/campaign/list.sql"))
                .query(Campaign.class)
                .list();
    }

    /** @throws GoldenListException with {@link ExitCode#DATA} where there is none of this name, with those there are */
    Campaign find(String name) {
        List<Campaign> all = all();
        return all.stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new GoldenListException(
                        ExitCode.DATA,
                        "There is no campaign " + name + "."
                                + (all.isEmpty()
                                        ? " None was started: goldenlist campaign start NAME FILE.csv --from D"
                                        : " There are: "
                                                + String.join(
                                                        ", ",
                                                        all.stream()
                                                                .limit(20)
                                                                .map(Campaign::name)
                                                                .toList())
                                                + ".")));
    }

    List<CampaignMember> members(int campaignNo) {
        return jdbc.sql(files.text("sql/campaign/members.sql"))
                .param(campaignNo)
                .query(CampaignMember.class)
                .list();
    }

    /** Other campaigns that run in some of the same days with some of these customers, by name. */
    List<Started.AlsoIn> alsoIn(CampaignStart wish, List<Integer> customers) {
        Map<String, Integer> shared = new TreeMap<>();
        for (List<Integer> some : Thousands.of(customers)) {
            jdbc.sql(files.text("sql/campaign/also-in.sql"))
                    .param("name", wish.name())
                    .param("from", wish.startsOn())
                    .param("to", wish.endsOn())
                    .param("customers", some)
                    .query(row -> {
                        shared.merge(row.getString("name"), row.getInt("customers"), Integer::sum);
                    });
        }
        return shared.entrySet().stream()
                .map(one -> new Started.AlsoIn(one.getKey(), one.getValue()))
                .toList();
    }

    /** Writes a campaign with its members; a name that another process took meanwhile is refused by the table's key. */
    void insert(CampaignStart wish, String content, String who, Object at, List<CampaignMember> members) {
        jdbc.sql("INSERT INTO campaign (name, kind, starts_on, ends_on, seed, held_back_share, content, started_by,"
                        + " started_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        wish.name(),
                        wish.kind(),
                        wish.startsOn(),
                        wish.endsOn(),
                        wish.seed(),
                        wish.heldBackShare(),
                        content,
                        who,
                        at)
                .update();
        int campaignNo = jdbc.sql("SELECT campaign_no FROM campaign WHERE name = ?")
                .param(wish.name())
                .query(Integer.class)
                .single();
        List<String> columns = List.of(
                "campaign_no",
                "customer_no",
                "what",
                "cost",
                "promised",
                "grade",
                "net_profit",
                "stratum",
                "held_back");
        bulk.into("campaign_member", columns, new BulkLoad.Rows() {
            @Override
            public int count() {
                return members.size();
            }

            @Override
            public void write(int i, BulkLoad.Row to) {
                CampaignMember one = members.get(i);
                to.number(campaignNo)
                        .number(one.customerNo())
                        .text(one.what())
                        .text(one.cost().toPlainString())
                        .number(one.promised() ? 1 : 0)
                        .text(one.grade())
                        .text(one.netProfit().toPlainString());
                if (one.stratum() == 0) {
                    to.nothing();
                } else {
                    to.number(one.stratum());
                }
                to.number(one.heldBack() ? 1 : 0);
            }
        });
    }

    void replaceResult(int campaignNo, CampaignResult result) {
        jdbc.sql("DELETE FROM campaign_result WHERE campaign_no = ?")
                .param(campaignNo)
                .update();
        for (MeasureResult one : result.measures()) {
            boolean money = one.measure() == Measure.PROFIT;
            @Nullable
            BigDecimal[] figures = {
                one.offeredMean(),
                one.heldBackMean(),
                one.difference(),
                one.low(),
                one.high(),
                money ? result.costCompared() : null,
                money ? result.gain() : null,
                money ? result.returnShare() : null
            };
            jdbc.sql(
                            "INSERT INTO campaign_result (campaign_no, measure, as_of, offered, held_back, verdict, offered_mean,"
                                    + " held_back_mean, difference, low, high, cost, gain, return_share)"
                                    + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                    .params(
                            campaignNo,
                            one.measure().toString(),
                            result.asOf(),
                            result.offeredCompared(),
                            result.heldBackCompared(),
                            one.verdict().toString())
                    .params(java.util.Arrays.asList(figures))
                    .update();
        }
    }
}
