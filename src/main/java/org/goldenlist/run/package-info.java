/** One run of a job for one business date, as the stages see it: its number, its lease, what it counted, what it noted. */
@NullMarked
package org.goldenlist.run;

import org.jspecify.annotations.NullMarked;
