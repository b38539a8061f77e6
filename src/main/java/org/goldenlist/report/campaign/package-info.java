/** What came of a campaign, on one page. */
@NullMarked
package org.goldenlist.report.campaign;

import org.jspecify.annotations.NullMarked;
