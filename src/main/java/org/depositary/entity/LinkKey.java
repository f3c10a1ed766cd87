package org.depositary.entity;

/**
 * The key under which a mention or a citation finds its entity.
 *
 * @param digest SHA-256 of what the key is made of
 */
record LinkKey(String digest, LinkReason reason) {}
