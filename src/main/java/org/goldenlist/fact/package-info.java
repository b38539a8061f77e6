/** What is kept of the lines: one row per customer and day, additive, replaced by whole days. */
@NullMarked
package org.goldenlist.fact;

import org.jspecify.annotations.NullMarked;
