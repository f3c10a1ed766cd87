package org.depositary.page;

import java.util.List;
import java.util.Set;
import org.depositary.annotation.AnnotationKind;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of text between two borders of marks: all of it has the same marks.
 *
 * @param start UTF-16 units, inclusive
 * @param end UTF-16 units, exclusive
 * @param kinds of what was found there
 * @param innermost the mark whose link the words are
 * @param ended the marks that end before it, in their order
 */
record Run(
    int start, int end, Set<AnnotationKind> kinds, @Nullable Mark innermost, List<Mark> ended) {}
