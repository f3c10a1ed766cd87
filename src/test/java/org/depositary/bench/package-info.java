/**
 * How fast the kernel reads and the service answers, each beside a yardstick of the same run:
 * {@code mvn verify -Pbench}. A ratio compares neighbours in one run; absolute figures are the
 * machine's.
 *
 * <p>Smaller or larger: {@code -Dbench.seconds=2 -Dbench.turns=5 -Dbench.megabytes=10} (kernel; 100
 * with {@code -Dbench.heap=8g}), {@code -Dbench.requests=5000 -Dbench.turnSeconds=5} (load), {@code
 * -Dbench.rows=1000000 -Dbench.database=POSTGRESQL} (deep pages), {@code -Dbench.documents=100000
 * -Dbench.searchTurns=200} (search).
 */
package org.depositary.bench;
