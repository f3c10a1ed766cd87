package org.depositary.entity;

import jakarta.ws.rs.RedirectionException;
import java.net.URI;
import java.util.UUID;

/** The entity was merged into another: 308 to it. */
class MergedException extends RedirectionException {

  private static final long serialVersionUID = 1L;

  MergedException(UUID survivor) {
    super(308, URI.create("/v1/entities/" + survivor));
  }
}
