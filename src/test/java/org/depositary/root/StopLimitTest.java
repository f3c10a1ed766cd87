package org.depositary.root;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.depositary.packaged.Java;
import org.junit.jupiter.api.Test;

class StopLimitTest {

  /** A process that does not stop. */
  static final class Stuck {

    private Stuck() {}

    public static void main(String... arguments) {
      StopLimit.set(Duration.ofMillis(Long.parseLong(arguments[0])));
      Runtime.getRuntime().addShutdownHook(new Thread(Stuck::spin));
      System.exit(0);
    }

    private static void spin() {
      System.out.println("It does not stop.");
      while (true) {
        Thread.onSpinWait();
      }
    }
  }

  @Test
  void aStopThatTakesTooLongEndsTheProcess() throws IOException, InterruptedException {
    Process process = stuck(300);
    try {
      assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
      assertThat(process.exitValue()).isEqualTo(1);
      assertThat(process.inputReader().lines()).contains("It does not stop.");
    } finally {
      process.destroyForcibly();
    }
  }

  private static Process stuck(long millis) throws IOException {
    return new ProcessBuilder(
            Java.executable(),
            "-cp",
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
            Stuck.class.getName(),
            String.valueOf(millis))
        .redirectErrorStream(true)
        .start();
  }
}
