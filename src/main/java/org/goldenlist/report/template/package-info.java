/** The templates of documents for who writes their own: what each is given, a copy to begin with, and a check. */
@NullMarked
package org.goldenlist.report.template;

import org.jspecify.annotations.NullMarked;
