package org.goldenlist.casework;

import java.util.List;

/**
 * A case and all that happened to it.
 *
 * @param title of the sign
 * @param nextAction what to do about it
 * @param acts in their order
 */
public record CaseHistory(CareCase about, String title, String nextAction, List<RecordedAct> acts) {}
