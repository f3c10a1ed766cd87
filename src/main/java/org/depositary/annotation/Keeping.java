package org.depositary.annotation;

import jakarta.enterprise.context.ApplicationScoped;
import org.depositary.database.Json;
import org.depositary.http.Pager;

/** What the keepers of all kinds need of others. */
@ApplicationScoped
public class Keeping {

  private final DocumentDirectory documents;
  private final ReviewStore reviews;
  private final Pager pager;
  private final Json json;

  Keeping(DocumentDirectory documents, ReviewStore reviews, Pager pager, Json json) {
    this.documents = documents;
    this.reviews = reviews;
    this.pager = pager;
    this.json = json;
  }

  DocumentDirectory documents() {
    return documents;
  }

  ReviewStore reviews() {
    return reviews;
  }

  Pager pager() {
    return pager;
  }

  Json json() {
    return json;
  }
}
