package org.depositary.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;

/**
 * Computes the strong entity tag of a representation from its exact bytes.
 *
 * <p>The tag therefore covers everything the representation shows, also what it shows of other
 * resources. Inside a write transaction a feature builds the view of the state it is about to
 * replace, asks for its tag and hands it to the {@link Precondition}.
 */
@ApplicationScoped
public class EntityTags {

  /** Ends the tag of the compressed form of a representation. */
  public static final String GZIP_SUFFIX = "-gzip";

  private static final int BYTES = 15;

  private final ObjectMapper json;

  EntityTags(ObjectMapper json) {
    this.json = json;
  }

  /** The tag of the JSON form of a view, without quotes. */
  public String of(Object view) {
    return of(bytes(view));
  }

  /** The tag of a representation, without quotes. */
  public String of(byte[] representation) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(representation);
      return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(hash, BYTES));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** The bytes a view is sent as. */
  public byte[] bytes(Object view) {
    try {
      return json.writeValueAsBytes(view);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("not a view: " + view.getClass().getName(), e);
    }
  }
}
