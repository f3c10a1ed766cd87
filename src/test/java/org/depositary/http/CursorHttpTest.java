package org.depositary.http;

import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.depositary.Api;
import org.junit.jupiter.api.Test;

/** Cursors that a client has put together. */
@QuarkusTest
class CursorHttpTest {

  @Inject Cursors cursors;

  // What a cursor is bound to stands behind its values when it is signed: with a part of it moved
  // into these, the signature is still right.
  @Test
  void nothingMayBeMovedFromTheBindingIntoTheValues() {
    String moved = "/v1/documents\0q=";
    String cursor = cursors.issue(List.of("0190"), moved + "changes");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(Base64.getUrlDecoder().decode(cursor));
    bytes.writeBytes(moved.getBytes(StandardCharsets.UTF_8));
    String forged = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.toByteArray());
    Api.anyone()
        .get("/v1/changes?cursor=" + forged)
        .then()
        .statusCode(400)
        .body("errors[0].code", equalTo("INVALID_CURSOR"));
  }
}
