/** The documents that jobs and people ask for by name: each is made of our tables as of a business date, and remembered as an edition. */
@NullMarked
package org.goldenlist.document;

import org.jspecify.annotations.NullMarked;
