package org.depositary.contract;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.depositary.JsonBody;

/** One operation of the contract, and how to ask for it. */
record Operation(String method, String path, JsonNode contract) {

  private static final Map<String, String> BODIES =
      Map.ofEntries(
          Map.entry("createDocument", "{'text':'A note.'}"),
          Map.entry("replaceDocument", "{'text':'A note.'}"),
          Map.entry("createImport", "{'text':'A note.','source':{'name':'a','id':'1'}}"),
          Map.entry("resumeImport", "{'text':'A note.','source':{'name':'a','id':'1'}}"),
          Map.entry("patchDocument", "{'text':'A note.'}"),
          Map.entry("reviewAnnotation", "{'decision':'ACCEPTED'}"),
          Map.entry("renameEntity", "{'name':'A name'}"),
          Map.entry("eraseDocument", "{'reason':'Order of a court.'}"),
          Map.entry("requestExport", "{'types':['REGISTER']}"),
          Map.entry("requestTask", "{'kind':'REEXTRACTION'}"),
          Map.entry("issueApiKey", "{'name':'test','scopes':['READ']}"),
          Map.entry(
              "mergeEntity",
              "{'into':'01932c07-209a-7a31-8f3c-0d5ad6bd2f0e','reason':'One thing.'}"),
          Map.entry("splitEntity", "{'names':['A name'],'name':'Another','reason':'Two things.'}"),
          Map.entry("reverseCuration", "{'reason':'It was wrong.'}"),
          Map.entry("beginFeedEpoch", "{'reason':'A test.'}"),
          Map.entry("createWebhookEndpoint", "{'url':'http://127.0.0.1:9/'}"),
          Map.entry("patchWebhookEndpoint", "{'description':'A test'}"),
          Map.entry("rotateWebhookSecret", "{'overlapHours':1}"),
          Map.entry("extract", "{'text':'A note.'}"),
          Map.entry("lookUpCitations", "{'citations':['article 2 CAT']}"));

  String id() {
    return contract.path("operationId").asText();
  }

  List<Integer> statuses() {
    List<Integer> statuses = new ArrayList<>();
    contract
        .path("responses")
        .fieldNames()
        .forEachRemaining(status -> statuses.add(Integer.valueOf(status)));
    return statuses;
  }

  boolean has(int status) {
    return statuses().contains(status);
  }

  boolean needsScope() {
    return !contract.path("security").isEmpty();
  }

  boolean reads() {
    return needsScope() && contract.path("security").get(0).isEmpty();
  }

  /** Whether the scope READ is needed, be it only where reading is not open. */
  boolean needsRead() {
    return contract.path("x-scope").asText().equals("READ");
  }

  /** A body that the operation would take; nothing where it takes none. */
  byte[] body() {
    return contract.has("requestBody")
        ? JsonBody.bytes(JsonBody.parse(BODIES.get(id())))
        : new byte[0];
  }

  String mediaType() {
    return contract.path("requestBody").path("content").fieldNames().next();
  }

  /** Asks for the operation with a body it takes. */
  Response send(RequestSpecification request, Map<String, String> parameters) {
    return contract.has("requestBody")
        ? sendAsIs(request.contentType(mediaType()).body(body()), parameters)
        : sendAsIs(request, parameters);
  }

  /** Asks for the operation with whatever body the request has. */
  Response sendAsIs(RequestSpecification request, Map<String, String> parameters) {
    return request.request(method, path(parameters));
  }

  /** Asks for the headers that reading would have. */
  Response head(RequestSpecification request, Map<String, String> parameters) {
    return request.head(path(parameters));
  }

  private String path(Map<String, String> parameters) {
    String filled = path;
    for (Map.Entry<String, String> parameter : parameters.entrySet()) {
      filled = filled.replace(parameter.getKey(), parameter.getValue());
    }
    return filled;
  }
}
