package org.depositary.change;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What kind of resource a change is about. */
@Schema(
    description =
        "What kind of resource a change is about. REVISION: a state of a document, whose number is"
            + " the revision; all revisions of a document are one resource, so that of the entries"
            + " of older ones some may be gone while the document still has them, and a deletion of"
            + " all has the number that would have come next. MENTIONS to CHARACTERISATIONS: what"
            + " was found in a document, all of one kind together, under the id of the document."
            + " ANNOTATION: one annotation, which a curator reviewed. REGISTER: the register of"
            + " conventions.")
public enum ResourceType {
  DOCUMENT("/v1/documents/", ""),
  REVISION("/v1/documents/", "/revisions/"),
  MENTIONS("/v1/documents/", "/mentions"),
  CITATIONS("/v1/documents/", "/citations"),
  FIGURES("/v1/documents/", "/figures"),
  QUOTATIONS("/v1/documents/", "/quotations"),
  CHARACTERISATIONS("/v1/documents/", "/characterisations"),
  ENTITY("/v1/entities/", ""),
  ANNOTATION("/v1/annotations/", ""),
  REGISTER("/v1/coverage", null);

  /** There is one register; it has an id only here. */
  public static final UUID THE_REGISTER = UUID.fromString("00000000-0000-8000-8000-000000000001");

  private final String beforeId;
  private final @Nullable String afterId;

  /**
   * @param afterId null where the address has no id
   */
  ResourceType(String beforeId, @Nullable String afterId) {
    this.beforeId = beforeId;
    this.afterId = afterId;
  }

  /** Where a resource of this type is. */
  public String href(UUID id, int revision) {
    return href(id.toString(), revision);
  }

  /** Where a resource of this type is, whose id was put into words already. */
  public String href(String id, int revision) {
    // Put together, not replaced in a template: a page of the feed has hundreds of addresses.
    if (afterId == null) {
      return beforeId;
    }
    return this == REVISION ? beforeId + id + afterId + revision : beforeId + id + afterId;
  }
}
