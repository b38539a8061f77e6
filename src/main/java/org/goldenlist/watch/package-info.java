/**
 * The watch: looks each night for signs that a customer may leave, as of the business date, and keeps the cases in which persons
 * ask why. The signs are pure rules ({@link org.goldenlist.watch.Signs}), what becomes of a case another ({@link
 * org.goldenlist.watch.CaseRules}).
 */
@NullMarked
package org.goldenlist.watch;

import org.jspecify.annotations.NullMarked;
