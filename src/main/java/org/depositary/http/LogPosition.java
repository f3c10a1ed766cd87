package org.depositary.http;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where the log of changes stands after what the current request wrote to it. */
@RequestScoped
public class LogPosition {

  private @Nullable Long position;

  LogPosition() {}

  public Optional<Long> get() {
    return Optional.ofNullable(position);
  }

  public void is(@Nullable Long known) {
    position = known;
  }
}
