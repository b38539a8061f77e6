/** READ FIRST: the night's order, the run, its lease and its summary. */
@NullMarked
package org.goldenlist.night;

import org.jspecify.annotations.NullMarked;
