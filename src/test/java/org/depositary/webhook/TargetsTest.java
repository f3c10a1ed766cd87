package org.depositary.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TargetsTest {

  /** Names lead to these addresses. */
  private static Targets leadingTo(List<String> allowed, String... addresses) {
    return new Targets(allowed, false, host -> literals(addresses));
  }

  private static InetAddress[] literals(String... addresses) throws UnknownHostException {
    InetAddress[] found = new InetAddress[addresses.length];
    for (int i = 0; i < found.length; i++) {
      found[i] = InetAddress.getByName(addresses[i]);
    }
    return found;
  }

  private static String resolve(Targets targets, int attempt) {
    return targets.resolve(targets.parse("https://hooks.example/"), attempt).toString();
  }

  private static void assertRefused(Targets targets) {
    assertThatThrownBy(() -> resolve(targets, 0)).isInstanceOf(RefusedTargetException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "8.8.8.8",
        "172.32.0.1",
        "100.128.0.1",
        "2606:4700::1111",
        "64:ff9b::808:808",
        "2003::1"
      })
  void aPublicAddressMayBeSentTo(String address) {
    assertThat(resolve(leadingTo(List.of(), address), 0)).startsWith("/");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "127.0.0.1",
        "127.255.255.254",
        "0.0.0.0",
        "10.1.2.3",
        "172.16.0.1",
        "172.31.255.255",
        "192.168.1.1",
        "169.254.169.254",
        "100.64.0.1",
        "100.100.100.200",
        "168.63.129.16",
        "192.0.0.192",
        "198.18.0.1",
        "224.0.0.1",
        "255.255.255.255",
        "::",
        "::1",
        "::ffff:127.0.0.1",
        "::ffff:a9fe:a9fe",
        "::127.0.0.1",
        "fe80::1",
        "fec0::1",
        "fc00::1",
        "fd00:ec2::254",
        "ff02::1",
        "2001::1",
        "2001:db8::1",
        "2002:7f00:1::",
        "64:ff9b::7f00:1",
        "64:ff9b::a9fe:a9fe",
        "64:ff9b:1::808:808"
      })
  void anAddressInsideMayNot(String address) {
    assertRefused(leadingTo(List.of(), address));
  }

  @Test
  void oneAddressInsideIsEnoughToRefuse() {
    assertRefused(leadingTo(List.of(), "8.8.8.8", "127.0.0.1"));
    assertRefused(leadingTo(List.of(), "8.8.8.8", "::1"));
  }

  @Test
  void anOperatorMayAllowNetworks() {
    List<String> allowed = List.of("10.1.0.0/16", "fd00::/8", "192.168.0.7");
    assertThat(resolve(leadingTo(allowed, "10.1.2.3"), 0)).isEqualTo("/10.1.2.3");
    assertThat(resolve(leadingTo(allowed, "fd12::1"), 0)).startsWith("/fd12");
    assertThat(resolve(leadingTo(allowed, "192.168.0.7"), 0)).isEqualTo("/192.168.0.7");
    assertRefused(leadingTo(allowed, "10.2.0.1"));
    assertRefused(leadingTo(allowed, "192.168.0.8"));
    assertThatThrownBy(() -> leadingTo(List.of("intranet.example")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> leadingTo(List.of("10.0.0.0/33")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void eachAttemptTakesTheNextAddress() {
    Targets targets = leadingTo(List.of(), "8.8.8.8", "8.8.4.4");
    assertThat(List.of(resolve(targets, 0), resolve(targets, 1), resolve(targets, 2)))
        .containsExactly("/8.8.8.8", "/8.8.4.4", "/8.8.8.8");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://hooks.example/",
        "ftp://hooks.example/",
        "https://user:word@hooks.example/",
        "https://hooks.example/#part",
        "https://hooks.example:0/",
        "https://hooks.example:70000/",
        "https:///path",
        "https://",
        "mailto:somebody@hooks.example",
        "https://127.0.0.1/",
        "https://127.1/",
        "https://2130706433/",
        "https://0x7f000001/",
        "https://0177.0.0.1/",
        "https://169.254.169.254/latest/meta-data",
        "https://[::1]/",
        "https://[::ffff:10.0.0.1]/",
        "https://[fe80::1%25eth0]/",
        "https://localhost/",
        "https://LOCALHOST./",
        "https://mail.localhost/",
        "https://a b/",
        "https://hooks.example\\@127.0.0.1/"
      })
  void aUrlThatLeadsInsideByItselfIsRefusedWhenItIsGiven(String url) {
    Targets targets = new Targets(List.of(), false, InetAddress::getAllByName);
    assertThatThrownBy(() -> targets.parse(url)).isInstanceOf(RefusedTargetException.class);
  }

  @Test
  void aTargetKnowsWhatIsSentToIt() {
    Target target = leadingTo(List.of()).parse("https://Hooks.Example?to=%C3%A4");
    assertThat(Arrays.asList(target.host(), target.port(), target.path()))
        .containsExactly("hooks.example", 443, "/?to=%C3%A4");
    assertThat(target.toString()).doesNotContain("to=");
  }
}
