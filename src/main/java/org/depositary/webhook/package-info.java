/**
 * What it takes to send a signed message to somebody else's server, and to nobody's inside.
 *
 * <p>Start at {@code HookClient}. {@code Targets} decides which addresses may be sent to, {@code
 * WebhookSecret} signs as Standard Webhooks has it. Below, {@code endpoint} has who is told of
 * changes, and when.
 */
@NullMarked
package org.depositary.webhook;

import org.jspecify.annotations.NullMarked;
