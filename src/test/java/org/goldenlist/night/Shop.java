package org.goldenlist.night;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.goldenlist.attention.AttentionSettings;
import org.goldenlist.campaign.CampaignSettings;
import org.goldenlist.club.ClubSettings;
import org.goldenlist.day.Company;
import org.goldenlist.fact.CustomerSettings;
import org.goldenlist.fact.ExtractSettings;
import org.goldenlist.fact.FutureLines;
import org.goldenlist.grade.GradeOptions;
import org.goldenlist.grade.Grading;
import org.goldenlist.metric.Profit;
import org.goldenlist.metric.ProfitSettings;
import org.goldenlist.person.PrivacySettings;
import org.goldenlist.person.Tombstones;
import org.goldenlist.promotion.PromotionSettings;
import org.goldenlist.reward.RewardSettings;
import org.goldenlist.rfm.RfmSettings;
import org.goldenlist.run.CurrentRun;
import org.goldenlist.run.Run;
import org.goldenlist.run.StopSign;
import org.goldenlist.source.SourceSettings;
import org.goldenlist.stake.StakeSettings;
import org.goldenlist.store.Database;
import org.goldenlist.store.Lease;
import org.goldenlist.store.OwnTables;
import org.goldenlist.store.ShippedFiles;
import org.goldenlist.store.TestDatabase;
import org.goldenlist.upgrade.UpgradeSettings;
import org.goldenlist.watch.WatchSettings;
import org.goldenlist.worth.WorthSettings;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.util.FileSystemUtils;

/**
 * A small shop whose sales lie in one database, and the nights that read it into another. Columns are wide and nullable, so
 * that a line can be as wrong as a test wants it; the mapping hands them over as they are.
 */
public final class Shop implements AutoCloseable {

    public static final ZoneId ZONE = ZoneId.of("Europe/Dublin");

    /** What of the settings a test may want otherwise. */
    public static final class Options {
        public boolean taxIncluded;
        public int lookBackDays = 10;
        public DayOfWeek compareEverythingOn = DayOfWeek.SUNDAY;
        public int linesPerBlock = 100_000;
        public int workers = 2;
        public @Nullable ZoneId sourceZone;
        public ZoneId companyZone = ZONE;
        public String companyCurrency = "EUR";
        public int rateMaxAgeDays = 7;
        public boolean rollUpParents;
        public String privacyKey = "";
        public BigDecimal costPerContactHour = new BigDecimal("60");
        public RfmSettings rfm = RfmSettings.grid();
        public WatchSettings watch = WatchSettings.byDefault();
        public StakeSettings stake = StakeSettings.plain();
        public AttentionSettings attention = AttentionSettings.usual();
        public final GradeOptions grades = new GradeOptions();

        /** A grade is the best of so many nights, whatever the margin; who has ordered today is new. */
        public Options holding(int nights) {
            grades.newFor = 1;
            grades.heldFor = nights;
            grades.heldWithin = 1_000;
            return this;
        }

        public final Map<String, String> mapping = new TreeMap<>(ShopMapping.FILES);

        /** Returns name the sale that they take back. */
        public Options withReturnedSales() {
            mapping.computeIfPresent(
                    "transactions.sql",
                    (file, sql) -> sql.replace(" FROM line", ", takes_back AS returns_transaction_id FROM line"));
            return this;
        }

        /** Lines are in the currency of their column, and rates stand in their table. */
        public Options withCurrencies() {
            mapping.computeIfPresent(
                    "transactions.sql", (file, sql) -> sql.replace(" FROM line", ", currency FROM line"));
            mapping.put("rates.sql", "SELECT currency, day AS rate_on, rate FROM rate");
            return this;
        }

        /** Promises, surveys, offers, referrals, consents and money spent are in tables of the shop too. */
        public Options withCare() {
            mapping.putAll(ShopMapping.CARE);
            return this;
        }

        /** The files of a second source, called till; empty where there is none. */
        public final Map<String, String> till = new TreeMap<>();
    }

    private final Options options = new Options();
    private final TestDatabase sales = TestDatabase.empty().run(ShopMapping.TABLES);
    private final TestDatabase own = TestDatabase.migrated();
    private final Database database = Database.open(own.settings());
    private final Path home;
    private final ShippedFiles files;
    private final Lease lease;
    private @Nullable ConfigurableApplicationContext context;

    private Shop(Consumer<Options> otherwise) {
        otherwise.accept(options);
        home = folder();
        writeMappings();
        files = new ShippedFiles(home);
        lease = Lease.take(own.jdbc(), "write", Duration.ofMinutes(1));
    }

    public static Shop open() {
        return open(options -> {});
    }

    public static Shop open(Consumer<Options> otherwise) {
        return new Shop(otherwise);
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("goldenlist-shop");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void writeMappings() {
        try {
            ShopMapping.write(home, "shop", options.mapping);
            ShopMapping.write(home, "till", options.till);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** From the next night on, other settings. */
    public Shop change(Consumer<Options> otherwise) {
        otherwise.accept(options);
        writeMappings();
        if (context != null) {
            context.close();
            context = null;
        }
        return this;
    }

    /** What a file of its mapping says. */
    public String mapping(String file) {
        return java.util.Objects.requireNonNull(options.mapping.get(file));
    }

    /** The sales database, to write in. */
    public TestDatabase sales() {
        return sales;
    }

    /** Our own database, to look at. */
    public TestDatabase own() {
        return own;
    }

    public ShippedFiles files() {
        return files;
    }

    public Grading grading() {
        return settings().grading(own.dataSource(), files);
    }

    public Profit profit() {
        return new Profit(settings().profit());
    }

    /** Everything back to the first morning; ids and categories keep their numbers, which the steps remember. */
    public Shop clear() {
        for (String table : List.of(
                "client", "line", "product", "promise", "survey", "offer", "referral", "spend", "allowed", "rate")) {
            sales.jdbc().sql("DELETE FROM " + table).update();
        }
        sales.run("TRUNCATE TABLE contact;\nTRUNCATE TABLE complaint;"); // their numbers begin anew
        ShopTables.FILLED_BY_NIGHTS.forEach(
                table -> own.jdbc().sql("DELETE FROM " + table).update());
        own.run("UPDATE customer SET known = FALSE, name = NULL, row_hash = 0, counts_for = NULL;\n"
                + "UPDATE customer SET known = TRUE, name = 'Guests' WHERE customer_no = 1;\n"
                + "UPDATE metric_state SET as_of = NULL, under_way = NULL, assumptions = '';");
        return this;
    }

    public Shop client(String id) {
        return client(id, "Client " + id);
    }

    public Shop client(String id, @Nullable String name) {
        insert("client", "id", id, "name", name);
        return this;
    }

    /** A line of one unit of the category goods that cost six tenths; a negative amount is a return. */
    public Shop line(String tx, @Nullable String lineId, String at, @Nullable String client, String net) {
        BigDecimal amount = new BigDecimal(net);
        return with(
                "tx",
                tx,
                "line_id",
                lineId,
                "at",
                at,
                "client",
                client,
                "category",
                "goods",
                "quantity",
                amount.signum() < 0 ? -1 : 1,
                "net",
                amount,
                "cost",
                amount.multiply(new BigDecimal("0.6")));
    }

    /** A line of the columns named; the others are NULL. */
    public Shop with(@Nullable Object... columnsAndValues) {
        insert("line", columnsAndValues);
        return this;
    }

    public Shop insert(String table, @Nullable Object... columnsAndValues) {
        List<String> columns = new ArrayList<>();
        List<@Nullable Object> values = new ArrayList<>();
        for (int i = 0; i < columnsAndValues.length; i += 2) {
            columns.add((String) columnsAndValues[i]);
            values.add(columnsAndValues[i + 1]);
        }
        new JdbcTemplate(sales.dataSource())
                .update(
                        "INSERT INTO " + table + " (" + String.join(", ", columns) + ") VALUES ("
                                + columns.stream().map(c -> "?").collect(Collectors.joining(", ")) + ")",
                        values.toArray());
        return this;
    }

    /** The night of a day, without documents. */
    public NightSummary night(String date) {
        return night(LocalDate.parse(date));
    }

    public NightSummary night(LocalDate date) {
        return night(date, null);
    }

    /** @param historyFrom as a person gives it by --from */
    public NightSummary night(LocalDate date, @Nullable LocalDate historyFrom) {
        if (context == null) {
            context = NightContext.start(
                    settings(), files, database, new JobFile("nightly", List.of()), new Silent(), new StopSign());
        }
        RunTable runs = new RunTable(own.jdbc());
        Run run = new Run(runs.begin("nightly", date, lease.owner()), date, historyFrom, lease);
        context.getBean(CurrentRun.class).begin(run);
        return context.getBean(NightLaunch.class).launch(new JobFile("nightly", List.of()), run, runs);
    }

    /** The nights of some days, all of which must end well. */
    public Shop nights(String from, String to) {
        LocalDate.parse(from).datesUntil(LocalDate.parse(to).plusDays(1)).forEach(day -> {
            NightSummary night = night(day);
            if (!night.done()) {
                throw new AssertionError("The night of " + day + " failed: " + night.message());
            }
        });
        return this;
    }

    /** What a night does first on a morning on which a day has not begun anywhere; returns its notes. */
    public List<String> linesAhead(String from) {
        List<String> notes = new ArrayList<>();
        try (OpenSources sources = OpenSources.ofSettings(settings(), files)) {
            Tombstones erased = Tombstones.load(database.jdbc(), new PrivacySettings(options.privacyKey));
            FutureLines future = new FutureLines(own.dataSource(), erased, lease::assertHeld);
            sources.all()
                    .forEach(source ->
                            future.replace(source, LocalDate.parse(from)).ifPresent(notes::add));
        }
        return notes;
    }

    /** As {@code goldenlist status} has it. */
    public Status status(@Nullable LocalDate date) {
        return Status.read(database, files, date);
    }

    private Settings settings() {
        Company company = new Company(
                "Test Trading",
                options.companyZone,
                Currency.getInstance(options.companyCurrency),
                Locale.forLanguageTag("en-IE"),
                options.rateMaxAgeDays);
        Map<String, SourceSettings> sources = new TreeMap<>();
        sources.put("shop", source("shop"));
        if (!options.till.isEmpty()) {
            sources.put("till", source("till"));
        }
        return new Settings(
                company,
                own.settings(),
                sources,
                new CustomerSettings(options.rollUpParents),
                new ExtractSettings(options.lookBackDays, options.compareEverythingOn, options.linesPerBlock),
                new ProfitSettings(new BigDecimal("0.30"), options.costPerContactHour),
                new WorthSettings(new BigDecimal("0.10"), 10),
                options.grades.settings(),
                options.rfm,
                options.watch,
                options.stake,
                options.attention,
                RewardSettings.usual(),
                ClubSettings.byDefault(),
                org.goldenlist.report.letter.LetterSettings.usual(),
                CampaignSettings.usual(),
                PromotionSettings.usual(),
                UpgradeSettings.usual(),
                new NightSettings(home.resolve("out"), options.workers, Duration.ofMinutes(1), 31),
                new PrivacySettings(options.privacyKey));
    }

    private SourceSettings source(String mapping) {
        return new SourceSettings(
                mapping,
                sales.url(),
                sales.user(),
                sales.password(),
                options.sourceZone,
                options.taxIncluded,
                true,
                Duration.ofSeconds(10),
                Duration.ofMinutes(5));
    }

    /** As {@link ShopTables#of}. */
    public Map<String, List<String>> tables() {
        return ShopTables.of(own.jdbc());
    }

    /** Says in which table, and by which rows, two states of our tables differ. */
    public static void assertEqual(Map<String, List<String>> actual, Map<String, List<String>> expected) {
        assertThat(actual.keySet()).isEqualTo(expected.keySet());
        actual.forEach(
                (table, rows) -> assertThat(rows).as(table).containsExactlyInAnyOrderElementsOf(expected.get(table)));
    }

    /** The tables of grades, scores and segments of two shops, to the last column. */
    public static void assertSameGrades(Shop found, Shop expected) {
        Map<String, List<String>> actual = found.tables();
        Map<String, List<String>> wanted = expected.tables();
        OwnTables.GRADES.forEach(
                table -> assertThat(actual.get(table)).as(table).isNotNull().isEqualTo(wanted.get(table)));
    }

    @Override
    public void close() {
        if (context != null) {
            context.close();
        }
        lease.close();
        database.close();
        own.close();
        sales.close();
        try {
            FileSystemUtils.deleteRecursively(home);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
