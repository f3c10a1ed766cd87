package org.depositary.root;

import java.time.Duration;
import java.util.Timer;
import java.util.TimerTask;
import org.jboss.logging.Logger;

/**
 * Ends the process where stopping it takes too long.
 *
 * <p>Whoever asks it to stop waits for that; and a thread that spins in a database which has failed
 * inside ends for nobody. What was acknowledged is on disk, as it is when a process is killed.
 */
final class StopLimit {

  private static final Logger LOG = Logger.getLogger(StopLimit.class);

  private StopLimit() {}

  /** From now on, a stop that takes longer ends the process with status 1. */
  static void set(Duration longest) {
    Runtime.getRuntime().addShutdownHook(new Thread(() -> begin(longest), "stop-limit"));
  }

  private static void begin(Duration longest) {
    TimerTask end =
        new TimerTask() {
          @Override
          public void run() {
            try {
              LOG.errorf("The service has not stopped in %s: its process ends now.", longest);
            } finally {
              Runtime.getRuntime().halt(1);
            }
          }
        };
    new Timer("stop-limit", true).schedule(end, longest.toMillis());
  }
}
