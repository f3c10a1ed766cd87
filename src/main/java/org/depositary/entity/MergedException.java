package org.depositary.entity;

import jakarta.ws.rs.RedirectionException;
import java.net.URI;
import java.util.UUID;

/** The entity was merged into another: 308 to the same address of the survivor. */
class MergedException extends RedirectionException {

  private static final long serialVersionUID = 1L;

  /**
   * @param asked the address of the request, which names the entity
   */
  MergedException(URI asked, UUID merged, UUID survivor) {
    super(308, URI.create(relative(asked).replace(merged.toString(), survivor.toString())));
  }

  private static String relative(URI asked) {
    return asked.getRawQuery() == null
        ? asked.getRawPath()
        : asked.getRawPath() + "?" + asked.getRawQuery();
  }
}
