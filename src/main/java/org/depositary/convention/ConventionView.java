package org.depositary.convention;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A convention as clients see it. */
@Schema(
    name = "Convention",
    description = "An instrument of the register, or a set of them, with how often it is cited.")
record ConventionView(
    @Schema(description = "Slug, never renamed.", examples = "genocide-convention") String id,
    @Schema(description = "Where the record is.", examples = "/v1/conventions/genocide-convention")
        String href,
    @Schema(description = "Official title in English.") String title,
    @Schema(description = "Short title.", examples = "Genocide Convention")
        @Nullable String shortTitle,
    @Schema(description = "Official titles by ISO 639-1 code, without English.")
        Map<String, String> titles,
    @Schema(description = "Abbreviations.", examples = "[\"CPPCG\"]") List<String> abbreviations,
    @Schema(description = "Other names.") List<String> aliases,
    @Schema(description = "What kind of instrument it is.", examples = "convention") String type,
    @Schema(description = "Year of adoption.", examples = "1948") @Nullable Integer year,
    @Schema(description = "Date of adoption.", examples = "1948-12-09") @Nullable String adoptedOn,
    @Schema(description = "Place of adoption.", examples = "Paris") @Nullable String place,
    @Schema(description = "Date of entry into force.", examples = "1951-01-12")
        @Nullable String inForceOn,
    @Schema(description = "Depositary.", examples = "Secretary-General of the United Nations")
        @Nullable String depositary,
    @Schema(description = "Numbers in treaty series.") ConventionIdentifiers identifiers,
    @Schema(description = "How many numbered articles it has.", minimum = "1", examples = "19")
        @Nullable Integer articles,
    @Schema(description = "What it is about.", examples = "criminal-law") @Nullable String subject,
    @Schema(description = "The convention that a protocol belongs to.")
        @Nullable ConventionLink parent,
    @Schema(description = "The protocols that belong to it.") List<ConventionLink> protocols,
    @Schema(description = "The members of a set.") List<ConventionLink> members,
    @Schema(description = "The sets it is a member of.") List<ConventionLink> sets,
    @Schema(
            description =
                "Whether title and date of adoption were confirmed in the public source that source"
                    + " names; everything else is general knowledge.")
        boolean verified,
    @Schema(description = "Where facts were confirmed, and which.") @Nullable String source,
    @Schema(description = "How often current texts cite it.", minimum = "0") long citations,
    @Schema(description = "How many documents cite it.", minimum = "0") long documents) {}
