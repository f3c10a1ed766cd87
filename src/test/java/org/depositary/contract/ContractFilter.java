package org.depositary.contract;

import io.restassured.RestAssured;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.http.Header;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Fails a test when an answer is not in the contract the service itself serves. */
public final class ContractFilter implements Filter {

  /** Reads the contract once for all tests of a JVM. */
  public static final ContractFilter INSTANCE = new ContractFilter();

  private ContractCheck check;

  private ContractFilter() {}

  @Override
  public Response filter(
      FilterableRequestSpecification request,
      FilterableResponseSpecification specification,
      FilterContext context) {
    Response response = context.next(request, specification);
    String path = URI.create(request.getURI()).getPath();
    check()
        .check(
            new Exchange(
                request.getMethod(),
                path,
                response.getStatusCode(),
                headers(response),
                response.asString()));
    return response;
  }

  private static Map<String, List<String>> headers(Response response) {
    Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    for (Header header : response.getHeaders()) {
      headers.computeIfAbsent(header.getName(), name -> new ArrayList<>()).add(header.getValue());
    }
    return headers;
  }

  private synchronized ContractCheck check() {
    if (check == null) {
      check = new ContractCheck(RestAssured.get("/v1/openapi.json").asString());
    }
    return check;
  }
}
