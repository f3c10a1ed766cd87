package org.depositary.search.upkeep;

import java.util.Optional;
import org.depositary.change.reader.LogPlace;
import org.depositary.search.lucene.NodeIndex;

/**
 * What the index of this node can say of itself.
 *
 * @param place up to which the log was read
 * @param shown up to which searches see what it says
 * @param generation of the one that serves
 */
record IndexState(
    Optional<NodeIndex> serving,
    Optional<LogPlace> place,
    Optional<LogPlace> shown,
    long generation,
    Optional<IndexBuild> building) {}
