package org.goldenlist.imports;

/**
 * What came of a file.
 *
 * @param rows in the file, without those of erased persons that are left out
 * @param added whose key was not there
 * @param changed whose key was there with other values
 * @param same that are there already, as they are
 * @param erased rows of persons who were erased: amounts are taken without the customer, others are left out
 * @param written false for a trial, which changed nothing
 */
public record ImportResult(
        String feed, String file, int rows, int added, int changed, int same, int erased, boolean written) {}
