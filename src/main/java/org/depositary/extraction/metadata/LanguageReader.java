package org.depositary.extraction.metadata;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.depositary.extraction.DetectedMetadata.Language;
import org.depositary.extraction.sentence.CutText;
import org.depositary.extraction.sentence.Phrases;
import org.depositary.extraction.sentence.Sentence;

/**
 * Tells the language of a text by its script and its most frequent words.
 *
 * <p>A handful of languages and texts of some length need no library: script decides most, twenty
 * words the rest. Reads the sentences of the first {@value #SAMPLE} units.
 */
final class LanguageReader {

  private static final int SAMPLE = 20_000;
  private static final char FIRST_BEYOND_ASCII = '\u0080';
  private static final int FEWEST_LETTERS = 20;
  private static final int FEWEST_WORDS = 3;

  private static final Phrases<List<String>> WORDS =
      Phrases.loadAll(LanguageReader.class, "languages.csv", cells -> cells[1]);

  // Letters that one language of a script has and its neighbours do not.
  private static final Map<Character, String> OWN_LETTERS =
      Map.ofEntries(
          Map.entry('\u0259', "az"),
          Map.entry('\u018f', "az"),
          Map.entry('\u00df', "de"),
          Map.entry('\u00e3', "pt"),
          Map.entry('\u00f5', "pt"),
          Map.entry('\u00f1', "es"),
          Map.entry('\u00bf', "es"),
          Map.entry('\u0456', "uk"),
          Map.entry('\u0457', "uk"),
          Map.entry('\u0454', "uk"),
          Map.entry('\u06af', "fa"),
          Map.entry('\u067e', "fa"),
          Map.entry('\u0686', "fa"),
          Map.entry('\u0679', "ur"),
          Map.entry('\u06d2', "ur"));

  private LanguageReader() {}

  /** The language, where enough of the text speaks for one. */
  static Optional<Language> read(CutText text) {
    String units = text.units();
    Map<Character.UnicodeScript, Integer> scripts = new EnumMap<>(Character.UnicodeScript.class);
    Map<String, Integer> own = new HashMap<>();
    int ascii = 0;
    int letters = 0;
    for (int i = 0; i < Math.min(units.length(), SAMPLE); i++) {
      char unit = units.charAt(i);
      if (unit < FIRST_BEYOND_ASCII) {
        ascii += Character.isLetter(unit) ? 1 : 0;
      } else if (Character.isLetter(unit)) {
        letters++;
        scripts.merge(Character.UnicodeScript.of(unit), 1, Integer::sum);
        String language = OWN_LETTERS.get(unit);
        if (language != null) {
          own.merge(language, 1, Integer::sum);
        }
      }
    }
    letters += ascii;
    scripts.merge(Character.UnicodeScript.LATIN, ascii, Integer::sum);
    return letters < FEWEST_LETTERS ? Optional.empty() : byScript(text, scripts, own, letters);
  }

  private static Optional<Language> byScript(
      CutText text,
      Map<Character.UnicodeScript, Integer> scripts,
      Map<String, Integer> own,
      int letters) {
    Character.UnicodeScript most = Character.UnicodeScript.LATIN;
    for (Map.Entry<Character.UnicodeScript, Integer> script : scripts.entrySet()) {
      most = script.getValue() > scripts.getOrDefault(most, 0) ? script.getKey() : most;
    }
    double share = scripts.getOrDefault(most, 0) / (double) letters;
    boolean kana = scripts.getOrDefault(Character.UnicodeScript.HIRAGANA, 0) * 10 > letters;
    return switch (most) {
      case LATIN -> latin(text, own);
      case CYRILLIC -> own(own, "uk", letters).or(() -> Optional.of(new Language("ru", share)));
      case ARABIC ->
          own(own, "ur", letters)
              .or(() -> own(own, "fa", letters))
              .or(() -> Optional.of(new Language("ar", share)));
      case HAN, HIRAGANA -> Optional.of(new Language(kana ? "ja" : "zh", share));
      case ARMENIAN -> Optional.of(new Language("hy", share));
      case GEORGIAN -> Optional.of(new Language("ka", share));
      case HEBREW -> Optional.of(new Language("he", share));
      case GREEK -> Optional.of(new Language("el", share));
      case HANGUL -> Optional.of(new Language("ko", share));
      default -> Optional.empty();
    };
  }

  private static Optional<Language> own(Map<String, Integer> own, String code, int letters) {
    return own.getOrDefault(code, 0) * 100 > letters
        ? Optional.of(new Language(code, 0.8))
        : Optional.empty();
  }

  private static Optional<Language> latin(CutText text, Map<String, Integer> own) {
    Map<String, Integer> hits = new HashMap<>(own);
    int words = 0;
    for (Sentence sentence : text.sentences()) {
      if (sentence.start() >= SAMPLE) {
        break;
      }
      words += sentence.count();
      for (int i = 0; i < sentence.count(); i++) {
        WORDS
            .at(sentence, i)
            .ifPresent(codes -> codes.forEach(c -> hits.merge(c, 1, Integer::sum)));
      }
    }
    return best(hits, words);
  }

  // Confidence is how far the first is before the second.
  private static Optional<Language> best(Map<String, Integer> hits, int words) {
    List<String> codes = new ArrayList<>(hits.keySet());
    codes.sort(null);
    String best = "";
    int first = 0;
    int second = 0;
    for (String code : codes) {
      int count = hits.getOrDefault(code, 0);
      if (count > first) {
        second = first;
        first = count;
        best = code;
      } else {
        second = Math.max(second, count);
      }
    }
    return first < FEWEST_WORDS || first * 20 < words
        ? Optional.empty()
        : Optional.of(new Language(best, Math.max(0.1, 1 - second / (double) first)));
  }
}
