/**
 * How fast the kernel reads and the service answers, each beside a yardstick of the same run:
 * {@code mvn verify -Pbench}.
 */
package org.depositary.bench;
