/** What people read: figures from our own tables, in words, set by JasperReports. No other package knows JasperReports. */
@NullMarked
package org.goldenlist.report;

import org.jspecify.annotations.NullMarked;
