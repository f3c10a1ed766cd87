package org.depositary.http.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainCharactersTest {

  private static final String SIGNS = "az09/?#%[]@:;=&+$,.-_~!*'()\\\"<>{}|^` \u00e9\u0001";
  private static final long SEED = 20261122;

  @Test
  void whatTheyMakeIsAUri() throws URISyntaxException {
    Random random = new Random(SEED);
    int made = 0;
    for (int i = 0; i < 200_000; i++) {
      String signs = signs(random);
      if (PlainCharacters.makeUri(signs)) {
        made++;
        assertThat(new URI(signs).isOpaque()).as(signs).isFalse();
      }
      if (PlainCharacters.makeHost(signs)) {
        made++;
        assertThat(new URI("http://" + signs + "/").getRawAuthority()).isEqualTo(signs);
      }
    }
    assertThat(made).isGreaterThan(1000);
  }

  private static String signs(Random random) {
    StringBuilder signs = new StringBuilder(random.nextBoolean() ? "/" : "");
    for (int i = random.nextInt(6); i >= 0; i--) {
      signs.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
    }
    return signs.toString();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/v1/documents?limit=20&sort=-issuedOn", "/v1/documents/01932f~a", "/"})
  void whatClientsSendIsPlain(String address) {
    assertThat(PlainCharacters.makeUri(address)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/a%zz", "//", "//host:x", "v1", "http://host/", "/a b", "/\u00e9", "/a[b"})
  void whatIsNotPlainIsNotKnown(String address) {
    assertThat(PlainCharacters.makeUri(address)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"localhost:8080", "api.example.org", "192.0.2.7"})
  void hostsArePlain(String host) {
    assertThat(PlainCharacters.makeHost(host)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "[::1]:8080", "a/b", "a@b", "a b", "a%41"})
  void otherHostsAreNotKnown(String host) {
    assertThat(PlainCharacters.makeHost(host)).isFalse();
  }
}
