package org.depositary.extraction.citation;

import static org.depositary.extraction.citation.Pictures.assertCitations;

import org.junit.jupiter.api.Test;

/** Names of the register in its languages, in the forms in which sentences print them. */
class ForeignNamesTest {

  @Test
  void frenchPutsThePinpointInFront() {
    assertCitations(
        "La requête invoque l'[article 6, paragraphe 1, du Pacte international relatif aux droits"
            + " civils et politiques] et la [Convention n° 87 de l'OIT].",
        "iccpr 6/1",
        "ilo-c087");
    assertCitations(
        "Ils renvoient au [paragraphe 2 de l'article 37 de la Convention relative aux droits de"
            + " l'enfant].",
        "crc 37/2");
  }

  @Test
  void spanishWritesTheParagraphBehindADot() {
    assertCitations(
        "El juez aplicó el [artículo 8.1 de la Convención Americana sobre Derechos Humanos] y el"
            + " [artículo 3 del Convenio 169 de la OIT].",
        "achr 8/1",
        "ilo-c169 3");
  }

  @Test
  void russianInflectsTheNameAndPutsTheParagraphFirst() {
    assertCitations(
        "Авторы ссылаются на [пункт 4 статьи 9 Международного пакта о гражданских и политических"
            + " правах] и на [статью 3 Конвенции о правах ребенка].",
        "iccpr 9/4",
        "crc 3");
    assertCitations(
        "Это следует из [Европейской конвенции о выдаче], согласуется с [Уставом Организации"
            + " Объединенных Наций] и не противоречит [Римскому статуту Международного уголовного"
            + " суда] и [Конвенции МОТ № 29].",
        "european-extradition",
        "un-charter",
        "rome-statute",
        "ilo-c029");
  }

  @Test
  void arabicGluesParticlesToTheName() {
    assertCitations(
        "وتشير اللجنة إلى [اتفاقية حقوق الطفل] وإلى [العهد الدولي الخاص بالحقوق المدنية"
            + " والسياسية] وفقا [لميثاق الأمم المتحدة].",
        "crc",
        "iccpr",
        "un-charter");
  }

  @Test
  void chineseHasNoSpacesAroundAName() {
    assertCitations("委员会回顾《[公民权利和政治权利国际公约]》和《[儿童权利公约]》。依照[联合国宪章]行事。", "iccpr", "crc", "un-charter");
  }

  @Test
  void azerbaijaniPutsTheCaseBehindTheName() {
    assertCitations(
        "Tərəflər [BMT Nizamnaməsinə] və [Soyqırımı Konvensiyasının] müddəalarına əməl edirlər.",
        "un-charter",
        "genocide-convention");
  }

  @Test
  void armenianPutsTheCaseBehindTheName() {
    assertCitations(
        "Կողմերը հիշեցնում են [ՄԱԿ-ի կանոնադրության] և [Երեխայի իրավունքների մասին"
            + " կոնվենցիայի] մասին։",
        "un-charter",
        "crc");
  }

  @Test
  void turkishPutsTheCaseBehindTheNameWithAndWithoutApostrophe() {
    assertCitations(
        "Başvurucu [Avrupa İnsan Hakları Sözleşmesi]'nin ve [Çocuk Haklarına Dair Sözleşmenin]"
            + " ihlal edildiğini söyledi.",
        "echr",
        "crc");
  }

  @Test
  void portugueseNamesAreFoundToo() {
    assertCitations(
        "A criança invocou a [Convenção Americana sobre Direitos Humanos] e a [Convenção sobre os"
            + " Direitos da Criança].",
        "achr",
        "crc");
  }
}
