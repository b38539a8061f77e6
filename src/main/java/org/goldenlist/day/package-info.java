/** Values of time and company: business dates, ranges, the company itself. Depends on nothing. */
@NullMarked
package org.goldenlist.day;

import org.jspecify.annotations.NullMarked;
