package org.depositary.http;

import jakarta.ws.rs.core.Response;
import java.net.URI;

/** Answers to a POST that show the resource it made or found. */
public final class Answer {

  private Answer() {}

  /** 201: the body is what a GET of the new address shows, so it carries its entity tag. */
  public static Response created(URI address, Object view) {
    return Response.created(address).contentLocation(address).entity(view).build();
  }

  /** 200: the body is what a GET of another address shows, so it carries that one's entity tag. */
  public static Response of(URI address, Object view) {
    return Response.ok(view).contentLocation(address).build();
  }

  /** 200: the resource was already there; the body is what a GET of its address shows. */
  public static Response existing(URI address, Object view) {
    return Response.ok(view).location(address).contentLocation(address).build();
  }
}
