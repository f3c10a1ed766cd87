package org.depositary.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.depositary.At.at;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.node.TextNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import org.depositary.Api;
import org.depositary.Deposit;
import org.depositary.Deposit.Stored;
import org.depositary.JsonBody;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A text is kept exactly as it was received, up to its bounds. */
@QuarkusTest
class DocumentTextHttpTest {

  private static final int LONGEST = 5_000_000;
  private static final int LARGEST = 16 * 1024 * 1024;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "carriage\r\nreturns\rand\nfeeds\n\n",
        " \t\u00a0blanks\u2009of\u202fmany\u3000kinds\u0085\u2028\u2029 ",
        "astral \uD83D\uDD4A \uD835\uDD38 \uD800\uDC00",
        "\ufeffbyte order mark \ufeff",
        "e\u0301 and \u00e9, \u1e9b\u0323, \ufb01, \u212b",
        "\u0001\u001f\u007f controls",
        "\ufffe\uffff\ufdd0\ue000 noncharacters",
        "\u202eright to left\u202c, \u0627\u0644\u0639\u062f\u0644",
        "a\\b\"c/d<e>&amp;\u00ad"
      })
  void everyCharacterIsKept(String text) throws GeneralSecurityException {
    Stored stored = Deposit.text(text).store();
    Response got = Api.anyone().get(stored.path("/text"));
    assertThat(got.asByteArray()).isEqualTo(text.getBytes(UTF_8));
    assertThat(got.getContentType()).isEqualTo("text/plain;charset=UTF-8");
    String hash =
        HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
    assertThat(stored.body().at("/text/sha256").asText()).isEqualTo(hash);
    assertThat(stored.body().at("/text/length").asInt())
        .isEqualTo(text.codePointCount(0, text.length()));
    assertThat(stored.body().at("/text/utf16Length").asInt()).isEqualTo(text.length());
    assertThat(JsonBody.of(Api.anyone().get(stored.path("/revisions/1"))).path("characters"))
        .isEqualTo(new TextNode(text));
  }

  @Test
  void aTextMayHaveFiveMillionCodePoints() {
    String longest = "\uD83D\uDD4A".repeat(2) + "word ".repeat((LONGEST - 2) / 5) + "abc";
    assertThat(longest.codePointCount(0, longest.length())).isEqualTo(LONGEST);
    Stored stored = Deposit.text(longest).store();
    assertThat(stored.body().at("/text/length").asInt()).isEqualTo(LONGEST);
    assertThat(stored.body().at("/text/utf16Length").asInt()).isEqualTo(LONGEST + 2);
    byte[] got = Api.anyone().get(stored.path("/text")).asByteArray();
    assertThat(Arrays.equals(got, longest.getBytes(UTF_8))).isTrue();
    Deposit.text(longest + "d")
        .post()
        .then()
        .statusCode(422)
        .body(at("errors[0].pointer", equalTo("/text")))
        .body(at("errors[0].code", equalTo("SIZE")));
    Api.admin().header("If-Match", "*").delete(stored.path("")).then().statusCode(204);
  }

  @Test
  void aBodyMayHaveSixteenMebibytes() {
    byte[] body = Arrays.copyOf(Deposit.text("A note.").json(), LARGEST);
    Arrays.fill(body, Deposit.text("A note.").json().length, LARGEST, (byte) ' ');
    post(body).then().statusCode(201);
    byte[] more = Arrays.copyOf(body, LARGEST + 1);
    more[LARGEST] = ' ';
    post(more).then().statusCode(413).body(at("type", equalTo("/problems/content-too-large")));
  }

  @Test
  void aTextIsNotEmpty() {
    Deposit.text("").post().then().statusCode(422).body(at("errors[0].pointer", equalTo("/text")));
  }

  @Test
  void aTextThatIsThereIsNotSentAgain() {
    Stored stored = Deposit.text("A note.").store();
    String tag = Api.anyone().get(stored.path("/text")).getHeader("ETag");
    Api.anyone().header("If-None-Match", tag).get(stored.path("/text")).then().statusCode(304);
  }

  private static Response post(byte[] body) {
    return Api.admin()
        .contentType("application/json")
        .body(new ByteArrayInputStream(body))
        .post("/v1/documents");
  }
}
