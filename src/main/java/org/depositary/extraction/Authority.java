package org.depositary.extraction;

import org.jspecify.annotations.Nullable;

/** What a citation relies on. Parts that the text does not give are null. */
public sealed interface Authority {

  CitationKind kind();

  /**
   * A convention or a set of conventions.
   *
   * @param id of the register; null for NOT_IN_REGISTER, AMBIGUOUS and GENERIC
   * @param title of the register, or as written where there is no record
   * @param year of adoption, or as written where there is no record
   */
  record CitedConvention(@Nullable String id, @Nullable String title, @Nullable Integer year)
      implements Authority {
    @Override
    public CitationKind kind() {
      return CitationKind.CONVENTION;
    }
  }

  /**
   * A decision of a court.
   *
   * @param name the parties, or the name the decision is known by
   * @param court the court's usual abbreviation ("ECtHR", "ICJ") or its name as written
   * @param number application or case number
   * @param date EDTF
   */
  record Decision(
      @Nullable String name,
      @Nullable String court,
      @Nullable String number,
      @Nullable String date,
      @Nullable String ecli)
      implements Authority {
    @Override
    public CitationKind kind() {
      return CitationKind.DECISION;
    }
  }

  /**
   * A resolution.
   *
   * @param body UNSC, UNGA, UNHRC, ECOSOC, PACE..., or the body as written
   * @param number without body and year: "1325", "260 A (III)", "60/1"
   * @param symbol the document symbol: "S/RES/1325 (2000)"
   */
  record Resolution(
      @Nullable String body,
      @Nullable String number,
      @Nullable Integer year,
      @Nullable String symbol)
      implements Authority {
    @Override
    public CitationKind kind() {
      return CitationKind.RESOLUTION;
    }
  }

  /**
   * A law of one state.
   *
   * @param title as written
   * @param jurisdiction ISO 3166-1 alpha-2 code, or as written
   */
  record NationalLaw(String title, @Nullable String jurisdiction) implements Authority {
    @Override
    public CitationKind kind() {
      return CitationKind.NATIONAL_LAW;
    }
  }

  /** A body of law: "international humanitarian law". */
  record BodyOfLaw(String name) implements Authority {
    @Override
    public CitationKind kind() {
      return CitationKind.BODY_OF_LAW;
    }
  }
}
