package org.depositary.webhook;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which addresses may be sent to: public ones, and those that the operator names.
 *
 * <p>Source: the special-purpose registries of IANA (RFC 6890), without those that are globally
 * reachable. Of IPv6 only global unicast is public; an address that carries one of IPv4 is judged
 * by that, or refused.
 */
final class AddressRules {

  private static final List<Network> NOT_PUBLIC =
      Stream.of(
              "0.0.0.0/8",
              "10.0.0.0/8",
              "100.64.0.0/10",
              "127.0.0.0/8",
              // Link-local: also where clouds answer whoever asks for credentials.
              "169.254.0.0/16",
              // The same of one cloud, with an address that looks public.
              "168.63.129.16",
              "172.16.0.0/12",
              "192.0.0.0/24",
              "192.0.2.0/24",
              "192.88.99.0/24",
              "192.168.0.0/16",
              "198.18.0.0/15",
              "198.51.100.0/24",
              "203.0.113.0/24",
              "224.0.0.0/4",
              "240.0.0.0/4",
              // Teredo, ORCHID and others that lead elsewhere.
              "2001::/23",
              "2001:db8::/32",
              "2002::/16",
              "3fff::/20")
          .map(Network::parse)
          .toList();
  private static final Network GLOBAL_UNICAST = Network.parse("2000::/3");

  /** How networks without IPv4 reach it (RFC 6052); the address of IPv4 is at the end. */
  private static final Network TRANSLATED = Network.parse("64:ff9b::/96");

  private final List<Network> allowed;

  AddressRules(List<Network> allowed) {
    this.allowed = List.copyOf(allowed);
  }

  boolean allows(InetAddress address) {
    if (allowed.stream().anyMatch(network -> network.contains(address))) {
      return true;
    }
    if (TRANSLATED.contains(address)) {
      return allows(embedded(address));
    }
    boolean possible = address instanceof Inet4Address || GLOBAL_UNICAST.contains(address);
    return possible && NOT_PUBLIC.stream().noneMatch(network -> network.contains(address));
  }

  private static InetAddress embedded(InetAddress address) {
    try {
      return InetAddress.getByAddress(Arrays.copyOfRange(address.getAddress(), 12, 16));
    } catch (UnknownHostException e) {
      throw new IllegalStateException("four bytes are an address", e);
    }
  }
}
