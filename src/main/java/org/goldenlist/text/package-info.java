/** How long a text is, and what fits of it. */
@NullMarked
package org.goldenlist.text;

import org.jspecify.annotations.NullMarked;
