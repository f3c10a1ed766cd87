/**
 * Endpoints that are told of changes: whose they are, what they are sent, and what came of it.
 *
 * <p>Start at {@code Endpoints} for what clients do. {@code HintFollower} reads the log and leaves
 * a hint for each endpoint; {@code Courier} sends it; {@code Attempts} decides what follows from
 * the answer. A hint says that the feed has something, not what: the feed is the truth. So a newer
 * hint stands for an older one, an endpoint has at most one request at a time, and what is lost
 * costs time and nothing else.
 */
@NullMarked
package org.depositary.webhook.endpoint;

import org.jspecify.annotations.NullMarked;
