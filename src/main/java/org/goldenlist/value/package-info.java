/** The step that looks ahead: histories out of the facts, models fitted at month-ends, and what came against what was expected. */
@NullMarked
package org.goldenlist.value;

import org.jspecify.annotations.NullMarked;
