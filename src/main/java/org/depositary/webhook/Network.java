package org.depositary.webhook;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/** A block of addresses, written {@code 10.0.0.0/8} or {@code fc00::/7}. */
final class Network {

  private final byte[] prefix;
  private final int bits;

  private Network(byte[] prefix, int bits) {
    this.prefix = prefix;
    this.bits = bits;
  }

  /** Reads a block; an address alone is a block of one. */
  static Network parse(String text) {
    int slash = text.indexOf('/');
    byte[] address = literal(slash < 0 ? text : text.substring(0, slash)).getAddress();
    int bits = slash < 0 ? 8 * address.length : Integer.parseInt(text.substring(slash + 1));
    if (bits < 0 || bits > 8 * address.length) {
      throw new IllegalArgumentException("no block of addresses: " + text);
    }
    return new Network(address, bits);
  }

  // A name would be looked up.
  private static InetAddress literal(String text) {
    if (!text.matches("[0-9]{1,3}(\\.[0-9]{1,3}){3}|[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*")) {
      throw new IllegalArgumentException("no address: " + text);
    }
    try {
      return InetAddress.getByName(text);
    } catch (UnknownHostException e) {
      throw new IllegalArgumentException("no address: " + text, e);
    }
  }

  boolean contains(InetAddress address) {
    byte[] other = address.getAddress();
    int whole = bits / 8;
    if (other.length != prefix.length || !Arrays.equals(prefix, 0, whole, other, 0, whole)) {
      return false;
    }
    int rest = bits % 8;
    return rest == 0 || (prefix[whole] & 0xff) >> (8 - rest) == (other[whole] & 0xff) >> (8 - rest);
  }

  @Override
  public String toString() {
    return Arrays.toString(prefix) + "/" + bits;
  }
}
