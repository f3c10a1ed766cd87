package org.depositary.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class WebhookSecretTest {

  // The example that libraries of Standard Webhooks are tested with.
  private static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
  private static final String ID = "msg_p5jXN8AQM9LWM0D4loKWxJek";
  private static final long SENT = 1614265330;
  private static final String BODY = "{\"test\": 2432232314}";
  private static final String SIGNATURE = "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=";

  private static Verification after(long seconds, String signatures) {
    return new Verification(
        ID, Long.toString(SENT), signatures, Instant.ofEpochSecond(SENT + seconds));
  }

  @Test
  void signsAsStandardWebhooksHasIt() {
    assertThat(WebhookSecret.parse(SECRET).sign(ID, SENT, BODY.getBytes(UTF_8)))
        .isEqualTo(SIGNATURE);
  }

  @Test
  void aNewSecretIsReadAsItWasShown() {
    WebhookSecret secret = WebhookSecret.create();
    assertThat(secret.reveal()).matches("whsec_[A-Za-z0-9+/]{43}=");
    assertThat(WebhookSecret.parse(secret.reveal()).bytes()).isEqualTo(secret.bytes());
    assertThat(WebhookSecret.create().bytes()).isNotEqualTo(secret.bytes());
    assertThat(secret).hasToString("whsec_(hidden)");
    assertThatThrownBy(() -> WebhookSecret.parse("secret"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aReceiverTakesWhatIsSignedAndRecent() {
    assertThat(after(0, SIGNATURE).holds(SECRET, BODY)).isTrue();
    assertThat(after(300, SIGNATURE).holds(SECRET, BODY)).isTrue();
    assertThat(after(-300, SIGNATURE).holds(SECRET, BODY)).isTrue();
  }

  @Test
  void aReceiverTakesNoRecording() {
    assertThat(after(301, SIGNATURE).holds(SECRET, BODY)).isFalse();
    assertThat(after(-301, SIGNATURE).holds(SECRET, BODY)).isFalse();
  }

  @Test
  void aReceiverTakesNothingThatWasChanged() {
    assertThat(after(0, SIGNATURE).holds(SECRET, BODY + " ")).isFalse();
    Verification otherId = new Verification("msg_x", Long.toString(SENT), SIGNATURE, Instant.now());
    assertThat(otherId.holds(SECRET, BODY)).isFalse();
    assertThat(after(0, "v1,AAAA").holds(SECRET, BODY)).isFalse();
    assertThat(after(0, SIGNATURE).holds(WebhookSecret.create().reveal(), BODY)).isFalse();
  }

  @Test
  void whileSecretsOverlapEitherWillDo() {
    WebhookSecret other = WebhookSecret.create();
    String both = other.sign(ID, SENT, BODY.getBytes(UTF_8)) + " " + SIGNATURE;
    assertThat(after(0, both).holds(SECRET, BODY)).isTrue();
    assertThat(after(0, both).holds(other.reveal(), BODY)).isTrue();
  }
}
