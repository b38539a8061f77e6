/** The same document for who hears it, reads it in a mail, or reckons with it: its pages as HTML, its tables as XLSX. */
@NullMarked
package org.goldenlist.report.twin;

import org.jspecify.annotations.NullMarked;
