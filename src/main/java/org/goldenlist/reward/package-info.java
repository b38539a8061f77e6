/** What the best customers are given: the catalogue, the plan of a quarter, and the ledger of what was promised and given. */
@NullMarked
package org.goldenlist.reward;

import org.jspecify.annotations.NullMarked;
