package org.depositary.change;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What happened to a resource. */
@Schema(
    description =
        "What happened to the resource. MERGED: an entity was merged away, its address leads to"
            + " where. SPLIT: an entity gave up names to another, which has an entry of its own."
            + " With either the mentions and citations that came by these names lead to another"
            + " entity, without entries of their own: read those of both entities again.")
public enum ChangeType {
  CREATED,
  UPDATED,
  DELETED,
  MERGED,
  SPLIT
}
