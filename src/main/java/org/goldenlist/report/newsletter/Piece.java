package org.goldenlist.report.newsletter;

import net.sf.jasperreports.renderers.Renderable;
import org.jspecify.annotations.Nullable;

/** A part of a column as the template sees it: one of its values, the others empty; with line breaks. */
record Piece(
        String text, String heading, String quote, @Nullable Renderable picture, String caption) {}
