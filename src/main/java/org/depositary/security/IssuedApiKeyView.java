package org.depositary.security;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A key at the moment it is issued, the only one at which its secret is shown. */
@Schema(name = "IssuedApiKey", description = "A new key. Its secret is not shown again.")
record IssuedApiKeyView(
    @Schema(description = "What was issued.", required = true) ApiKeyView apiKey,
    @Schema(
            description = "The whole key, for the header Authorization as Bearer.",
            examples =
                "dep_3f9a1c0b77de_000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f",
            pattern = "^dep_[0-9a-f]{12}_[0-9a-f]{64}$",
            required = true)
        String key) {

  static IssuedApiKeyView of(ApiKeyView view, String key) {
    return new IssuedApiKeyView(view, key);
  }

  @Override
  public String toString() {
    return "IssuedApiKeyView[" + apiKey + "]";
  }
}
