/** The club of the golden list: who may be shown, named and pictured, who speaks for the company, and whom to thank. */
@NullMarked
package org.goldenlist.club;

import org.jspecify.annotations.NullMarked;
