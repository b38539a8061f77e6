package org.goldenlist.store;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;

/** What it asks of a server others ask too, so that a second kind of server has nothing to add: {@code -DexcludedGroups=one-server}. */
@Tag("one-server")
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface OnOneServer {}
