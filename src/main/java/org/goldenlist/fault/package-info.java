/** The one root of exceptions, and the exit codes. Depends on nothing. */
@NullMarked
package org.goldenlist.fault;

import org.jspecify.annotations.NullMarked;
