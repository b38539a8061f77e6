/** What the club shows on paper: the poster, and the guest lists of its events. */
@NullMarked
package org.goldenlist.report.club;

import org.jspecify.annotations.NullMarked;
