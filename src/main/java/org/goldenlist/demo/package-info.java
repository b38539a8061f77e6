/** A made-up merchant, Harbour &amp; Vine: writes the sales database that a real company would already have. */
@NullMarked
package org.goldenlist.demo;

import org.jspecify.annotations.NullMarked;
