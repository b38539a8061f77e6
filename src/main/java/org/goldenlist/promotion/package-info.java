/** Money for promotion, by customer: a part of it to the most recent ones at least, the rest where most is to be gained. */
@NullMarked
package org.goldenlist.promotion;

import org.jspecify.annotations.NullMarked;
