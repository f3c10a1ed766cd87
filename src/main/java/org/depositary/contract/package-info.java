/**
 * Completes the contract that is generated from the code.
 *
 * <p>Start at {@code ContractCompletion}, which runs once, when the service is built. Resources say
 * what is special to them; what is the same everywhere is added here.
 */
@OpenAPIDefinition(
    info =
        @Info(
            title = "Depositary",
            version = "1.0.0",
            description = ContractWords.DESCRIPTION,
            contact = @Contact(name = "The operators of this service"),
            license =
                @License(name = "Apache-2.0", url = "https://www.apache.org/licenses/LICENSE-2.0")),
    servers = @Server(url = "/", description = "The service this contract was read from."),
    tags = {
      @Tag(name = "Documents", description = "Texts, their revisions and what they contain."),
      @Tag(name = "Entities", description = "Persons, bodies, places and events that are named."),
      @Tag(
          name = "Conventions",
          description = "The register of conventions and who relies on them."),
      @Tag(name = "Citations", description = "Who relies on which authority, in all documents."),
      @Tag(name = "Annotations", description = "What was found at a span, and its reviews."),
      @Tag(name = "Changes", description = "What changes, for those who keep a copy."),
      @Tag(name = "Exports", description = "Whole copies, and where the feed goes on from them."),
      @Tag(name = "Figures", description = "The numbers that documents state."),
      @Tag(name = "Speech", description = "Who says what, and in which loaded terms."),
      @Tag(name = "Extractions", description = "Reading texts without storing them."),
      @Tag(name = "Imports", description = "Documents that come in numbers."),
      @Tag(name = "Tasks", description = "What nodes do beside requests, for administrators."),
      @Tag(name = "Keys", description = "Who may use the service, and for what."),
      @Tag(name = "Webhooks", description = "Who is told that something changes."),
      @Tag(name = "Service", description = "What the service is, its contract and its problems.")
    },
    components =
        @Components(
            securitySchemes =
                @SecurityScheme(
                    securitySchemeName = ContractWords.API_KEY,
                    type = SecuritySchemeType.HTTP,
                    scheme = "bearer",
                    description = "An API key: dep_, its id, an underscore, its secret.")))
@NullMarked
package org.depositary.contract;

import org.eclipse.microprofile.openapi.annotations.Components;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Contact;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;
import org.eclipse.microprofile.openapi.annotations.servers.Server;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.NullMarked;
