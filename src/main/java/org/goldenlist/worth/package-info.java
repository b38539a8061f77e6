/** What customers can be expected to buy and to bring: models of purchases and of profit, as pure functions. */
@NullMarked
package org.goldenlist.worth;

import org.jspecify.annotations.NullMarked;
