package org.depositary.convention;

import java.util.List;
import java.util.Map;
import org.depositary.extraction.register.Basis;
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
    @Schema(description = "Other names in English.") List<String> aliases,
    @Schema(description = "Other names by ISO 639-1 code, without English.")
        Map<String, List<String>> foreignAliases,
    @Schema(description = "What kind of instrument it is.", examples = "convention") String type,
    @Schema(description = "Year of adoption.", examples = "1948") @Nullable Integer year,
    @Schema(description = "Date of adoption.", examples = "1948-12-09") @Nullable String adoptedOn,
    @Schema(
            description = "Date of opening for signature, where it is a later day.",
            examples = "1951-07-28")
        @Nullable String openedOn,
    @Schema(description = "Place of adoption.", examples = "Paris") @Nullable String place,
    @Schema(description = "Date of entry into force.", examples = "1951-01-12")
        @Nullable String inForceOn,
    @Schema(description = "Depositary.", examples = "Secretary-General of the United Nations")
        @Nullable String depositary,
    @Schema(description = "Numbers in treaty series.") ConventionIdentifiers identifiers,
    @Schema(
            description =
                "How many numbered articles it has, counted 1, 2, 3; 0 for a text without"
                    + " articles.",
            minimum = "0",
            examples = "19")
        @Nullable Integer articles,
    @Schema(description = "Articles that the count leaves out.", examples = "[\"8 bis\"]")
        List<String> extraArticles,
    @Schema(description = "How many annexes it has.", minimum = "0", examples = "2")
        @Nullable Integer annexes,
    @Schema(
            description = "The last article of each part, in order; empty where not known.",
            examples = "[6, 15, 19]")
        List<Integer> parts,
    @Schema(
            description =
                "The last article of each chapter, where chapters are counted through; empty where"
                    + " not known.",
            examples = "[4, 19]")
        List<Integer> chapters,
    @Schema(
            description = "How many articles each annex has, in order; 0 where that is not known.",
            examples = "[56]")
        List<Integer> annexArticles,
    @Schema(description = "What it is about.", examples = "criminal-law") @Nullable String subject,
    @Schema(description = "The convention that a protocol belongs to.")
        @Nullable ConventionLink parent,
    @Schema(description = "The convention that replaced it.") @Nullable ConventionLink successor,
    @Schema(description = "The protocols that belong to it.") List<ConventionLink> protocols,
    @Schema(description = "The members of a set.") List<ConventionLink> members,
    @Schema(description = "The sets it is a member of.") List<ConventionLink> sets,
    @Schema(
            description =
                "Where each fact comes from, by property: VERIFIED in the source that the record"
                    + " names, or general KNOWLEDGE. A foreign title's key is titles. and its"
                    + " language.",
            examples = "{\"title\": \"VERIFIED\", \"place\": \"KNOWLEDGE\"}")
        Map<String, Basis> basis,
    @Schema(description = "The public sources of what is VERIFIED.") @Nullable String source,
    @Schema(description = "How often current texts cite it.", minimum = "0") long citations,
    @Schema(description = "How many documents cite it.", minimum = "0") long documents) {}
