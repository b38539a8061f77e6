/** Persons who asked to be erased: what is removed of them, and the tombstones that keep them out from then on. */
@NullMarked
package org.goldenlist.person;

import org.jspecify.annotations.NullMarked;
