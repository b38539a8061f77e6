/** The step that says what is at stake: what losing customers would cost, on how few the company rests, and a bad year. */
@NullMarked
package org.goldenlist.stake;

import org.jspecify.annotations.NullMarked;
