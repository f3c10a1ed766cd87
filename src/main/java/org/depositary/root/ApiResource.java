package org.depositary.root;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.depositary.http.Anyone;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The API and its contract, byte for byte the one committed with the code. */
@Path("/v1")
@Tag(name = "Service")
class ApiResource {

  private final Contract contract;
  private final Service service;

  ApiResource(Contract contract, Service service) {
    this.contract = contract;
    this.service = service;
  }

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @Anyone
  @Operation(
      operationId = "getApi",
      summary = "Say what the API is",
      description = "The same as at the root of the service.")
  @APIResponse(responseCode = "200", description = "The service.")
  public ServiceView api() {
    return service.view();
  }

  @GET
  @Path("/openapi.yaml")
  @Produces("application/yaml")
  @Anyone
  @Operation(
      operationId = "getContractAsYaml",
      summary = "Show the contract as YAML",
      description = "This document (OpenAPI 3.1) as YAML.")
  @APIResponse(
      responseCode = "200",
      description = "The contract.",
      content =
          @Content(
              mediaType = "application/yaml",
              schema = @Schema(type = SchemaType.STRING, maxLength = 10000000)))
  public byte[] yaml() {
    return contract.yaml();
  }

  @GET
  @Path("/openapi.json")
  @Produces(MediaType.APPLICATION_JSON)
  @Anyone
  @Operation(
      operationId = "getContractAsJson",
      summary = "Show the contract as JSON",
      description = "This document (OpenAPI 3.1) as JSON.")
  @APIResponse(
      responseCode = "200",
      description = "The contract.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(type = SchemaType.OBJECT)))
  public byte[] json() {
    return contract.json();
  }
}
