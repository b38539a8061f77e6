/** Says which Cs and Ds are worth raising and with what, who is worth winning back, who is not to be wooed, and which second product to suggest. */
@NullMarked
package org.goldenlist.upgrade;

import org.jspecify.annotations.NullMarked;
