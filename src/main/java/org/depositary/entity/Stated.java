package org.depositary.entity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.depositary.authority.AuthorityDetails;
import org.depositary.database.Digest;
import org.depositary.extraction.Authority;
import org.depositary.extraction.identity.AuthorityIdentity;
import org.jspecify.annotations.Nullable;

/** What the citations of one text state about one authority. */
record Stated(AuthorityIdentity identity, AuthorityDetails details) {

  static Stated of(AuthorityIdentity identity, Authority cited) {
    return new Stated(identity, AuthorityDetails.of(cited));
  }

  /** What some citations state, each about the authority it relies on. */
  static List<Stated> all(Collection<Authority> cited) {
    List<Stated> stated = new ArrayList<>();
    for (Authority authority : cited) {
      AuthorityIdentity.of(authority).map(found -> of(found, authority)).ifPresent(stated::add);
    }
    return stated;
  }

  static String linkKey(AuthorityIdentity identity) {
    return Digest.of(identity.kind().name(), identity.key());
  }

  String linkKey() {
    return linkKey(identity);
  }

  /** The key under which the same authority may be known, too. */
  @Nullable String otherKey() {
    return identity.otherKey() == null
        ? null
        : Digest.of(identity.kind().name(), identity.otherKey());
  }

  Stated completedBy(Stated other) {
    AuthorityIdentity told = identity.otherKey() == null ? other.identity : identity;
    return new Stated(told, details.completedBy(other.details));
  }

  NewEntity made(String json) {
    return new NewEntity(EntityType.of(identity.kind()), identity.name(), json);
  }
}
