/** Everything known of a customer as of a business date: a pure function of the facts up to it. */
@NullMarked
package org.goldenlist.metric;

import org.jspecify.annotations.NullMarked;
