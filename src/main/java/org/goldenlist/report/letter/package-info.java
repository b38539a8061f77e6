/** Letters to customers: what each says, many of them as pages at once, each as a file of its own, and all as one print run. */
@NullMarked
package org.goldenlist.report.letter;

import org.jspecify.annotations.NullMarked;
