package org.depositary.contract;

import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.depositary.annotation.DocumentDirectory;
import org.depositary.change.AppendsChanges;
import org.depositary.http.Ndjson;
import org.depositary.http.ProblemType;
import org.depositary.http.Trace;
import org.depositary.http.repeat.FirstAnswers;
import org.depositary.security.Scope;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.parameters.RequestBody;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.security.SecurityRequirement;
import org.jspecify.annotations.Nullable;

/** Completes one operation: its scope, the problems it can have, the headers of its answers. */
final class OperationFilter {

  private static final Set<PathItem.HttpMethod> REPLACING =
      EnumSet.of(PathItem.HttpMethod.PUT, PathItem.HttpMethod.PATCH);

  private final Operations operations;
  private final SharedParts parts;

  OperationFilter(Operations operations, SharedParts parts) {
    this.operations = operations;
    this.parts = parts;
  }

  void complete(PathItem.HttpMethod method, Operation operation) {
    Optional<Scope> scope = operations.scopeOf(operation.getOperationId());
    boolean open = operations.isOpenWhereReadingIs(operation.getOperationId());
    operation.setDescription(operation.getDescription().strip() + "\n\n" + sentence(scope, open));
    operation.setSecurity(security(scope, open));
    // For machines, what the sentence says to people.
    scope.ifPresent(needed -> operation.addExtension("x-scope", needed.name()));
    Set<ProblemType> problems = problems(operation, scope);
    problems.addAll(operations.problemsOf(operation.getOperationId()));
    if (operations.redirects(operation.getOperationId())) {
      // What can be merged away can be erased.
      problems.add(ProblemType.GONE);
    }
    boolean keepsAnswer = operations.keepsAnswer(operation.getOperationId());
    if (keepsAnswer) {
      problems.add(ProblemType.CONFLICT);
      operation.addParameter(parts.idempotencyKey());
    }
    demandPrecondition(method, operation, problems);
    boolean shows =
        method == PathItem.HttpMethod.GET
            && showsState(operation.getResponses().getAPIResponse("200"));
    if (shows) {
      problems.add(ProblemType.PRECONDITION_FAILED);
    }
    parameters(operation).forEach(OperationFilter::giveType);
    Map<String, APIResponse> responses = new TreeMap<>(operation.getResponses().getAPIResponses());
    addProblems(responses, problems);
    if (operations.redirects(operation.getOperationId())) {
      responses.put("308", merged());
    }
    if (shows) {
      responses.put("304", notModified());
      operation.addParameter(parts.ifMatch());
      operation.addParameter(parts.ifNoneMatch());
    }
    responses.forEach((status, response) -> addHeaders(method, status, response, responses));
    if (operations.showsOther(operation.getOperationId())) {
      APIResponse shown = Objects.requireNonNull(responses.get("200"));
      List.of("ETag", "Content-Location")
          .forEach(header -> shown.addHeader(header, parts.header(header)));
    }
    if (keepsAnswer) {
      addToSuccess(responses, FirstAnswers.REPLAYED);
    }
    if (operations.appendsChanges(operation.getOperationId())) {
      addToSuccess(responses, AppendsChanges.CURSOR);
    }
    linkRevision(operation, responses);
    operation.getResponses().setAPIResponses(responses);
  }

  private void addToSuccess(Map<String, APIResponse> responses, String header) {
    responses.forEach(
        (status, response) -> {
          if (status.charAt(0) == '2') {
            response.addHeader(header, parts.header(header));
          }
        });
  }

  private void linkRevision(Operation operation, Map<String, APIResponse> responses) {
    boolean ofThePast =
        parameters(operation).stream()
            .anyMatch(p -> DocumentDirectory.AS_OF_PARAMETER.equals(p.getName()));
    responses.forEach(
        (status, response) -> {
          if (ofThePast && List.of("200", "304").contains(status)) {
            response.addHeader("Link", parts.header("Link"));
          }
        });
  }

  private static void demandPrecondition(
      PathItem.HttpMethod method, Operation operation, Set<ProblemType> problems) {
    for (Parameter parameter : parameters(operation)) {
      if (!"If-Match".equals(parameter.getName())) {
        continue;
      }
      parameter.setDescription("The entity tag of the state the change is meant for.");
      parameter.setExample("\"mV7o1QyQ0oUeJr3bZk2A\"");
      if (method != PathItem.HttpMethod.POST) {
        parameter.setRequired(true);
        problems.add(ProblemType.PRECONDITION_REQUIRED);
      }
    }
  }

  private static List<Parameter> parameters(Operation operation) {
    return Optional.ofNullable(operation.getParameters()).orElse(List.of());
  }

  // A bound written beside a parameter makes the generator forget that it is a string.
  private static void giveType(Parameter parameter) {
    Schema schema = parameter.getSchema();
    if (schema != null && schema.getType() == null && schema.getRef() == null) {
      schema.addType(Schema.SchemaType.STRING);
    }
    Bounds.bound(parameter);
    if (schema != null) {
      anchor(schema);
      if (schema.getItems() != null) {
        anchor(schema.getItems());
      }
    }
  }

  // The service compares the whole value; a pattern of the contract may match a part of it.
  private static void anchor(Schema schema) {
    String pattern = schema.getPattern();
    if (pattern != null && !pattern.startsWith("^")) {
      schema.setPattern("^(" + pattern + ")$");
    }
  }

  private static String sentence(Optional<Scope> scope, boolean open) {
    return scope
        .map(
            needed ->
                open
                    ? "Needs the scope READ where reading is not open."
                    : "Needs the scope " + needed + ".")
        .orElse("Open to anyone.");
  }

  private static List<SecurityRequirement> security(Optional<Scope> scope, boolean open) {
    var key = OASFactory.createSecurityRequirement().addScheme(ContractWords.API_KEY, List.of());
    return scope
        .map(needed -> open ? List.of(OASFactory.createSecurityRequirement(), key) : List.of(key))
        .orElse(List.of());
  }

  private static Set<ProblemType> problems(Operation operation, Optional<Scope> scope) {
    Set<ProblemType> problems =
        EnumSet.of(
            ProblemType.BAD_REQUEST,
            ProblemType.NOT_ACCEPTABLE,
            ProblemType.URI_TOO_LONG,
            ProblemType.INTERNAL_ERROR);
    if (scope.isPresent()) {
      problems.add(ProblemType.UNAUTHENTICATED);
      problems.add(ProblemType.FORBIDDEN);
      // Keys are rows: without the database nobody is known.
      problems.add(ProblemType.UNAVAILABLE);
    }
    if (readsLines(operation)) {
      problems.add(ProblemType.UNSUPPORTED_MEDIA_TYPE);
    } else if (operation.getRequestBody() != null) {
      problems.add(ProblemType.CONTENT_TOO_LARGE);
      problems.add(ProblemType.UNSUPPORTED_MEDIA_TYPE);
      problems.add(ProblemType.CONSTRAINT_VIOLATED);
    }
    List<Parameter> parameters = Optional.ofNullable(operation.getParameters()).orElse(List.of());
    for (Parameter parameter : parameters) {
      if (parameter.getIn() == Parameter.In.PATH) {
        problems.add(ProblemType.NOT_FOUND);
      } else if ("If-Match".equals(parameter.getName())) {
        problems.add(ProblemType.PRECONDITION_FAILED);
      } else if (DocumentDirectory.AS_OF_PARAMETER.equals(parameter.getName())) {
        problems.add(ProblemType.CONSTRAINT_VIOLATED);
      }
    }
    return problems;
  }

  // A line that is too long or breaks a rule has its own result.
  private static boolean readsLines(Operation operation) {
    RequestBody body = operation.getRequestBody();
    return body != null && body.getContent().hasMediaType(Ndjson.MEDIA_TYPE);
  }

  // A resource names its own problems by their status alone.
  private void addProblems(Map<String, APIResponse> responses, Set<ProblemType> problems) {
    new ArrayList<>(responses.keySet())
        .stream()
            .filter(status -> status.charAt(0) >= '4')
            .map(status -> ProblemType.ofStatus(Integer.parseInt(status)))
            .forEach(problems::add);
    problems.forEach(type -> responses.put(Integer.toString(type.status()), parts.problem(type)));
  }

  private APIResponse notModified() {
    return OASFactory.createAPIResponse().description("The client has the current state.");
  }

  // What never ends has no state that could be named by a tag.
  private static boolean showsState(@Nullable APIResponse shown) {
    return shown != null
        && (shown.getContent() == null
            || !shown.getContent().hasMediaType(MediaType.SERVER_SENT_EVENTS));
  }

  private static APIResponse merged() {
    return OASFactory.createAPIResponse()
        .description("It was merged into another, which is at this address.");
  }

  private void addHeaders(
      PathItem.HttpMethod method,
      String status,
      APIResponse response,
      Map<String, APIResponse> responses) {
    if (response.getRef() != null) {
      return;
    }
    List<String> headers = new ArrayList<>(List.of(Trace.HEADER, "Vary", "Cache-Control"));
    boolean made = responses.containsKey("201");
    boolean lines =
        response.getContent() != null && response.getContent().hasMediaType(Ndjson.MEDIA_TYPE);
    boolean shown = (response.getContent() != null && !lines) || status.equals("304");
    boolean read = method == PathItem.HttpMethod.GET && showsState(responses.get("200"));
    if (shown && (made || read || REPLACING.contains(method))) {
      headers.add("ETag");
    }
    if (response.getContent() != null && response.getContent().hasMediaType("text/html")) {
      headers.add("Content-Security-Policy");
    }
    if (status.equals("308")) {
      headers.add("Location");
    } else if (made) {
      headers.add("Location");
      if (!lines) {
        headers.add("Content-Location");
      }
    }
    headers.forEach(header -> response.addHeader(header, parts.header(header)));
  }
}
