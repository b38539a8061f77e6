/** Holds the attention and the money given to prospects, recent and other customers against what each of them brings. */
@NullMarked
package org.goldenlist.attention;

import org.jspecify.annotations.NullMarked;
