package org.depositary.webhook.endpoint;

import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.depositary.change.Change;
import org.depositary.change.ChangeType;
import org.depositary.change.ResourceType;

/** What an endpoint wants to know of; nothing named means everything. */
record Wishes(Set<ChangeType> changeTypes, Set<ResourceType> resourceTypes) {

  static Wishes of(EndpointRow row) {
    return new Wishes(
        read(ChangeType.class, row.changeTypes), read(ResourceType.class, row.resourceTypes));
  }

  /** How a row keeps constants: each followed by a comma. */
  static String write(Collection<? extends Enum<?>> constants) {
    return constants.stream()
        .sorted()
        .map(constant -> constant.name() + ',')
        .distinct()
        .collect(Collectors.joining());
  }

  private static <E extends Enum<E>> Set<E> read(Class<E> type, String names) {
    return Arrays.stream(names.split(",", -1))
        .filter(name -> !name.isEmpty())
        .map(name -> Enum.valueOf(type, name))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  boolean include(Change change) {
    return (changeTypes.isEmpty() || changeTypes.contains(change.type()))
        && (resourceTypes.isEmpty() || resourceTypes.contains(change.resourceType()));
  }
}
