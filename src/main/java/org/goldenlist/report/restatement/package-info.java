/** What doing nights again changed, on paper. */
@NullMarked
package org.goldenlist.report.restatement;

import org.jspecify.annotations.NullMarked;
