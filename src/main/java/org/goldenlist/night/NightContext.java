package org.goldenlist.night;

import java.util.Map;
import javax.sql.DataSource;
import org.goldenlist.attention.AttentionSettings;
import org.goldenlist.campaign.CampaignSettings;
import org.goldenlist.day.Company;
import org.goldenlist.fact.CustomerSettings;
import org.goldenlist.fact.ExtractSettings;
import org.goldenlist.fact.Sources;
import org.goldenlist.grade.GradeSettings;
import org.goldenlist.metric.ProfitSettings;
import org.goldenlist.person.PrivacySettings;
import org.goldenlist.promotion.PromotionSettings;
import org.goldenlist.report.restatement.RestatementDocument;
import org.goldenlist.reward.RewardSettings;
import org.goldenlist.rfm.RfmSettings;
import org.goldenlist.run.CurrentRun;
import org.goldenlist.run.StopSign;
import org.goldenlist.run.Workers;
import org.goldenlist.stake.StakeSettings;
import org.goldenlist.store.Database;
import org.goldenlist.store.ShippedFiles;
import org.goldenlist.watch.WatchSettings;
import org.goldenlist.worth.WorthSettings;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.logging.LoggingApplicationListener;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.env.StandardEnvironment;

/** The Spring context of a night: Boot's Spring Batch on our own database, and the steps of all stages. */
final class NightContext {

    private NightContext() {}

    @SpringBootConfiguration(proxyBeanMethods = false)
    @EnableAutoConfiguration(exclude = FlywayAutoConfiguration.class)
    @ComponentScan({
        "org.goldenlist.fact",
        "org.goldenlist.metric",
        "org.goldenlist.value",
        "org.goldenlist.grade",
        "org.goldenlist.watch",
        "org.goldenlist.stake",
        "org.goldenlist.attention",
        "org.goldenlist.reward",
        "org.goldenlist.campaign",
        "org.goldenlist.promotion",
        "org.goldenlist.night"
    })
    static class Night {}

    /** What Spring may know: this, and no variable or file of the machine, which could steer the night past our settings. */
    private static final class OwnEnvironment extends StandardEnvironment {

        @Override
        protected void customizePropertySources(MutablePropertySources sources) {
            sources.addFirst(new MapPropertySource(
                    "night",
                    Map.of(
                            "spring.batch.job.enabled", "false",
                            "spring.batch.jdbc.initialize-schema", "never",
                            "spring.config.location", "optional:classpath:/no-spring-settings/")));
        }
    }

    static ConfigurableApplicationContext start(
            Settings settings,
            ShippedFiles files,
            Database database,
            JobFile job,
            Nights.Watcher watcher,
            StopSign stop) {
        SpringApplicationBuilder night = new SpringApplicationBuilder(Night.class)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .registerShutdownHook(false)
                .environment(new OwnEnvironment())
                .initializers(context ->
                        register((GenericApplicationContext) context, settings, files, database, job, watcher, stop));
        keepLogging(night.application());
        return night.run();
    }

    /** Logs are set up when the program starts; once more, in the middle of its work, would lose levels and lines. */
    private static void keepLogging(SpringApplication night) {
        night.setListeners(night.getListeners().stream()
                .filter(listener -> !(listener instanceof LoggingApplicationListener))
                .toList());
    }

    private static void register(
            GenericApplicationContext context,
            Settings settings,
            ShippedFiles files,
            Database database,
            JobFile job,
            Nights.Watcher watcher,
            StopSign stop) {
        context.registerBean(StopSign.class, () -> stop);
        context.registerBean(DataSource.class, database::dataSource, definition -> definition.setDestroyMethodName(""));
        context.registerBean(ShippedFiles.class, () -> files);
        context.registerBean(Company.class, settings::company);
        context.registerBean(CustomerSettings.class, settings::customers);
        context.registerBean(ExtractSettings.class, settings::extract);
        context.registerBean(PrivacySettings.class, settings::privacy);
        context.registerBean(ProfitSettings.class, settings::profit);
        context.registerBean(WorthSettings.class, settings::worth);
        context.registerBean(GradeSettings.class, settings::grade);
        context.registerBean(RfmSettings.class, settings::rfm);
        context.registerBean(WatchSettings.class, settings::watch);
        context.registerBean(StakeSettings.class, settings::stake);
        context.registerBean(AttentionSettings.class, settings::attention);
        context.registerBean(RewardSettings.class, settings::rewards);
        context.registerBean(CampaignSettings.class, settings::campaign);
        context.registerBean(PromotionSettings.class, settings::promotion);
        context.registerBean(JobFile.class, () -> job);
        context.registerBean(CurrentRun.class, CurrentRun::new);
        context.registerBean(Workers.class, () -> new Workers(workers(settings)));
        context.registerBean(
                Sources.class,
                () -> new Sources(OpenSources.withImported(settings, files, database.jdbc())
                        .all()));
        context.registerBean(Nights.Watcher.class, () -> watcher);
        context.registerBean(
                Documents.class,
                () -> documents(settings, files, database.dataSource(), job, context.getBean(Workers.class)));
    }

    /** Each worker holds two connections at most: its transaction, and Spring Batch's own bookkeeping. */
    static int workers(Settings settings) {
        return Math.max(
                1, Math.min(settings.night().threads(), (settings.database().poolSize() - 4) / 2));
    }

    private static Documents documents(
            Settings settings, ShippedFiles files, DataSource dataSource, JobFile job, Workers workers) {
        Library library = new Library(settings, files, dataSource, workers);
        return new Documents(
                dataSource,
                files,
                library,
                new RestatementDocument(library.company()),
                settings.night().output(),
                job.documents());
    }
}
