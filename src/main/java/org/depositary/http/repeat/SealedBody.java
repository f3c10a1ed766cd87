package org.depositary.http.repeat;

/** The body of an answer, compressed and encrypted by a {@link Seal}: a nonce and what follows. */
final class SealedBody {

  private final byte[] bytes;

  SealedBody(byte[] bytes) {
    this.bytes = bytes.clone();
  }

  byte[] bytes() {
    return bytes.clone();
  }
}
