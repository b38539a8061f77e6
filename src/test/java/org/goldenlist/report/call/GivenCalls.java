package org.goldenlist.report.call;

import java.util.Locale;
import org.goldenlist.report.look.Merchant;
import org.goldenlist.report.look.RecordingTemplates;

/** A call sheet of Harbour & Vine, for who looks at what its template is given. */
public final class GivenCalls {

    private GivenCalls() {}

    public static void fill(RecordingTemplates templates) {
        new CallSheets(Merchant.settings(Locale.ENGLISH, null), "manager", Sheets.A_DAY, templates)
                .filled(Sheets.aoife(), "call-sheet-2026-11-19-aoife-brennan");
    }
}
