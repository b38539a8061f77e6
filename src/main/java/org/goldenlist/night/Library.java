package org.goldenlist.night;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.sql.DataSource;
import org.goldenlist.club.Club;
import org.goldenlist.document.Document;
import org.goldenlist.document.DocumentName;
import org.goldenlist.document.GoldenListFile;
import org.goldenlist.fact.Consents;
import org.goldenlist.grade.GradeSettings;
import org.goldenlist.list.GradedList;
import org.goldenlist.report.call.CallSheets;
import org.goldenlist.report.campaign.CampaignDocument;
import org.goldenlist.report.club.GuestList;
import org.goldenlist.report.club.Poster;
import org.goldenlist.report.letter.LetterKind;
import org.goldenlist.report.letter.LetterRun;
import org.goldenlist.report.letter.LetterSettings;
import org.goldenlist.report.look.ReportSettings;
import org.goldenlist.report.loss.LossDocument;
import org.goldenlist.report.management.ManagementDocument;
import org.goldenlist.report.management.Span;
import org.goldenlist.report.newsletter.ClubNewsletter;
import org.goldenlist.report.newsletter.ShownMembers;
import org.goldenlist.run.Workers;
import org.goldenlist.store.ShippedFiles;
import org.goldenlist.watch.CaseSettings;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The documents of a company, made when they are first asked for: a template that is broken stops who asks for its document, and nobody
 * else. For one thread.
 */
public final class Library {

    private final Settings settings;
    private final ShippedFiles files;
    private final DataSource dataSource;
    private final Workers workers;
    private final Map<DocumentName, Document> made = new EnumMap<>(DocumentName.class);

    /** @param workers who make letters */
    public Library(Settings settings, ShippedFiles files, DataSource dataSource, Workers workers) {
        this.settings = settings;
        this.files = files;
        this.dataSource = dataSource;
        this.workers = workers;
    }

    /** The document of a name. */
    public Document document(DocumentName name) {
        return made.computeIfAbsent(name, this::make);
    }

    private Document make(DocumentName name) {
        return switch (name) {
            case MANAGEMENT -> management(Span.DAY);
            case MANAGEMENT_WEEKLY -> management(Span.WEEK);
            case MANAGEMENT_MONTHLY -> management(Span.MONTH);
            case LIST -> new GoldenListFile(new GradedList(settings.grading(dataSource, files)));
            case CALL_SHEETS -> callSheets();
            case CAMPAIGN_RESULT -> campaignResult();
            case LOSS_POST_MORTEMS -> lossPostMortems();
            case NEWSLETTER, UPGRADE_LETTER, THANK_YOU_LETTER, CERTIFICATE -> letters(name)::render;
            case POSTER -> poster();
            case GUEST_LIST -> guestList();
            case CLUB_NEWSLETTER -> clubNewsletter();
        };
    }

    private Document management(Span span) {
        ManagementDocument management = new ManagementDocument(company(), span);
        return (date, folder) ->
                management.render(date, dataSource, folder.resolve(span.document() + "-" + date + ".pdf"));
    }

    private Document callSheets() {
        CaseSettings cases = settings.watch().cases();
        CallSheets sheets = new CallSheets(company(), cases.owner().strip(), cases.callsADay());
        return (date, folder) -> sheets.render(date, dataSource, folder);
    }

    private Document campaignResult() {
        CampaignDocument results = new CampaignDocument(company());
        return (date, folder) -> results.render(date, dataSource, folder);
    }

    private Document lossPostMortems() {
        LossDocument losses = new LossDocument(company());
        return (date, folder) -> losses.render(date, dataSource, folder);
    }

    private Document poster() {
        Poster poster = new Poster(company(), settings.letters());
        return (date, folder) -> poster.render(date, dataSource, club()::mayBeNamed, folder);
    }

    private Club club() {
        return new Club(JdbcClient.create(dataSource), files, settings.club());
    }

    private Document guestList() {
        GuestList guests = new GuestList(company());
        return (date, folder) -> guests.render(date, dataSource, folder);
    }

    private Document clubNewsletter() {
        Club club = club();
        return new ClubNewsletter(
                company(),
                settings.letters().address(),
                settings.letters().contact(),
                dataSource,
                () -> files.text(ClubNewsletter.FILE),
                () -> new ShownMembers(club.mayBeNamed(), club.mayBePictured(), club.photoFiles()))::render;
    }

    /** @param name of letters */
    LetterRun letters(DocumentName name) {
        LetterKind kind = LetterKind.valueOf(name.name());
        LetterSettings.Purposes purposes = settings.letters().purposes();
        String purpose = kind == LetterKind.NEWSLETTER ? purposes.newsletter() : purposes.letters();
        Consents consents = new Consents(JdbcClient.create(dataSource), files);
        return new LetterRun(
                kind,
                company(),
                settings.letters(),
                dataSource,
                () -> consents.of(purpose, Consents.ANY_CHANNEL),
                workers);
    }

    ReportSettings company() {
        return new ReportSettings(
                settings.company().name(),
                settings.company().currency().getCurrencyCode(),
                settings.company().locale(),
                settings.company().timeZone(),
                settings.profit().assumedMargin(),
                settings.profit().costPerContactHour(),
                grades(settings.grade()),
                files.own());
    }

    private static ReportSettings.Grades grades(GradeSettings settings) {
        return new ReportSettings.Grades(
                settings.policy().name().toLowerCase(Locale.ROOT),
                settings.cut().name().toLowerCase(Locale.ROOT),
                List.of(settings.a(), settings.b(), settings.c(), settings.d()));
    }
}
