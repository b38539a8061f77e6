package org.goldenlist.club;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.goldenlist.fact.Consents;
import org.goldenlist.fault.ExitCode;
import org.goldenlist.fault.GoldenListException;
import org.goldenlist.store.ShippedFiles;
import org.goldenlist.store.Thousands;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The club as of now: golden customers of the last graded night, and what they consent to today. */
public final class Club {

    private final JdbcClient jdbc;
    private final ShippedFiles files;
    private final ClubSettings settings;
    private final Consents consents;

    public Club(JdbcClient jdbc, ShippedFiles files, ClubSettings settings) {
        this.jdbc = jdbc;
        this.files = files;
        this.settings = settings;
        this.consents = new Consents(jdbc, files);
    }

    /** @throws GoldenListException with {@link ExitCode#DATA} where nobody has been graded yet */
    public LocalDate asOf() {
        return jdbc.sql("SELECT MAX(business_date) AS day FROM grade_line HAVING MAX(business_date) IS NOT NULL")
                .query(LocalDate.class)
                .optional()
                .orElseThrow(() -> new GoldenListException(
                        ExitCode.DATA, "Nobody has been graded yet. Start a night with: goldenlist run nightly"));
    }

    /** By customer id. */
    public List<Member> members() {
        ClubSettings.Purposes purposes = settings.purposes();
        Set<Integer> member = consents.of(purposes.member(), Consents.ANY_CHANNEL);
        Set<Integer> name = consents.of(purposes.name(), Consents.ANY_CHANNEL);
        Set<Integer> photo = consents.of(purposes.photo(), Consents.ANY_CHANNEL);
        Set<Integer> caseStudy = consents.of(purposes.caseStudy(), Consents.ANY_CHANNEL);
        return jdbc
                .sql(files.text("sql/club/golden.sql"))
                .query((row, n) -> {
                    int number = row.getInt("customer_no");
                    return new Golden(
                            number,
                            new Member(
                                    row.getString("customer_id"),
                                    row.getString("name"),
                                    row.getString("grade"),
                                    row.getObject("golden_since", LocalDate.class),
                                    name.contains(number),
                                    photo.contains(number),
                                    caseStudy.contains(number),
                                    row.getString("account_manager"),
                                    row.getString("city"),
                                    row.getString("country"),
                                    row.getString("main_category"),
                                    row.getObject("customer_since", LocalDate.class)));
                })
                .list()
                .stream()
                .filter(one -> member.contains(one.customerNo()))
                .map(Golden::asMember)
                .toList();
    }

    private record Golden(int customerNo, Member asMember) {}

    /** The numbers of those who consent to be members and to be named, golden or not. */
    public Set<Integer> mayBeNamed() {
        Set<Integer> both = new HashSet<>(consents.of(settings.purposes().member(), Consents.ANY_CHANNEL));
        both.retainAll(consents.of(settings.purposes().name(), Consents.ANY_CHANNEL));
        return both;
    }

    /** The numbers of those who consent to a photo. */
    public Set<Integer> mayBePictured() {
        return consents.of(settings.purposes().photo(), Consents.ANY_CHANNEL);
    }

    /** The photos that are in order, by customer id, whether their customers consent or not. */
    public Map<String, Path> photoFiles() {
        Map<String, Path> files = new HashMap<>();
        photos().byCustomer().forEach((id, photo) -> files.put(id, photo.file()));
        return files;
    }

    /** Whether anybody has said anything about consent. */
    public boolean knowsConsents() {
        return consents.areGiven();
    }

    /** What may be shown. Wrong photos and case studies are not. */
    public Showcase showcase() {
        LocalDate asOf = asOf();
        return Showcase.of(asOf, members(), photos().byCustomer(), caseStudies().all(), settings.leastGroup());
    }

    /**
     * Photos and case studies that are in order, whether their customers consent or not, and all that is wrong with the others.
     *
     * @param faults by file and line
     */
    public record Checked(int photos, int caseStudies, List<ClubFault> faults) {}

    public Checked check() {
        Photos photos = photos();
        CaseStudies studies = caseStudies();
        return new Checked(
                photos.byCustomer().size(),
                studies.all().size(),
                Stream.concat(photos.faults().stream(), studies.faults().stream())
                        .toList());
    }

    private Photos photos() {
        return Photos.read(here(settings.photos().folder()), settings.photos(), this::known);
    }

    private CaseStudies caseStudies() {
        return CaseStudies.read(here(settings.caseStudies()), this::known);
    }

    private Path here(Path given) {
        Path home = files.home();
        return (home == null ? given : home.resolve(given)).normalize();
    }

    private Set<String> known(Collection<String> ids) {
        Set<String> known = new HashSet<>();
        for (List<String> some : Thousands.of(ids)) {
            known.addAll(jdbc.sql("SELECT customer_id FROM customer WHERE known AND customer_no > 1"
                            + " AND customer_id IN (:ids)")
                    .param("ids", some)
                    .query(String.class)
                    .list());
        }
        return known;
    }
}
