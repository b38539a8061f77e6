/** The commands: they parse before Spring starts, so that --help answers at once. */
@NullMarked
package org.goldenlist.cli;

import org.jspecify.annotations.NullMarked;
