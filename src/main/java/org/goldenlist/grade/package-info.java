/** Ranks the active customers, cuts the list into A to E, and writes what moved. */
@NullMarked
package org.goldenlist.grade;

import org.jspecify.annotations.NullMarked;
