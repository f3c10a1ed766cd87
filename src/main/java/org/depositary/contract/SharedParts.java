package org.depositary.contract;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.depositary.http.Problem;
import org.depositary.http.ProblemType;
import org.depositary.http.Trace;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Headers, parameters and problems that many operations have; each is added when first used. */
final class SharedParts {

  private static final Map<String, String> HEADERS =
      Map.of(
          Trace.HEADER,
          "Names this request in the logs of the service.",
          "Vary",
          "What else of a request the answer depends on.",
          "Cache-Control",
          "Whether the answer may be used again without asking.",
          "ETag",
          "The strong entity tag of this representation.",
          "Location",
          "The address of the resource.",
          "Content-Location",
          "The address of what the body shows.",
          "Link",
          "With asOf: the revision that the answer shows, which never changes (RFC 7089). With a"
              + " table: the next page (RFC 8288); absent at the end of the list.",
          "WWW-Authenticate",
          "How to identify oneself.",
          "Retry-After",
          "After how many seconds to try again.",
          "Content-Security-Policy",
          "With HTML: what a browser may do with the page, which has no script.");
  private static final Map<String, String> EXAMPLES =
      Map.of(
          Trace.HEADER,
          "4bf92f3577b34da6a3ce929d0e0e4736",
          "Vary",
          "Accept, Accept-Encoding, Origin",
          "Cache-Control",
          "no-cache",
          "ETag",
          "\"mV7o1QyQ0oUeJr3bZk2A\"",
          "Location",
          "/v1/api-keys/3f9a1c0b77de",
          "Content-Location",
          "/v1/api-keys/3f9a1c0b77de",
          "Link",
          "</v1/documents/0190…/revisions/2>; rel=\"memento\";"
              + " datetime=\"Fri, 01 May 2026 12:00:00 GMT\"",
          "WWW-Authenticate",
          "Bearer realm=\"depositary\"",
          "Retry-After",
          "30",
          "Content-Security-Policy",
          "default-src 'none'; style-src 'sha256-…'; base-uri 'none'");
  private static final String IF_NONE_MATCH = "IfNoneMatch";

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
                .schema(string(8000)));
    return OASFactory.createParameter().ref("#/components/parameters/" + IF_NONE_MATCH);
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
