/** The queries under {@code sql/report}: documents are made of our own tables, and of nothing else. */
@NullMarked
package org.goldenlist.report.query;

import org.jspecify.annotations.NullMarked;
