/** The graded list and the figures behind one grade, as of any graded date, for people and for other programs. */
@NullMarked
package org.goldenlist.list;

import org.jspecify.annotations.NullMarked;
