package org.depositary.entity;

/** In how many places current texts speak of an entity, and in how many documents. */
public record EntityCount(long places, long documents) {

  static final EntityCount NONE = new EntityCount(0, 0);
}
