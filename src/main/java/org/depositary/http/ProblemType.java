package org.depositary.http;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The ways a request can fail; each has a page at {@code /problems/{slug}}.
 *
 * <p>Clients branch on the type, so a constant is never renamed inside a major version.
 */
public enum ProblemType {
  BAD_REQUEST(
      400,
      "Bad request",
      "The request could not be understood at the level of HTTP: its line, its headers or its"
          + " address are not well formed."),
  MALFORMED_BODY(
      400,
      "Malformed body",
      "The body is missing, is not JSON, or does not have the shape of the contract: a property of"
          + " another type, an unknown or repeated property, a null, a text with NUL or with half"
          + " of a surrogate pair. Each entry of errors points at the place."),
  INVALID_PARAMETER(
      400,
      "Invalid parameter",
      "A parameter is unknown, stands twice where it may stand once, or has a value the contract"
          + " does not allow. A cursor is invalid when it was not issued by this service or"
          + " belongs to other filters."),
  UNAUTHENTICATED(
      401,
      "Not authenticated",
      "The operation needs an API key in the header Authorization, as Bearer, and the one sent is"
          + " missing, unknown or revoked."),
  FORBIDDEN(
      403,
      "Not allowed",
      "The API key is valid, but lacks the scope the operation needs. The description of every"
          + " operation names its scope."),
  NOT_FOUND(
      404,
      "Not found",
      "There is nothing at this address, and the service does not know that there ever was."),
  METHOD_NOT_ALLOWED(
      405,
      "Method not allowed",
      "The address exists, but not for this method. The header Allow lists those it has."),
  NOT_ACCEPTABLE(
      406,
      "Not acceptable",
      "None of the media types in the header Accept can be produced at this address."),
  CONFLICT(
      409,
      "Conflict",
      "The request contradicts the state of the resource. Read it again before repeating. With an"
          + " Idempotency-Key: the first request is still under way, or what it answered is no"
          + " longer kept; errors tells which."),
  GONE(
      410,
      "Gone",
      "The resource existed and was deleted. Its address will not be used again for anything"
          + " else."),
  CURSOR_EXPIRED(
      410,
      "Cursor expired",
      "The cursor of the feed cannot be gone on from without missing something: deletions after it"
          + " are no longer kept, or the database was restored from a backup since. Begin again:"
          + " ask for the address in restart and keep its page.next; read the lists you mirror"
          + " anew, or take an export, and drop what is no longer there; then go on from the cursor"
          + " you kept, or from that of the export."),
  PRECONDITION_FAILED(
      412,
      "Precondition failed",
      "The resource has changed since the state named in If-Match was read. Read it again, apply"
          + " the change to what it is now, and send its new entity tag."),
  CONTENT_TOO_LARGE(
      413,
      "Content too large",
      "The body is larger than the service reads. The bound is stated in the contract."),
  URI_TOO_LONG(414, "URI too long", "The address with its parameters is longer than 8 KiB."),
  UNSUPPORTED_MEDIA_TYPE(
      415,
      "Unsupported media type",
      "The body has a media type, named by Content-Type, that this operation does not read."),
  RANGE_NOT_SATISFIABLE(
      416,
      "Range not satisfiable",
      "The file has no bytes where the header Range begins. Content-Range says how many it has."),
  CONSTRAINT_VIOLATED(
      422,
      "Constraint violated",
      "The request has the right shape, but a value breaks a rule of the contract: of the body, or"
          + " an instant that must be past. Each entry of errors points at a value and names the"
          + " rule. An Idempotency-Key that was sent with another request breaks one, too."),
  PRECONDITION_REQUIRED(
      428,
      "Precondition required",
      "Replacing, changing and deleting need the header If-Match with the entity tag of the state"
          + " the change is meant for, so that no change of somebody else is lost."),
  HEADERS_TOO_LARGE(431, "Headers too large", "The headers are larger than the service reads."),
  INTERNAL_ERROR(
      500,
      "Internal error",
      "The service failed. The request may be right; the trace id helps its operators to find out"
          + " what happened."),
  UNAVAILABLE(
      503, "Unavailable", "The service cannot answer now. Retry-After says when to try again.");

  private final int status;
  private final String title;
  private final String explanation;
  private final String slug;

  ProblemType(int status, String title, String explanation) {
    this.status = status;
    this.title = title;
    this.explanation = explanation;
    this.slug = name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The most general type of a status; other client errors are bad requests. */
  public static ProblemType ofStatus(int status) {
    return Arrays.stream(values())
        .filter(type -> type.status == status)
        .findFirst()
        .orElse(status >= 500 ? INTERNAL_ERROR : BAD_REQUEST);
  }

  public static Optional<ProblemType> ofSlug(String slug) {
    return Arrays.stream(values()).filter(type -> type.slug.equals(slug)).findFirst();
  }

  public int status() {
    return status;
  }

  public String title() {
    return title;
  }

  /** One paragraph for the page of this type. */
  public String explanation() {
    return explanation;
  }

  public String slug() {
    return slug;
  }

  /** The URI of this type, relative to the service. */
  public String uri() {
    return "/problems/" + slug;
  }
}
