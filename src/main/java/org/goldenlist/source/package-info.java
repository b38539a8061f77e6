/** Existing databases that Golden List reads: mapping, reading and preflight. The only package that knows them. */
@NullMarked
package org.goldenlist.source;

import org.jspecify.annotations.NullMarked;
