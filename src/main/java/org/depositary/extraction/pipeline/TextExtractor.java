package org.depositary.extraction.pipeline;

import java.util.ArrayList;
import java.util.List;
import org.depositary.extraction.Citation;
import org.depositary.extraction.DetectedMetadata.Boilerplate;
import org.depositary.extraction.Extraction;
import org.depositary.extraction.Extractor;
import org.depositary.extraction.Mention;
import org.depositary.extraction.Voice;
import org.depositary.extraction.authority.AuthorityReader;
import org.depositary.extraction.characterisation.CharacterisationReader;
import org.depositary.extraction.citation.CitationReader;
import org.depositary.extraction.event.EventNames;
import org.depositary.extraction.figure.FigureReader;
import org.depositary.extraction.identity.AuthorityIdentity;
import org.depositary.extraction.mention.MentionReader;
import org.depositary.extraction.metadata.MetadataReader;
import org.depositary.extraction.register.Register;
import org.depositary.extraction.sentence.CutText;
import org.depositary.extraction.speech.SpeechReader;
import org.depositary.extraction.speech.Speeches;
import org.depositary.extraction.tagger.SequenceTagger;
import org.depositary.text.Text;

/** The extractor of the service: every reader sees what the ones before it found. */
public final class TextExtractor implements Extractor {

  /** Changes whenever the rules do; the register's version stands beside it. */
  private static final String RULES = "1.2.0";

  private final String version;
  private final AuthorityReader authorities = new AuthorityReader();
  private final CitationReader citations;
  private final MentionReader mentions = new MentionReader(SequenceTagger.load());
  private final SpeechReader speeches = new SpeechReader();
  private final MetadataReader metadata = new MetadataReader();
  private final FigureReader figures = new FigureReader();
  private final CharacterisationReader characterisations = new CharacterisationReader();

  public TextExtractor(Register register) {
    this.version = RULES + "+register." + register.version();
    this.citations = new CitationReader(register);
  }

  @Override
  public String version() {
    return version;
  }

  @Override
  public Extraction extract(Text text) {
    HyphenatedLines lines = HyphenatedLines.of(text);
    List<Citation> cited =
        citations.read(lines.whole(), authorities.read(lines.whole())).stream()
            .map(AuthorityIdentity::settle)
            .map(lines::back)
            .toList();
    CutText cut = CutText.of(text);
    List<Boilerplate> furniture = metadata.furniture(cut);
    List<Mention> named = EventNames.settle(cut, mentions.read(cut.words(), cited));
    List<Mention> mentioned = Furniture.mentions(named, furniture);
    Speeches said = speeches.read(cut, mentioned);
    return new Extraction(
        version,
        mentioned,
        voiced(cited, said),
        Furniture.figures(figures.read(cut, cited, mentioned, said), furniture),
        said.quotations(),
        characterisations.read(cut, cited, mentioned, said),
        metadata.read(cut, furniture, mentioned, said.quotations()));
  }

  private static List<Citation> voiced(List<Citation> citations, Speeches speeches) {
    Speeches.Walk voices = speeches.walk();
    List<Citation> voiced = new ArrayList<>(citations.size());
    for (Citation citation : citations) {
      List<Voice> voice = voices.at(citation.span().start());
      voiced.add(voice.size() == 1 ? citation : citation.saidBy(voice));
    }
    return voiced;
  }
}
