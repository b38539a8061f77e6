/** The settings as one tree, read from config/application.yaml, with everything wrong in it said at once. */
@NullMarked
package org.goldenlist.settings;

import org.jspecify.annotations.NullMarked;
