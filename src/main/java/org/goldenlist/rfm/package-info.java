/** Parts the active customers by recency, frequency and money into bands, and these into segments. Pure. */
@NullMarked
package org.goldenlist.rfm;

import org.jspecify.annotations.NullMarked;
