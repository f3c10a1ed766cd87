package org.depositary.extraction.citation;

import static org.depositary.extraction.citation.Pictures.assertCitations;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Orders of pinpoints in French, Spanish, Portuguese, Russian and Arabic texts. */
class ForeignStylesTest {

  @Nested
  class French {

    @Test
    void paragraphOfArticle() {
      assertCitations(
          "Elle invoque le [paragraphe 3 de l'article 2 du Pacte international relatif aux droits"
              + " civils et politiques].",
          "iccpr 2/3");
      assertCitations(
          "Elle invoque l'[alinéa b) du paragraphe 2 de l'article 5 du Protocole facultatif se"
              + " rapportant au Pacte international relatif aux droits civils et politiques].",
          "iccpr-op1 5/2/b");
    }

    @Test
    void lettersClosedByOneBracket() {
      assertCitations(
          "Il y a violation des [articles 14 (par. 3 d)) lu conjointement avec l'article 2 (par."
              + " 3), 14 (par. 3 e)) et 26 du Pacte international relatif aux droits civils et"
              + " politiques].",
          "iccpr 14/3/d 2/3 14/3/e 26");
      assertCitations(
          "Il y a violation des [articles 9 (par. 1 et 3), 14 (par. 1, 2 et 3 c) et g)) du Pacte"
              + " international relatif aux droits civils et politiques].",
          "iccpr 9/1 9/3 14/1 14/2 14/3/c 14/3/g");
    }

    @Test
    void alinea() {
      assertCitations(
          "Au sens de l'[article 25 (al. c)) du Pacte international relatif aux droits civils et"
              + " politiques] il a voté.",
          "iccpr 25/c");
      assertCitations(
          "Au sens de l'[article 12, alinéa 2, de la Convention de Genève relative au traitement"
              + " des prisonniers de guerre] il répond.",
          "gc-iii 12/2");
    }

    @Test
    void sentence() {
      assertCitations(
          "Selon l'[article 14, paragraphe 1, deuxieme phrase, du Pacte international relatif aux"
              + " droits civils et politiques].",
          "iccpr 14/1/sentence_2");
    }

    @Test
    void commonArticle() {
      assertCitations(
          "Par l'[article 3 commun aux Conventions de Genève] tous sont liés.",
          "geneva-conventions-1949 3");
    }

    @Test
    void strasbourg() {
      assertCitations(
          "La [Convention européenne des droits de l'homme] vaut: [article 6 § 1] et [article 1 du"
              + " Protocole no 1].",
          "echr",
          "~echr 6/1",
          "~echr-p1 1");
      assertCitations(
          "La [Convention européenne des droits de l'homme] vaut: [article 1 du Protocole n° 1].",
          "echr",
          "~echr-p1 1");
      assertCitations(
          "La [Convention européenne des droits de l'homme] vaut: [articles 3 et 13 combinés]."
              .replace(" combinés]", "] combinés"),
          "echr",
          "~echr 3 13");
    }

    @Test
    void elision() {
      assertCitations(
          "Lecture de l’[article 19 de la Convention relative aux droits de l’enfant].", "crc 19");
      assertCitations(
          "Faute d'[article 19 de la Convention relative aux droits de l'enfant].", "crc 19");
      assertCitations(
          "Eu égard aux [articles 19 et 20 de la Convention relative aux droits de l'enfant].",
          "crc 19 20");
      assertCitations(
          "Vu le [Pacte international relatif aux droits civils et politiques], l'[article 7 dudit"
              + " Pacte] fut violé.",
          "iccpr",
          "~iccpr 7");
    }
  }

  @Nested
  class Spanish {

    @Test
    void dottedParagraph() {
      assertCitations(
          "Se violó el [artículo 25.1 de la Convención Americana sobre Derechos Humanos].",
          "achr 25/1");
      assertCitations(
          "Se violaron los [artículos 5.1, 5.2 y 8.2 de la Convención Americana sobre Derechos"
              + " Humanos].",
          "achr 5/1 5/2 8/2");
    }

    @Test
    void wordsForPartsOfAnArticle() {
      assertCitations(
          "Rige el [artículo 12, apartado 2, de la Convención sobre los Derechos del Niño].",
          "crc 12/2");
      assertCitations(
          "Rige el [artículo 14, párrafo 3 b), del Pacto Internacional de Derechos Civiles y"
              + " Políticos].",
          "iccpr 14/3/b");
      assertCitations(
          "Rige el [artículo 8, numeral 2, literal c), de la Convención Americana sobre Derechos"
              + " Humanos].",
          "achr 8/2/c");
      assertCitations(
          "Rige el [inciso b) del artículo 24 de la Convención Americana sobre Derechos Humanos].",
          "achr 24/b");
      assertCitations(
          "Rige el [artículo 24, letra b, de la Convención Americana sobre Derechos Humanos].",
          "achr 24/b");
    }

    @Test
    void inRelationTo() {
      assertCitations(
          "Se violó el [artículo 4 de la Convención Americana sobre Derechos Humanos], en relación"
              + " con el [artículo 1.1 de la misma].",
          "achr 4",
          "~achr 1/1");
    }
  }

  @Nested
  class Portuguese {

    @Test
    void lettersBehindCommas() {
      assertCitations(
          "Conforme o [artigo 46.1, b, da Convenção Americana sobre Direitos Humanos], cabe"
              + " esperar.",
          "achr 46/1/b");
    }
  }

  @Nested
  class Russian {

    @Test
    void paragraphOfArticle() {
      assertCitations(
          "В соответствии с [пунктом 2 статьи 5 Факультативного протокола к Международному пакту о"
              + " гражданских и политических правах] жалоба принята.",
          "iccpr-op1 5/2");
      for (String article :
          new String[] {"статья", "статьи", "статье", "статью", "статьей", "статьёй"}) {
        assertCitations(
            "Речь: [" + article + " 7 Международного пакта о гражданских и политических правах].",
            "iccpr 7");
      }
      for (String articles : new String[] {"статьи", "статей", "статьям", "статьями", "статьях"}) {
        assertCitations(
            "Речь: ["
                + articles
                + " 7 и 9 Международного пакта о гражданских и политических правах].",
            "iccpr 7 9");
      }
    }

    @Test
    void semicolonsPartArticles() {
      assertCitations(
          "Он ссылается на [статьи 6, пункт 1; 7; и 14, пункты 1 и 3, Международного пакта о"
              + " гражданских и политических правах].",
          "iccpr 6/1 7 14/1 14/3");
    }

    @Test
    void inConjunctionWith() {
      assertCitations(
          "Нарушены [статьи 7; 9 в отдельности и в увязке с пунктом 3 статьи 2 Международного пакта"
              + " о гражданских и политических правах].",
          "iccpr 7 9 2/3");
    }

    @Test
    void subparagraph() {
      assertCitations(
          "Нарушение [пункта 1 и подпункта C пункта 3 статьи 6 Конвенции о защите прав человека и"
              + " основных свобод].",
          "echr 6/1 6/3/c");
      assertCitations(
          "Нарушение [подпункта «с» пункта 3 статьи 6 Конвенции о защите прав человека и основных"
              + " свобод].",
          "echr 6/3/c");
    }

    @Test
    void protocolAndCommonArticle() {
      assertCitations(
          "Это [статья 1 Протокола № 1 к Конвенции о защите прав человека и основных свобод].",
          "echr-p1 1");
      assertCitations(
          "Действует [общая статья 3 Женевских конвенций].", "geneva-conventions-1949 3");
    }

    @Test
    void partAndOrdinalParagraph() {
      assertCitations(
          "Ср. [часть 2 статьи 14 Международного пакта о гражданских и политических правах].",
          "iccpr 14/2");
      assertCitations(
          "Ср. [абзац второй статьи 12 Женевской конвенции об обращении с военнопленными].",
          "gc-iii 12/2");
    }
  }

  @Nested
  class Arabic {

    @Test
    void andIsGluedToTheNumber() {
      assertCitations(
          "انتهاك [المواد 7 و9 (1) و(3)، و14 (1) و(3)(د) و(5)، و26 من العهد الدولي الخاص بالحقوق"
              + " المدنية والسياسية].",
          "iccpr 7 9/1 9/3 14/1 14/3/d 14/5 26");
    }

    @Test
    void oneArticle() {
      assertCitations("وفق [المادة 6 من اتفاقية حقوق الطفل].", "crc 6");
      assertCitations(
          "وفق [الفقرة 3 من المادة 2 من العهد الدولي الخاص بالحقوق المدنية والسياسية].",
          "iccpr 2/3");
    }

    @Test
    void arabicIndicDigits() {
      assertCitations(
          "وفق [المادة ١٤ (٣) من العهد الدولي الخاص بالحقوق المدنية والسياسية].", "iccpr 14/3");
      assertCitations(
          "وفق [المادتين ٧ و٩ من العهد الدولي الخاص بالحقوق المدنية والسياسية].", "iccpr 7 9");
    }
  }
}
