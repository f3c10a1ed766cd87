package org.depositary.change;

import java.time.Instant;

/** A change in the log: readers meet entries in the order of their positions. */
public record LogEntry(long position, Change change, Instant occurredAt) {}
