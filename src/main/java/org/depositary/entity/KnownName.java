package org.depositary.entity;

import java.util.UUID;

/** A key that leads to an entity, and the name it came with, as they stood a moment ago. */
record KnownName(String linkKey, UUID entityId, String name) {}
