package org.depositary.speech;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;
import org.depositary.annotation.AnnotationCore;
import org.depositary.annotation.Keeping;
import org.depositary.annotation.KeptAnnotations;
import org.depositary.annotation.NewText;
import org.depositary.annotation.Recording;
import org.depositary.change.Change;
import org.depositary.database.Json;
import org.depositary.extraction.Characterisation;
import org.depositary.extraction.Voice;
import org.depositary.facet.Facet;
import org.depositary.facet.Labels;
import org.depositary.text.Text;
import org.jspecify.annotations.Nullable;

/** Keeps the characterisations of documents; every write runs in the transaction of its caller. */
@Singleton
public class Characterisations extends KeptAnnotations<CharacterisationRow, CharacterisationView> {

  private final Json json;

  Characterisations(CharacterisationStore store, Keeping keeping, Json json) {
    super(store, keeping);
    this.json = json;
  }

  /** Stores the characterisations of a new current text; answers what happened to reviewed ones. */
  public List<Change> record(NewText at, List<Characterisation> found) {
    return prepare(at, found).store();
  }

  /** Whether these characterisations are those of the current text. */
  public boolean isKnown(NewText at, List<Characterisation> found) {
    return tellsTheSame(at.documentId(), prepare(at, found));
  }

  private Recording<CharacterisationRow> prepare(NewText at, List<Characterisation> found) {
    return begin(at, found, characterisation -> row(at.text(), characterisation));
  }

  private CharacterisationRow row(Text text, Characterisation characterisation) {
    CharacterisationRow row = new CharacterisationRow();
    row.term = characterisation.term();
    row.kind = characterisation.kind();
    row.voice = voice(characterisation.attribution());
    row.voiceKey = SpokenNames.key(row.voice);
    row.stance = characterisation.stance();
    row.details = json.write(CharacterisationDetails.of(text, characterisation));
    return row;
  }

  private static String voice(List<Voice> attribution) {
    return attribution.get(attribution.size() - 1).voice();
  }

  @Override
  protected List<Facet> facets() {
    return List.of(
        Facet.of("term", "r.term", Labels.SAME),
        Facet.of("kind", "r.kind", Labels.WORDS),
        Facet.of("stance", "r.stance", Labels.WORDS),
        Facet.of("voice", "cast(r.voice as string)", Labels.SAME));
  }

  @Override
  protected Stream<@Nullable Object> judged(CharacterisationRow row) {
    CharacterisationDetails details = details(row);
    return Stream.of(row.term, row.kind, row.stance, details.saidOf(), details.attribution());
  }

  @Override
  protected CharacterisationView view(CharacterisationRow row, AnnotationCore core) {
    return CharacterisationView.of(core, row, details(row));
  }

  private CharacterisationDetails details(CharacterisationRow row) {
    return json.read(row.details, CharacterisationDetails.class);
  }
}
