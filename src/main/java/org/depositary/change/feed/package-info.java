/**
 * The change log as clients follow it: pages, long polls, a stream, cursors that expire.
 *
 * <p>Start at {@code ChangeResource}. {@code FeedTail} is why a waiting client costs no thread.
 */
@NullMarked
package org.depositary.change.feed;

import org.jspecify.annotations.NullMarked;
