/** On how few customers the profit rests: pure figures that stages and documents share. */
@NullMarked
package org.goldenlist.pareto;

import org.jspecify.annotations.NullMarked;
