/** What people import from CSV files, for feeds that no database holds; kept in tables of our own, which a night reads. */
@NullMarked
package org.goldenlist.imports;

import org.jspecify.annotations.NullMarked;
