package org.depositary.contract;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.depositary.change.AppendsChanges;
import org.depositary.http.Problem;
import org.depositary.http.ProblemType;
import org.depositary.http.Trace;
import org.depositary.http.repeat.FirstAnswers;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Headers, parameters and problems that many operations have; each is added when first used. */
final class SharedParts {

  private static final Map<String, String> HEADERS =
      Map.ofEntries(
          Map.entry(Trace.HEADER, "Names this request in the logs of the service."),
          Map.entry("Vary", "What else of a request the answer depends on."),
          Map.entry("Cache-Control", "Whether the answer may be used again without asking."),
          Map.entry("ETag", "The strong entity tag of this representation."),
          Map.entry("Location", "The address of the resource."),
          Map.entry("Content-Location", "The address of what the body shows."),
          Map.entry(
              "Link",
              "With asOf: the revision that the answer shows, which never changes (RFC 7089). With"
                  + " a table: the next page (RFC 8288); absent at the end of the list."),
          Map.entry("WWW-Authenticate", "How to identify oneself."),
          Map.entry("Accept-Patch", "With PATCH: the media type of a patch (RFC 5789)."),
          Map.entry("Retry-After", "After how many seconds to try again."),
          Map.entry("Content-Range", "How many bytes the file has."),
          Map.entry(
              "Content-Security-Policy",
              "With HTML: what a browser may do with the page, which has no script."),
          Map.entry(
              FirstAnswers.REPLAYED,
              "true: the answer was given before, to the same Idempotency-Key."),
          Map.entry(
              AppendsChanges.CURSOR,
              "A cursor of the feed after this write: a reader of the feed that has come here, or a"
                  + " read with after, knows it. Where nothing changed, it is the end of the"
                  + " feed. Going on in the feed from it skips nothing; where others were writing"
                  + " at the same time, this write may come again."));
  private static final Map<String, String> EXAMPLES =
      Map.ofEntries(
          Map.entry(Trace.HEADER, "4bf92f3577b34da6a3ce929d0e0e4736"),
          Map.entry("Vary", "Accept, Accept-Encoding, Origin"),
          Map.entry("Cache-Control", "no-cache"),
          Map.entry("ETag", "\"mV7o1QyQ0oUeJr3bZk2A\""),
          Map.entry("Location", "/v1/api-keys/3f9a1c0b77de"),
          Map.entry("Content-Location", "/v1/api-keys/3f9a1c0b77de"),
          Map.entry(
              "Link",
              "</v1/documents/0190…/revisions/2>; rel=\"memento\";"
                  + " datetime=\"Fri, 01 May 2026 12:00:00 GMT\""),
          Map.entry("WWW-Authenticate", "Bearer realm=\"depositary\""),
          Map.entry("Accept-Patch", "application/merge-patch+json"),
          Map.entry("Retry-After", "30"),
          Map.entry("Content-Range", "bytes */48211"),
          Map.entry(
              "Content-Security-Policy",
              "default-src 'none'; style-src 'sha256-…'; base-uri 'none'"),
          Map.entry(FirstAnswers.REPLAYED, "true"),
          Map.entry(AppendsChanges.CURSOR, "AyQwMTkzMmMwNy0yMDlhLTdhMzEtOGYzYy0wZDVhZDZiZDJmMGU"));
  private static final String IF_MATCH = "IfMatch";
  private static final String IF_NONE_MATCH = "IfNoneMatch";
  private static final String IDEMPOTENCY_KEY = "IdempotencyKey";

  private final Map<String, Header> headers = new TreeMap<>();
  private final Map<String, Parameter> parameters = new TreeMap<>();
  private final Map<String, APIResponse> responses = new TreeMap<>();

  /** Puts what was used into the contract. */
  void addTo(Components components) {
    components.setHeaders(headers);
    components.setParameters(parameters);
    components.setResponses(responses);
  }

  Header header(String name) {
    headers.computeIfAbsent(
        name,
        key ->
            OASFactory.createHeader()
                .description(HEADERS.get(key))
                .schema(string(2000).examples(List.of(EXAMPLES.getOrDefault(key, "")))));
    return OASFactory.createHeader().ref("#/components/headers/" + name);
  }

  Parameter ifNoneMatch() {
    parameters.computeIfAbsent(
        IF_NONE_MATCH,
        key ->
            OASFactory.createParameter()
                .name("If-None-Match")
                .in(Parameter.In.HEADER)
                .description("Entity tags the client has; 304 if one of them is current.")
                .example(EXAMPLES.get("ETag"))
                .schema(string(8000)));
    return OASFactory.createParameter().ref("#/components/parameters/" + IF_NONE_MATCH);
  }

  Parameter ifMatch() {
    parameters.computeIfAbsent(
        IF_MATCH,
        key ->
            OASFactory.createParameter()
                .name("If-Match")
                .in(Parameter.In.HEADER)
                .description("Entity tags of the states to be shown; 412 if none is current.")
                .example(EXAMPLES.get("ETag"))
                .schema(string(8000)));
    return OASFactory.createParameter().ref("#/components/parameters/" + IF_MATCH);
  }

  Parameter idempotencyKey() {
    parameters.computeIfAbsent(
        IDEMPOTENCY_KEY,
        key ->
            OASFactory.createParameter()
                .name("Idempotency-Key")
                .in(Parameter.In.HEADER)
                .description(ContractWords.IDEMPOTENCY_KEY)
                .example("\"8e03978e-40d5-43dd-bc93-6894a57f9324\"")
                .schema(string(512)));
    return OASFactory.createParameter().ref("#/components/parameters/" + IDEMPOTENCY_KEY);
  }

  APIResponse problem(ProblemType type) {
    String name = nameOf(type);
    if (!responses.containsKey(name)) {
      responses.put(name, describe(type));
    }
    return OASFactory.createAPIResponse().ref("#/components/responses/" + name);
  }

  private APIResponse describe(ProblemType type) {
    APIResponse response =
        OASFactory.createAPIResponse()
            .description(description(type))
            .content(
                OASFactory.createContent()
                    .addMediaType(
                        Problem.MEDIA_TYPE,
                        OASFactory.createMediaType()
                            .schema(OASFactory.createSchema().ref("#/components/schemas/Problem"))
                            .example(example(type))));
    List.of(Trace.HEADER, "Vary", "Cache-Control")
        .forEach(header -> response.addHeader(header, header(header)));
    if (type == ProblemType.UNAUTHENTICATED) {
      response.addHeader("WWW-Authenticate", header("WWW-Authenticate"));
    }
    if (type == ProblemType.UNSUPPORTED_MEDIA_TYPE) {
      response.addHeader("Accept-Patch", header("Accept-Patch"));
    }
    if (type == ProblemType.RANGE_NOT_SATISFIABLE) {
      response.addHeader("Content-Range", header("Content-Range"));
    }
    if (type == ProblemType.UNAVAILABLE) {
      response.addHeader("Retry-After", header("Retry-After"));
    }
    return response;
  }

  // Three types share the status 400; the type of the problem tells them apart.
  private static String description(ProblemType type) {
    return type == ProblemType.BAD_REQUEST
        ? "Malformed: the type says whether it is the body, a parameter or the request itself."
        : type.title() + ": " + type.explanation();
  }

  private static Map<String, Object> example(ProblemType type) {
    Map<String, Object> example = new TreeMap<>();
    example.put("type", type.uri());
    example.put("title", type.title());
    example.put("status", type.status());
    example.put("traceId", EXAMPLES.get(Trace.HEADER));
    return example;
  }

  private static String nameOf(ProblemType type) {
    StringBuilder name = new StringBuilder();
    for (String word : type.slug().split("-")) {
      name.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
    }
    return name.toString();
  }

  static Schema string(int maxLength) {
    return OASFactory.createSchema().addType(Schema.SchemaType.STRING).maxLength(maxLength);
  }
}
