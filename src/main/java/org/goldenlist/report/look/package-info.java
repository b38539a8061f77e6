/** What every document stands on: the colours and faces, words and figures, templates, and how a PDF comes about. With its siblings the only
 * package that knows JasperReports. */
@NullMarked
package org.goldenlist.report.look;

import org.jspecify.annotations.NullMarked;
