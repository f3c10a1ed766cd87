package org.depositary.security;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a key may do; no scope includes another. */
@Schema(
    description =
        "What a key may do: READ everything, WRITE documents, CURATE entities and annotations,"
            + " ADMIN keys, tasks, erasures and webhooks. No scope includes another.")
public enum Scope {
  READ,
  WRITE,
  CURATE,
  ADMIN
}
