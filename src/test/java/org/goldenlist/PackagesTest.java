package org.goldenlist;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldenlist.night.Settings;
import org.junit.jupiter.api.Test;

/** Who may use whom, and what nobody may do. */
@AnalyzeClasses(packages = "org.goldenlist", importOptions = ImportOption.DoNotIncludeTests.class)
class PackagesTest {

    private static final String OURS = "org.goldenlist..";

    private static final String[] LOWEST = {"org.goldenlist.day", "org.goldenlist.fault", "org.goldenlist.text"};

    /** The stages of the night: they meet in tables, or by an earlier one's public record. */
    private static final String[] STAGES = stages(
            "source",
            "fact",
            "metric",
            "worth",
            "value",
            "rfm",
            "grade",
            "stake",
            "attention",
            "watch",
            "backtest",
            "reward",
            "upgrade",
            "campaign",
            "promotion",
            "club");

    @ArchTest
    static final ArchRule noCycles =
            slices().matching("org.goldenlist.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule dayFaultAndTextDependOnNothingOfOurs = classes()
            .that()
            .resideInAnyPackage(LOWEST)
            .should()
            .onlyDependOnClassesThat(not(resideInAnyPackage(OURS)).or(resideInAnyPackage(LOWEST)));

    @ArchTest
    static final ArchRule faultDependsOnNothingElse = noClasses()
            .that()
            .resideInAPackage("org.goldenlist.fault")
            .should()
            .dependOnClassesThat(resideInAnyPackage("org.goldenlist.day", "org.springframework.."));

    @ArchTest
    static final ArchRule nothingPointsBackToTheCommandLine = noClasses()
            .that()
            .resideOutsideOfPackages("org.goldenlist.cli..", "org.goldenlist")
            .should()
            .dependOnClassesThat(resideInAnyPackage("org.goldenlist.cli..").or(theMainClass()));

    @ArchTest
    static final ArchRule onlyCommandsAndTheDemoUseTheNight = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "org.goldenlist", "org.goldenlist.cli..", "org.goldenlist.demo..", "org.goldenlist.night..")
            .should()
            .dependOnClassesThat(resideInAnyPackage("org.goldenlist.night..").and(not(heldBySettings())));

    @ArchTest
    static final ArchRule stagesKnowNeitherSettingsNorDocuments = noClasses()
            .that()
            .resideInAnyPackage(STAGES)
            .should()
            .dependOnClassesThat(
                    resideInAnyPackage("org.goldenlist.settings..", "org.goldenlist.report..", "org.goldenlist.demo.."))
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule whatStagesStandOnKnowsNoStage = noClasses()
            .that()
            .resideInAnyPackage("org.goldenlist.store..", "org.goldenlist.report..", "org.goldenlist.mail..")
            .should()
            .dependOnClassesThat(resideInAnyPackage(STAGES).or(resideInAnyPackage("org.goldenlist.settings..")));

    /** The models and rules are pure; what carries them to the tables is named a step. */
    @ArchTest
    static final ArchRule rulesKnowNoDatabase = noClasses()
            .that()
            .resideInAnyPackage("org.goldenlist.worth..", "org.goldenlist.rfm..")
            .and()
            .haveSimpleNameNotContaining("Step")
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                    "org.springframework.jdbc..", "org.springframework.batch..", "java.sql..", "javax.sql.."))
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule onlyReportKnowsJasperReports = onlyIn(
            List.of("org.goldenlist.report.."), "net.sf.jasperreports..", "com.lowagie..", "org.apache.pdfbox..");

    @ArchTest
    static final ArchRule onlyCommandsKnowPicocli =
            onlyIn(List.of("org.goldenlist.cli..", "org.goldenlist"), "picocli..", "me.tongfei.progressbar..");

    @ArchTest
    static final ArchRule onlyMailKnowsJakartaMail =
            onlyIn(List.of("org.goldenlist.mail.."), "jakarta.mail..", "org.springframework.mail..");

    @ArchTest
    static final ArchRule onlyStoreKnowsTheEmbeddedServer =
            onlyIn(List.of("org.goldenlist.store.."), "ch.vorburger..", "org.flywaydb..");

    /** Pools are made in two packages: in {@code source} for sales databases, in {@code store} for our own. */
    @ArchTest
    static final ArchRule onlySourceAndStoreMakePools = noClasses()
            .that()
            .resideOutsideOfPackages("org.goldenlist.source..", "org.goldenlist.store..")
            .should()
            .callConstructorWhere(accessTo(
                    "a pool", target -> target.getOwner().getPackageName().startsWith("com.zaxxer")))
            .orShould()
            .dependOnClassesThat(resideInAnyPackage("com.mysql.."));

    @ArchTest
    static final ArchRule noDriverManagerElsewhere = noClasses()
            .that()
            .resideOutsideOfPackages("org.goldenlist.source..", "org.goldenlist.store..")
            .should()
            .dependOnClassesThat(belongToAnyOf(java.sql.DriverManager.class));

    /** Passing a source's settings on is everybody's right; what they say about reaching it is the source's own. */
    @ArchTest
    static final ArchRule onlySourceReadsWhereASourceIs = noClasses()
            .that()
            .resideOutsideOfPackages("org.goldenlist.source..")
            .should()
            .callMethodWhere(accessTo(
                    "how a source is reached",
                    target -> target.getOwner().getName().equals("org.goldenlist.source.SourceSettings")
                            && target.getName().equals("password")));

    @ArchTest
    static final ArchRule noJavaUtilLogging =
            noClasses().should().dependOnClassesThat(resideInAnyPackage("java.util.logging"));

    @ArchTest
    static final ArchRule timeComesFromAClock = noClasses()
            .should()
            .callMethodWhere(accessTo("now() without a Clock", PackagesTest::isNowWithoutAClock))
            .orShould()
            .callConstructorWhere(accessTo(
                    "new Date()",
                    target -> target.getOwner().isEquivalentTo(java.util.Date.class)
                            && target instanceof AccessTarget.CodeUnitAccessTarget call
                            && call.getRawParameterTypes().isEmpty()));

    /** Elapsed time is measured by {@code System.nanoTime()}; the clock is made once, by the command line. */
    @ArchTest
    static final ArchRule theClockIsMadeInOnePlace = noClasses()
            .that()
            .resideOutsideOfPackages("org.goldenlist.cli..", "org.goldenlist")
            .should()
            .callMethodWhere(accessTo(
                    "a system clock",
                    target -> (target.getOwner().isEquivalentTo(Clock.class)
                                    && target.getName().startsWith("system"))
                            || (target.getOwner().isEquivalentTo(System.class)
                                    && target.getName().equals("currentTimeMillis"))));

    @ArchTest
    static final ArchRule moneyIsNoDouble = fields().should(notBeMoneyAsDouble());

    @Test
    void noClassIsTooLongToRead() throws IOException {
        assertThat(sources("src/main/java", "src/test/java"))
                .allSatisfy(file -> assertThat(Files.readAllLines(file))
                        .as("lines of " + file)
                        .hasSizeLessThanOrEqualTo(400));
    }

    @Test
    void noTestSleepsOrMocks() throws IOException {
        assertThat(sources("src/test/java"))
                .allSatisfy(file -> assertThat(Files.readString(file))
                        .as(file.toString())
                        .doesNotContain("Thread." + "sleep", "org." + "mockito", "TimeUnit.SECONDS." + "sleep"));
    }

    @Test
    void everyPackageSaysWhatItIsFor() throws IOException {
        assertThat(sources("src/main/java").map(Path::getParent).distinct())
                .filteredOn(folder -> !folder.endsWith("goldenlist"))
                .allSatisfy(folder -> assertThat(folder.resolve("package-info.java"))
                        .content()
                        .startsWith("/**")
                        .contains("@NullMarked"));
    }

    private static Stream<Path> sources(String... roots) throws IOException {
        Stream<Path> all = Stream.empty();
        for (String root : roots) {
            try (Stream<Path> files = Files.walk(Path.of(root))) {
                all = Stream.concat(all, files.filter(file -> file.toString().endsWith(".java")).toList().stream());
            }
        }
        return all;
    }

    private static String[] stages(String... names) {
        return Stream.of(names).map(name -> "org.goldenlist." + name + "..").toArray(String[]::new);
    }

    private static ArchRule onlyIn(List<String> homes, String... libraries) {
        return noClasses()
                .that()
                .resideOutsideOfPackages(homes.toArray(String[]::new))
                .should()
                .dependOnClassesThat(resideInAnyPackage(libraries));
    }

    /** Records that the settings hold: they live beside their users, and the settings may refer to them. */
    private static DescribedPredicate<JavaClass> heldBySettings() {
        Set<String> held = Stream.concat(
                        Stream.of(Settings.class),
                        Stream.of(Settings.class.getRecordComponents()).map(component -> component.getType()))
                .map(Class::getName)
                .collect(Collectors.toSet());
        return DescribedPredicate.describe("a record of the settings", type -> held.contains(type.getName()));
    }

    private static DescribedPredicate<JavaClass> theMainClass() {
        return DescribedPredicate.describe(
                "the main class", type -> type.getName().equals("org.goldenlist.Main"));
    }

    private static <T extends JavaAccess<?>> DescribedPredicate<T> accessTo(
            String what, Predicate<AccessTarget> wanted) {
        return DescribedPredicate.describe(what, access -> wanted.test(access.getTarget()));
    }

    private static boolean isNowWithoutAClock(AccessTarget target) {
        return target.getOwner().getPackageName().startsWith("java.time")
                && target.getName().equals("now")
                && target instanceof AccessTarget.CodeUnitAccessTarget call
                && call.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
    }

    private static ArchCondition<JavaField> notBeMoneyAsDouble() {
        Pattern money = Pattern.compile("(?i).*(net|cost|amount|revenue|profit|price)$");
        return new ArchCondition<>("not hold money in a double") {
            @Override
            public void check(JavaField field, ConditionEvents events) {
                String type = field.getRawType().getName();
                boolean inexact = Set.of("double", "float", "java.lang.Double").contains(type);
                if (inexact && money.matcher(field.getName()).matches()) {
                    events.add(SimpleConditionEvent.violated(field, field.getFullName() + " is a " + type));
                }
            }
        };
    }
}
