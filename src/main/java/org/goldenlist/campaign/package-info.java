/** Campaigns: who gets an offer and who is held back, and whether those who got it brought more. */
@NullMarked
package org.goldenlist.campaign;

import org.jspecify.annotations.NullMarked;
