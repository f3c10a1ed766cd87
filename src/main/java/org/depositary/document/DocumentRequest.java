package org.depositary.document;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.depositary.annotation.CalendarDate;
import org.depositary.annotation.IssueDates;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A document as a client sends it. */
@Schema(
    name = "DocumentRequest",
    description = "A document to store: its text and what is known of it.")
record DocumentRequest(
    @Schema(
            description =
                "The exact text; kept as received, nothing is normalised. 1 to 5,000,000 code"
                    + " points.",
            required = true,
            minLength = 1,
            maxLength = Documents.LONGEST_TEXT,
            examples = "Ruritania reaffirms its commitment to article 33 of the 1951 Convention.")
        @NotNull
        String text,
    @Schema(description = "Title.", examples = "Joint statement on accountability")
        @Nullable
        @Size(min = 1, max = 2000)
        String title,
    @Schema(description = "Where it comes from.") @Nullable @Valid SourceView source,
    @Schema(description = "Who published it.", examples = "Example Press")
        @Nullable
        @Size(min = 1, max = 500)
        String publisher,
    @Schema(description = "Who issued it.", examples = "Ministry of Foreign Affairs of Ruritania")
        @Nullable
        @Size(min = 1, max = 500)
        String issuer,
    @Schema(description = "The issuer's number.", examples = "047/18")
        @Nullable
        @Size(min = 1, max = 200)
        String number,
    @Schema(
            description = "What kind of text it is, in the client's own words.",
            examples = "press-release")
        @Nullable
        @Size(min = 1, max = 100)
        String type,
    @Schema(description = "Language, a BCP 47 tag.", examples = "en")
        @Nullable
        @Size(max = 35)
        @Pattern(regexp = "^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$")
        String language,
    @Schema(description = "Date of issue: a day, a month or a year.", examples = "2018-02-26")
        @Nullable
        @Pattern(regexp = IssueDates.PATTERN)
        @CalendarDate
        String issuedOn,
    @Schema(description = "Rights and licence.", examples = "CC BY 4.0")
        @Nullable
        @Size(min = 1, max = 2000)
        String rights) {}
