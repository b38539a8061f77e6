/** The call sheet: whom an account manager calls today, why, what was promised, and room for the answer. */
@NullMarked
package org.goldenlist.report.call;

import org.jspecify.annotations.NullMarked;
