package org.depositary.http;

import jakarta.ws.rs.core.MediaType;

/**
 * One JSON value in each line: bodies that are read and written line by line.
 *
 * <p>Such a body has no bound of its own; each of its lines has one. The contract gives the schema
 * of a line.
 */
public final class Ndjson {

  public static final String MEDIA_TYPE = "application/x-ndjson";
  public static final MediaType TYPE = MediaType.valueOf(MEDIA_TYPE);

  private Ndjson() {}
}
