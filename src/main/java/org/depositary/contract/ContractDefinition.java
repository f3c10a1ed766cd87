package org.depositary.contract;

import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Contact;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;
import org.eclipse.microprofile.openapi.annotations.servers.Server;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the contract says of the service as a whole. */
@OpenAPIDefinition(
    info =
        @Info(
            title = "Depositary",
            version = "1.0.0",
            description = ContractDefinition.DESCRIPTION,
            contact = @Contact(name = "The operators of this service"),
            license =
                @License(name = "Apache-2.0", url = "https://www.apache.org/licenses/LICENSE-2.0")),
    servers = @Server(url = "/", description = "The service this contract was read from."),
    tags = {
      @Tag(name = "Documents", description = "Texts, their revisions and what they contain."),
      @Tag(
          name = "Annotations",
          description = "What was found in the texts, each tied to the exact words."),
      @Tag(name = "Entities", description = "Persons, bodies, places and events that are named."),
      @Tag(
          name = "Conventions",
          description = "The register of conventions and who relies on them."),
      @Tag(name = "Extraction", description = "Reading texts without storing them."),
      @Tag(name = "Keys", description = "Who may use the service, and for what."),
      @Tag(name = "Service", description = "What the service is, its contract and its problems.")
    })
@SecurityScheme(
    securitySchemeName = ContractDefinition.API_KEY,
    type = SecuritySchemeType.HTTP,
    scheme = "bearer",
    description = "An API key: dep_, its id, an underscore, its secret.")
interface ContractDefinition {

  String API_KEY = "apiKey";

  String DESCRIPTION =
      """
      Reads documents in which institutions speak about atrocities, human rights and international \
      law, and finds who and what they name, which provisions of which conventions they rely on and \
      which figures they state, each tied to the exact words.

      * Inside `/v1` the API only grows: readers ignore properties they do not know.
      * What is not known is absent; `null` is never sent and never read. Unknown properties of a \
      body and unknown parameters are refused.
      * Bodies may have 16 MiB, addresses with their parameters 8 KiB.
      * Every refusal is a problem (RFC 9457) whose `type` leads to a page that explains it.
      * Entity tags are strong and cover everything a representation shows. Reading takes \
      `If-None-Match`; replacing, changing and deleting need `If-Match`.
      * HEAD works where GET does, and answers OPTIONS with the methods of an address.
      """;
}
