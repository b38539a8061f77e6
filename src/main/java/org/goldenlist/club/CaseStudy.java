package org.goldenlist.club;

import java.time.LocalDate;
import java.util.List;

/** What a customer did with what was bought, in some paragraphs. */
record CaseStudy(String customerId, String title, LocalDate date, List<Passage> text) {}
