package org.depositary.extraction.person;

import org.depositary.text.WordTable;
import org.depositary.text.Words;

/** The words around people's names. */
final class PersonWords {

  /** Titles that are no office. */
  static final WordTable HONORIFICS =
      WordTable.of(
          "mr mrs ms miss dr sir dame lord lady baroness viscount messrs mme madam sheikh sayyid"
              + " excellency");

  /** Roles in small letters; a full name must follow. */
  static final WordTable ROLES =
      WordTable.of(
          "journalist author lawyer attorney activist historian spokesman spokeswoman spokesperson"
              + " minister president leader chief secretary general commander judge prosecutor"
              + " ambassador professor senator director chairman chairwoman chair founder reporter"
              + " writer politician dictator expert rapporteur researcher scholar commissioner"
              + " advocate poet photographer correspondent envoy diplomat officer colonel captain"
              + " representative member head premier chancellor king governor mayor deputy"
              + " assistant adviser advisor analyst editor coordinator counsel barrister"
              + " ombudsman ombudsperson defendant accused fugitive jurist economist priest bishop"
              + " fellow lecturer negotiator");

  /** Words that belong to an office before its noun. */
  static final WordTable PARTS_OF_ROLES =
      WordTable.of(
          "foreign prime defense defence deputy vice chief interior justice special permanent major"
              + " lieutenant brigadier interim acting attorney senior assistant co executive"
              + " presiding high finance education health human rights field private press managing"
              + " then former under joint associate caretaker outgoing incoming honorary regional"
              + " ex state");

  /** Titles of several people at once: "Presidents Jane Doe and John Roe". */
  static final WordTable PLURALS =
      WordTable.of(
          "presidents ministers judges justices senators professors ambassadors generals colonels"
              + " governors commissioners rapporteurs chancellors prosecutors");

  /** Belong to an office behind its noun. */
  static final WordTable BEHIND_ROLES =
      WordTable.of("plenipotentiary extraordinary emeritus designate elect counsellor counselor");

  /** Courtesies that are part of a judge's title before "Justice". */
  static final WordTable BEFORE_JUSTICE = WordTable.of("mr mrs ms lord lady madam");

  /** What ministers are of; nobody is called so. */
  static final WordTable PORTFOLIOS =
      WordTable.of(
          "health culture sport sports agriculture environment transport energy education trade"
              + " labour labor tourism finance industry science technology water fisheries"
              + " migration asylum housing families women youth communications infrastructure"
              + " innovation mines forestry immigration reconstruction resettlement veterans"
              + " commerce employment integration reconciliation gender operations consolidation"
              + " humanitarian disarmament information relations cooperation partnerships climate"
              + " change digital rural urban");

  static final long JUSTICE = Words.hash("justice");
  static final long ACCUSED = Words.hash("accused");

  static final WordTable PARTICLES =
      WordTable.of(
          "de da do dos del della di du van von der den bin ibn bint al el la le ter ten zu ul und"
              + " y e abu ould d");

  static final WordTable SPEECH =
      WordTable.of(
          "said told stated noted added says declared wrote argued warned explained announced"
              + " claimed recalled stressed emphasized emphasised underlined concluded testified");

  /** Capitalised words that no name of a person holds. */
  static final WordTable NEVER =
      WordTable.of(
          "state states international national human rights law laws war crimes crime criminal"
              + " justice peace security united nations european american african supreme"
              + " constitutional federal central public foreign affairs interior defence defense"
              + " north south east west northern southern eastern western new old great upper lower"
              + " republic kingdom region district province city street road university convention"
              + " article annex chapter part section charter general assembly chief special prime"
              + " deputy vice executive permanent press release statement report news nobel prize"
              + " house office day week month year god church plan treaty act bill amendment"
              + " resolution case trial appeal appeals chamber rule rules statute expert emeritus"
              + " civil military social economic party colonial transitional progress guidance"
              + " treasury development administration management planning officer assistant program"
              + " programme service areas details account performance staff unit division"
              + " divisional business community committees survey developer producer");

  /** What people alone do or undergo, behind a full name, or behind "was" or "has been". */
  static final WordTable DEEDS =
      WordTable.of(
          "visited met wrote spoke mediated prosecuted signed presided served fled surrendered"
              + " resigned testified pleaded chaired addressed arrived died"
              + " arrested convicted sentenced hospitalised hospitalized elected appointed murdered"
              + " born acquitted extradited imprisoned assassinated indicted detained tortured"
              + " sworn nominated succeeded awarded buried");

  /** Before "of" and the full name of a person. */
  static final WordTable OF_PEOPLE =
      WordTable.of(
          "murder assassination murders assassinations grave wife widow husband son daughter"
              + " brother sister father mother funeral birth abduction disappearance execution"
              + " trial conviction arrest extradition");

  /** Behind a comma after the full name of a person. */
  static final WordTable WHO = WordTable.of("who whose whom");

  static final long OF = Words.hash("of");

  static final WordTable AUXILIARIES = WordTable.of("was is were has had been");

  /** Stand before "by" and the name of a person. */
  static final WordTable LED =
      WordTable.of(
          "led headed chaired represented founded presided commanded signed authored written"
              + " drafted moderated delivered edited");

  /** Letters behind a name: "Jane Doe QC". */
  static final WordTable LETTERS = WordTable.of("qc kc sc mp mep esq phd obe cbe mbe");

  static final long BY = Words.hash("by");
  static final long ALIAS = Words.hash("alias");

  private PersonWords() {}
}
