/** The management report: its figures from our own tables, in words, page by page. */
@NullMarked
package org.goldenlist.report.management;

import org.jspecify.annotations.NullMarked;
