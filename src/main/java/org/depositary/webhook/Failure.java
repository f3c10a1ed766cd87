package org.depositary.webhook;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why an attempt to send failed. */
@Schema(
    name = "WebhookFailure",
    description =
        "Why the last attempt failed. STATUS: the answer was not 2xx; redirects are not followed."
            + " TARGET_REFUSED: its host leads to an address that is not public. UNKNOWN_HOST: its"
            + " host has no address. NOT_CONNECTED: nobody took the connection. TLS_FAILED: its"
            + " certificate is not trusted or of another host. TIMED_OUT: no answer in time."
            + " BROKEN_OFF: the connection ended before the answer. SECRET_UNREADABLE: the secret"
            + " was sealed by another key of the service; ask for a new one.")
public enum Failure {
  STATUS,
  TARGET_REFUSED,
  UNKNOWN_HOST,
  NOT_CONNECTED,
  TLS_FAILED,
  TIMED_OUT,
  BROKEN_OFF,
  SECRET_UNREADABLE
}
