/**
 * A partner's mirror: a complete copy of what the service holds, kept by its contract alone.
 *
 * <p>It knows nothing of the service but its addresses and a key, and is what a partner would
 * write. Start at {@link org.depositary.mirror.Mirror}. The rules it follows, each said where it is
 * followed:
 *
 * <ol>
 *   <li>Take an export, then follow the changes from its cursor on ({@code Export}).
 *   <li>An export without its last line is cut; a fetch that was cut goes on with Range ({@code
 *       Export}).
 *   <li>Keep what was applied and the cursor in one transaction ({@code Holdings}).
 *   <li>Apply an entry if its revision is above the one that is held ({@code Feed}).
 *   <li>An entry says where to look, not what is there: look, and keep what is there now ({@code
 *       Feed}, {@code Looking}).
 *   <li>Look again at whatever shows the resource that an entry is about ({@code Feed}).
 *   <li>Count what is named yourself: no entry tells of a count ({@code Comparison}).
 *   <li>Where cursors have expired, whyever, take a new export, and drop what is not in it ({@code
 *       Mirror}).
 *   <li>Ask again where nobody answers, and not before Retry-After ({@code Service}).
 * </ol>
 */
package org.depositary.mirror;
