package org.depositary.imports;

import java.util.UUID;

/**
 * One request that works on an import; the next one takes the import over.
 *
 * @param number from 1
 * @param linesDone how many lines were done when it began
 */
record Attempt(UUID importId, int number, long linesDone) {}
