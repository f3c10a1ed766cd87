/**
 * What must hold when the service is killed and when writers collide: {@code mvn verify -Pstress}.
 */
package org.depositary.stress;
