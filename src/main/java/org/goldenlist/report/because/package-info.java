/** Why a customer's profit differs from that of the year before, in words. */
@NullMarked
package org.goldenlist.report.because;

import org.jspecify.annotations.NullMarked;
