/** Of customers who were lost: what was seen, what was done, and what it teaches. */
@NullMarked
package org.goldenlist.report.loss;

import org.jspecify.annotations.NullMarked;
