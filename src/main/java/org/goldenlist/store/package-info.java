/** Our own schema: migrations, SQL files by name, bulk writing, the lease, and the embedded server. */
@NullMarked
package org.goldenlist.store;

import org.jspecify.annotations.NullMarked;
