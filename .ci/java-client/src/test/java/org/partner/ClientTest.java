package org.partner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.partner.depositary.ApiClient;
import org.partner.depositary.ApiException;
import org.partner.depositary.api.DocumentsApi;
import org.partner.depositary.api.DocumentsApi.APICreateDocumentRequest;
import org.partner.depositary.api.DocumentsApi.APIGetDocumentRequest;
import org.partner.depositary.api.DocumentsApi.APIListAnnotationsRequest;
import org.partner.depositary.api.DocumentsApi.APIListDocumentsRequest;
import org.partner.depositary.model.Annotation;
import org.partner.depositary.model.Citation;
import org.partner.depositary.model.CitationKind;
import org.partner.depositary.model.Document;
import org.partner.depositary.model.DocumentRequest;
import org.partner.depositary.model.DocumentSummaryPage;
import org.partner.depositary.model.Figure;
import org.partner.depositary.model.FigureCategory;
import org.partner.depositary.model.Mention;
import org.partner.depositary.model.Problem;
import org.partner.depositary.model.Source;

/** Uses the generated client on a running service: SERVICE is its address, KEY a key. */
class ClientTest {

  private static final String SOURCE = "java-client";
  // With a character of two UTF-16 units before everything that is found.
  private static final String TEXT =
      "\uD834\uDD1E Under article 3 of the 1948 Genocide Convention, at least 40 people were"
          + " detained in Rwanda.";

  private static final ApiClient CLIENT = new ApiClient();
  private static DocumentsApi documents;

  @BeforeAll
  static void store() throws ApiException {
    CLIENT.updateBaseUri(System.getenv("SERVICE"));
    CLIENT.setRequestInterceptor(
        request -> request.header("Authorization", "Bearer " + System.getenv("KEY")));
    documents = new DocumentsApi(CLIENT);
    for (int number = 0; number < 5; number++) {
      store(number, number == 0 ? "press-release" : "report");
    }
  }

  private static Document store(int number, String type) throws ApiException {
    return create(
        new DocumentRequest()
            .text(TEXT)
            .type(type)
            .source(new Source().name(SOURCE).id("note-" + number)));
  }

  private static Document create(DocumentRequest document) throws ApiException {
    return documents.createDocument(
        APICreateDocumentRequest.newBuilder().documentRequest(document).build());
  }

  @Test
  void listsToTheEndEachDocumentOnce() throws ApiException {
    List<Object> ids = new ArrayList<>();
    String cursor = null;
    do {
      DocumentSummaryPage page =
          documents.listDocuments(
              APIListDocumentsRequest.newBuilder()
                  .source(List.of(SOURCE))
                  .limit(2)
                  .cursor(cursor)
                  .build());
      page.getItems().forEach(document -> ids.add(document.getId()));
      cursor = page.getPage().getNext();
    } while (cursor != null);
    assertEquals(5, ids.size());
    assertEquals(5, new HashSet<>(ids).size());
  }

  @Test
  void filtersByAConventionAndAType() throws ApiException {
    DocumentSummaryPage page =
        documents.listDocuments(
            APIListDocumentsRequest.newBuilder()
                .source(List.of(SOURCE))
                .convention(List.of("genocide-convention"))
                .type(List.of("press-release"))
                .count(true)
                .build());
    assertEquals(1, page.getPage().getTotal());
    assertEquals("press-release", page.getItems().get(0).getType());
  }

  @Test
  void readsAnnotationsEachAsWhatItIs() throws ApiException {
    Document document = store(0, "press-release");
    List<String> found = new ArrayList<>();
    for (Annotation annotation : annotations(document)) {
      found.add(words(annotation.getActualInstance()));
    }
    assertTrue(
        found.containsAll(List.of("genocide-convention art_3", "DETAINED 40", "STATE Rwanda")),
        found.toString());
  }

  private static List<Annotation> annotations(Document document) throws ApiException {
    return documents
        .listAnnotations(
            APIListAnnotationsRequest.newBuilder().id(document.getId().toString()).build())
        .getItems();
  }

  private static String words(Object annotation) {
    if (annotation instanceof Citation citation) {
      assertEquals(CitationKind.CONVENTION, citation.getKind());
      assertMarked(citation.getExact(), citation.getUtf16Start(), citation.getUtf16End());
      return citation.getConvention().getId()
          + " "
          + citation.getPinpoints().get(0).getProvision();
    } else if (annotation instanceof Figure figure) {
      assertEquals(FigureCategory.DETAINED, figure.getCategory());
      assertMarked(figure.getExact(), figure.getUtf16Start(), figure.getUtf16End());
      return figure.getCategory() + " " + figure.getMin().toBigInteger();
    } else if (annotation instanceof Mention mention) {
      assertMarked(mention.getExact(), mention.getUtf16Start(), mention.getUtf16End());
      return mention.getType() + " " + mention.getName();
    }
    return annotation.getClass().getSimpleName();
  }

  private static void assertMarked(String exact, int start, int end) {
    assertEquals(exact, TEXT.substring(start, end));
  }

  @Test
  void aRefusalIsAProblem() throws IOException {
    ApiException refused =
        assertThrows(
            ApiException.class,
            () -> create(new DocumentRequest().text(TEXT).issuedOn("yesterday")));
    assertEquals(422, refused.getCode());
    Problem problem = CLIENT.getObjectMapper().readValue(refused.getResponseBody(), Problem.class);
    assertEquals(422, problem.getStatus());
    assertEquals("/issuedOn", problem.getErrors().get(0).getPointer());
  }

  @Test
  void whatIsNotThereIsAProblem() throws IOException {
    ApiException missing =
        assertThrows(
            ApiException.class,
            () ->
                documents.getDocument(
                    APIGetDocumentRequest.newBuilder()
                        .id("01932c07-209a-7a31-8f3c-0d5ad6bd2f0e")
                        .build()));
    Problem problem = CLIENT.getObjectMapper().readValue(missing.getResponseBody(), Problem.class);
    assertEquals("/problems/not-found", problem.getType().toString());
  }
}
