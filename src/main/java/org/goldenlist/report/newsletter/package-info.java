/** The newsletter of the club: the same for everyone, with stories that the company writes and members who said yes. */
@NullMarked
package org.goldenlist.report.newsletter;

import org.jspecify.annotations.NullMarked;
