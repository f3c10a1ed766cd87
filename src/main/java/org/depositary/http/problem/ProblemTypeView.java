package org.depositary.http.problem;

import org.depositary.http.Problem;
import org.depositary.http.ProblemType;
import org.depositary.http.page.PageFrame;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a type of problem means. */
@Schema(name = "ProblemType", description = "What a type of problem means.")
record ProblemTypeView(
    @Schema(
            description = "The type, as in the problems of this type.",
            examples = "/problems/not-found",
            format = "uri-reference",
            maxLength = 200,
            required = true)
        String type,
    @Schema(
            description = "The type in words.",
            examples = "Not found",
            maxLength = 100,
            required = true)
        String title,
    @Schema(
            description = "The HTTP status of these problems.",
            examples = "404",
            minimum = "400",
            maximum = "599",
            required = true)
        int status,
    @Schema(
            description = "When it happens and what to do.",
            examples = "There is nothing at this address.",
            maxLength = 2000,
            required = true)
        String explanation) {

  static ProblemTypeView of(ProblemType type) {
    return new ProblemTypeView(type.uri(), type.title(), type.status(), type.explanation());
  }

  String html() {
    return PageFrame.page(
        title,
        html -> {
          html.element("h1", title).newLine();
          html.element("p", "A type of problem, HTTP status " + status, "class", "lead").newLine();
          html.element("p", explanation).newLine();
          html.open("p")
              .text("Problems of this type have ")
              .element("code", "\"type\": \"" + type + "\"");
          html.text(" and the media type ").element("code", Problem.MEDIA_TYPE).text(".").close();
        });
  }
}
