package org.depositary.change;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

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
  DOCUMENT("/v1/documents/{id}"),
  REVISION("/v1/documents/{id}/revisions/"),
  MENTIONS("/v1/documents/{id}/mentions"),
  CITATIONS("/v1/documents/{id}/citations"),
  FIGURES("/v1/documents/{id}/figures"),
  QUOTATIONS("/v1/documents/{id}/quotations"),
  CHARACTERISATIONS("/v1/documents/{id}/characterisations"),
  ENTITY("/v1/entities/{id}"),
  ANNOTATION("/v1/annotations/{id}"),
  REGISTER("/v1/coverage");

  /** There is one register; it has an id only here. */
  public static final UUID THE_REGISTER = UUID.fromString("00000000-0000-8000-8000-000000000001");

  private static final String ID = "{id}";

  // Cut into its parts once: a page of the feed has hundreds of addresses.
  private final String beforeId;
  private final String afterId;

  ResourceType(String address) {
    int id = address.indexOf(ID);
    beforeId = id < 0 ? address : address.substring(0, id);
    afterId = id < 0 ? "" : address.substring(id + ID.length());
  }

  /** Where a resource of this type is. */
  public String href(UUID id, int revision) {
    return switch (this) {
      case REGISTER -> beforeId;
      case REVISION -> beforeId + id + afterId + revision;
      default -> beforeId + id + afterId;
    };
  }
}
