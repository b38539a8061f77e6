package org.goldenlist.stake;

import org.jspecify.annotations.Nullable;

/**
 * Something that may be lost, and what goes with it.
 *
 * @param place within the kind, from 1
 * @param what its name
 * @param customerNo of the customer, parent or root; null where it is none
 * @param lost what these bring themselves
 * @param referred what those bring whom these sent, and whom these sent, without those who are lost themselves
 */
record WhatIf(Kind kind, int place, String what, @Nullable Integer customerNo, Brought lost, Brought referred) {}
