package org.depositary.entity;

import org.jspecify.annotations.Nullable;

/**
 * An entity that is about to be stored.
 *
 * @param name of any length; the row keeps a bounded one
 * @param details JSON of {@link org.depositary.authority.AuthorityDetails}, for what citations make
 */
record NewEntity(EntityType type, String name, @Nullable String details) {}
