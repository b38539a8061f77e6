package org.goldenlist.club;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.goldenlist.fault.ExitCode;
import org.goldenlist.fault.GoldenListException;
import org.goldenlist.text.FileTrouble;

/** The case studies of one folder: what is wrong is a fault, and none. */
record CaseStudies(List<CaseStudy> all, List<ClubFault> faults) {

    private static final int MOST_BYTES = 100_000;

    /** @param known those of some customer ids that there are */
    static CaseStudies read(Path path, Function<Collection<String>, Set<String>> known) {
        Folder folder = new Folder(path);
        List<ClubFault> faults = new ArrayList<>();
        Map<CaseStudy, ClubFault> ofNobody = new LinkedHashMap<>();
        try {
            for (String name : folder.names()) {
                if (name.endsWith(".md")) {
                    read(folder, name, ofNobody, faults);
                }
            }
        } catch (IOException e) {
            throw new GoldenListException(
                    ExitCode.SETTINGS, "The folder " + path + " cannot be read: " + FileTrouble.of(e) + ".", e);
        }
        Set<String> customers = known.apply(
                ofNobody.keySet().stream().map(CaseStudy::customerId).distinct().toList());
        List<CaseStudy> all = new ArrayList<>();
        ofNobody.forEach((study, fault) -> {
            if (customers.contains(study.customerId())) {
                all.add(study);
            } else {
                faults.add(fault);
            }
        });
        faults.sort(null);
        return new CaseStudies(List.copyOf(all), List.copyOf(faults));
    }

    private static void read(Folder folder, String name, Map<CaseStudy, ClubFault> ofNobody, List<ClubFault> faults) {
        String shown = folder.path().getFileName() + "/" + name;
        try {
            CaseStudyFile file = new CaseStudyFile(shown, folder.text(name, MOST_BYTES));
            CaseStudy study = file.read();
            faults.addAll(file.faults());
            if (study != null) {
                ClubFault nobody = new ClubFault(
                        shown,
                        file.customerLine(),
                        "there is no customer " + study.customerId() + "; correct the id, or take the file away.");
                if (ofNobody.putIfAbsent(study, nobody) != null) {
                    faults.add(new ClubFault(shown, null, "another file says the same; leave one."));
                }
            }
        } catch (Folder.NotTaken e) {
            faults.add(new ClubFault(shown, null, "it " + e.why()));
        }
    }
}
