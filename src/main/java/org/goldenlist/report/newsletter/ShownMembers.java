package org.goldenlist.report.newsletter;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;

/**
 * Whom the newsletter may show.
 *
 * @param named the numbers of the customers who consent to be members and to be named
 * @param pictured of those who consent to a photo
 * @param photos files that are in order, by customer id, whether their customers consent or not
 */
public record ShownMembers(Set<Integer> named, Set<Integer> pictured, Map<String, Path> photos) {}
