package org.goldenlist.fact;

import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who counts as one customer.
 *
 * @param rollUpParents whether the lines of a customer with a parent count for the topmost parent
 */
public record CustomerSettings(@DefaultValue("false") boolean rollUpParents) {}
