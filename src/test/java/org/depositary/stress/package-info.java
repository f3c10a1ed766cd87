/**
 * What must hold when the service is killed and when writers collide: {@code mvn verify -Pstress}.
 *
 * <p>Kills are 20 rounds, contention eight writers on one document, one source id and the same new
 * entities, both on H2 and PostgreSQL. Without the writer lock H2 must lose an update, and a naive
 * cursor must miss entries. The standby needs Debian's {@code postgresql}. The packaged service
 * runs in processes of its own (Linux, macOS).
 *
 * <p>Smaller or larger: {@code -Dstress.rounds=20 -Dstress.clients=4} (kills), {@code
 * -Dstress.writers=8 -Dstress.increments=50} (contention), {@code -Dstress.feed-seconds=60} (feed),
 * {@code -Dstress.seconds=60 -Dstress.kill-every=10} (nodes), {@code -Dstress.seconds=60
 * -Dstress.before=60} (mirror).
 */
package org.depositary.stress;
