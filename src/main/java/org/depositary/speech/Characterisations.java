package org.depositary.speech;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.depositary.annotation.Anchor;
import org.depositary.annotation.DocumentDirectory;
import org.depositary.annotation.DocumentLink;
import org.depositary.annotation.DocumentLinks;
import org.depositary.annotation.KeptAnnotations;
import org.depositary.database.Json;
import org.depositary.extraction.Characterisation;
import org.depositary.http.Pager;
import org.depositary.text.Text;
import org.jspecify.annotations.Nullable;

/** Keeps the characterisations of documents; every write runs in the transaction of its caller. */
@Singleton
public class Characterisations extends KeptAnnotations<CharacterisationRow, CharacterisationView> {

  private final CharacterisationStore store;
  private final DocumentDirectory documents;
  private final Json json;

  Characterisations(
      CharacterisationStore store, DocumentDirectory documents, Json json, Pager pager) {
    super(store, json, pager);
    this.store = store;
    this.documents = documents;
    this.json = json;
  }

  /** Stores the characterisations of a new current text; those before stay for its revisions. */
  public void record(UUID documentId, int textNumber, Text text, List<Characterisation> found) {
    rows(text, found, store.anchor(documentId, textNumber, text, found)).forEach(store::persist);
  }

  /** Whether these characterisations are those of the current text. */
  public boolean isKnown(UUID documentId, Text text, List<Characterisation> found) {
    return tellsTheSame(documentId, rows(text, found, store.propose(documentId, text, found)));
  }

  private List<CharacterisationRow> rows(
      Text text, List<Characterisation> found, List<Anchor> anchors) {
    List<CharacterisationRow> rows = new ArrayList<>();
    for (int i = 0; i < anchors.size(); i++) {
      Characterisation characterisation = found.get(i);
      CharacterisationRow row = new CharacterisationRow();
      row.anchor = anchors.get(i);
      row.confidence = characterisation.confidence();
      row.rule = characterisation.rule();
      row.term = characterisation.term();
      row.kind = characterisation.kind();
      row.stance = characterisation.stance();
      row.details = json.write(CharacterisationDetails.of(text, characterisation));
      rows.add(row);
    }
    return rows;
  }

  @Override
  protected List<CharacterisationView> views(List<CharacterisationRow> rows) {
    DocumentLinks documentOf = new DocumentLinks(documents, rows);
    return rows.stream().map(row -> view(row, documentOf.of(row))).toList();
  }

  @Override
  protected CharacterisationView unlinked(CharacterisationRow row) {
    return view(row, null);
  }

  private CharacterisationView view(CharacterisationRow row, @Nullable DocumentLink document) {
    return CharacterisationView.of(
        row, json.read(row.details, CharacterisationDetails.class), document);
  }
}
