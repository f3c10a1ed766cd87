package org.depositary.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Decides where may be sent to.
 *
 * <p>A URL is judged when it is given, as far as it says itself where it leads; a name is judged by
 * its addresses, each time something is sent. Who connects takes the address that was judged and
 * does not look up the name again: what a name leads to may change in between.
 */
@ApplicationScoped
public class Targets {

  private static final Pattern IPV4 =
      Pattern.compile("(0|[1-9][0-9]{0,2})(\\.(0|[1-9][0-9]{0,2})){3}");

  private static final Pattern NUMBER_AT_THE_END =
      Pattern.compile("(^|\\.)([0-9]+|0x[0-9a-f]*)\\.?$");

  /** Looks up the addresses of a name. */
  @FunctionalInterface
  interface Names {

    InetAddress[] lookUp(String host) throws UnknownHostException;
  }

  private final AddressRules rules;
  private final boolean plainHttp;
  private final Names names;

  @Inject
  Targets(TargetSettings settings) {
    this(
        settings.allowedNetworks().orElse(List.of()),
        settings.plainHttp(),
        InetAddress::getAllByName);
  }

  Targets(List<String> allowedNetworks, boolean plainHttp, Names names) {
    this.rules = new AddressRules(allowedNetworks.stream().map(Network::parse).toList());
    this.plainHttp = plainHttp;
    this.names = names;
  }

  /**
   * Reads a URL that may be sent to, as far as its form tells.
   *
   * @throws RefusedTargetException where it may not; the message says why
   */
  public Target parse(String text) {
    Target target = new Target(url(text));
    if (target.url().getRawUserInfo() != null || target.url().getRawFragment() != null) {
      throw new RefusedTargetException("It must have no user and no fragment.");
    }
    if (!target.isEncrypted() && !plainHttp) {
      throw new RefusedTargetException("It must begin with https.");
    }
    if (target.port() == 0 || target.port() > 65535) {
      throw new RefusedTargetException("It has no such port.");
    }
    if (isDisguised(target.host())) {
      throw new RefusedTargetException("Its host is an address in an uncommon form.");
    }
    if (isLiteral(target.host())) {
      resolve(target, 0);
    }
    return target;
  }

  private static URI url(String text) {
    try {
      URI url = new URI(text).parseServerAuthority();
      String scheme = String.valueOf(url.getScheme());
      if (url.getHost() != null && scheme.matches("(?i)https?")) {
        return url;
      }
    } catch (URISyntaxException e) {
      throw noUrl();
    }
    throw noUrl();
  }

  private static RefusedTargetException noUrl() {
    return new RefusedTargetException("It is not a URL of https with a host.");
  }

  // 2130706433, 0x7f000001, 0177.0.0.1: some take them for addresses, others for names. No name
  // ends with a number.
  private static boolean isDisguised(String host) {
    return host.indexOf('%') >= 0
        || (NUMBER_AT_THE_END.matcher(host).find() && !IPV4.matcher(host).matches());
  }

  private static boolean isLiteral(String host) {
    return host.startsWith("[")
        || IPV4.matcher(host).matches()
        || host.matches("(.*\\.)?localhost\\.?");
  }

  /**
   * The address to connect to.
   *
   * @param attempt of several addresses each attempt takes the next
   * @throws RefusedTargetException where one of its addresses may not be sent to
   */
  InetAddress resolve(Target target, int attempt) {
    InetAddress[] addresses = lookUp(target.host());
    for (InetAddress address : addresses) {
      if (!rules.allows(address)) {
        throw new RefusedTargetException("It leads to an address that is not public.");
      }
    }
    return withoutName(addresses[Math.floorMod(attempt, addresses.length)]);
  }

  private InetAddress[] lookUp(String host) {
    try {
      if (host.matches("(.*\\.)?localhost\\.?")) {
        return new InetAddress[] {InetAddress.getByAddress(new byte[] {127, 0, 0, 1})};
      }
      return names.lookUp(host);
    } catch (UnknownHostException e) {
      throw unknown();
    }
  }

  private static UnknownTargetException unknown() {
    return new UnknownTargetException();
  }

  private static InetAddress withoutName(InetAddress address) {
    try {
      return InetAddress.getByAddress(address.getAddress());
    } catch (UnknownHostException e) {
      throw new IllegalStateException("an address has four bytes or sixteen", e);
    }
  }
}
