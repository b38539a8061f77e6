/** The cases that the watch opens, as persons work on them: listed, noted, resolved, snoozed, and what was learnt of those lost. */
@NullMarked
package org.goldenlist.casework;

import org.jspecify.annotations.NullMarked;
