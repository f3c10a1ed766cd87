/** The way in: what the service is, its contract, its addresses. */
@NullMarked
package org.depositary.root;

import org.jspecify.annotations.NullMarked;
