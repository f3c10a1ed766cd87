/**
 * Readers inside the service, which derive something from the log.
 *
 * <p>Implement {@code LogConsumer}; {@code LogFollower} does the rest.
 */
@NullMarked
package org.depositary.change.follower;

import org.jspecify.annotations.NullMarked;
