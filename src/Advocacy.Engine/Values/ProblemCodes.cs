namespace Advocacy.Engine.Values;

/// <summary>The codes of all problems. A code never changes its meaning; a withdrawn one is not used again.</summary>
public static class ProblemCodes
{
    /// <summary>AE1001: a rule parameter lies outside its bounds.</summary>
    public const string RuleOutOfBounds = "AE1001";

    /// <summary>AE1002: rules contradict one another.</summary>
    public const string RulesContradict = "AE1002";

    /// <summary>AE1003: no such rule parameter.</summary>
    public const string RuleUnknown = "AE1003";

    /// <summary>AE1004: a phase or an invitation can never be reached under these rules (INV-45).</summary>
    public const string Unreachable = "AE1004";

    /// <summary>AE1005: something needs the agreement of the employees' representatives (INV-21).</summary>
    public const string AgreementMissing = "AE1005";

    /// <summary>AE1006: an intervention or option contradicts itself, or names one that does not exist.</summary>
    public const string CatalogueInconsistent = "AE1006";

    /// <summary>AE1007: the policies of a timeline are not in order of time.</summary>
    public const string TimelineDisordered = "AE1007";

    /// <summary>AE1020: a cap can never bind, because another is always reached first.</summary>
    public const string CapNeverBinds = "AE1020";

    /// <summary>AE1021: the day or time of the overview lies outside the hours in which people may be reached.</summary>
    public const string OverviewOutsideHours = "AE1021";

    /// <summary>AE1022: a rule or multiplier of rewards that is in use can never apply.</summary>
    public const string RuleNeverApplies = "AE1022";

    /// <summary>AE1023: an intervention or a way of sharing can never be offered.</summary>
    public const string NeverOffered = "AE1023";

    /// <summary>AE1024: what an intervention lifts counts nowhere, so that it can never carry anyone over the action line.</summary>
    public const string LiftsNothing = "AE1024";

    /// <summary>AE1025: an occasion can never be found, or nothing can be done with it.</summary>
    public const string OccasionNeverUsed = "AE1025";

    /// <summary>AE1026: evidence fades faster than answering every invitation can gather it (INV-45).</summary>
    public const string EvidenceOutOfReach = "AE1026";

    /// <summary>AE1027: a rest lasts longer than what it rests on is remembered.</summary>
    public const string RestBeyondRetention = "AE1027";

    /// <summary>AE1028: a document has the version of a preset that ships, and another content.</summary>
    public const string PresetVersionTaken = "AE1028";

    /// <summary>AE2001: the fact is about another person than the state.</summary>
    public const string OtherPerson = "AE2001";

    /// <summary>AE2002: the fact lies in the future.</summary>
    public const string InTheFuture = "AE2002";

    /// <summary>AE2003: an instant or date lies outside the years 1900 to 2200.</summary>
    public const string InstantOutOfRange = "AE2003";

    /// <summary>AE2004: somebody else than the person enrolled the person (INV-02).</summary>
    public const string NotEnrolledByThePerson = "AE2004";

    /// <summary>AE2005: an enrolment names no channel or no notice.</summary>
    public const string EnrolmentIncomplete = "AE2005";

    /// <summary>AE2006: an interval ends before it begins.</summary>
    public const string IntervalReversed = "AE2006";

    /// <summary>AE2007: working windows leave less than 11 hours between them (INV-24).</summary>
    public const string RestTooShort = "AE2007";

    /// <summary>AE2008: a number lies outside its range.</summary>
    public const string NumberOutOfRange = "AE2008";

    /// <summary>AE2009: a protective fact, or a correction, cannot be retracted.</summary>
    public const string CannotBeRetracted = "AE2009";

    /// <summary>AE2010: a required text or list is empty.</summary>
    public const string Empty = "AE2010";

    /// <summary>AE3001: a document is not JSON, or not Unicode.</summary>
    public const string Malformed = "AE3001";

    /// <summary>AE3002: something in a document is of another kind than it should be: a number where a text belongs.</summary>
    public const string WrongKind = "AE3002";

    /// <summary>AE3003: a member that must be there is missing.</summary>
    public const string MemberMissing = "AE3003";

    /// <summary>AE3004: a document has a member that nobody knows.</summary>
    public const string MemberUnknown = "AE3004";

    /// <summary>AE3005: a member is there twice.</summary>
    public const string MemberTwice = "AE3005";

    /// <summary>AE3006: a name is none of those there are.</summary>
    public const string NameUnknown = "AE3006";

    /// <summary>AE3007: an instant, date or time cannot be understood.</summary>
    public const string TimeNotUnderstood = "AE3007";

    /// <summary>AE3008: an id or name is empty, too long, or holds characters that it may not.</summary>
    public const string TextNotAllowed = "AE3008";

    /// <summary>AE3009: a document follows a schema that this version cannot read.</summary>
    public const string SchemaUnknown = "AE3009";

    /// <summary>AE3010: what is held of a person is not in its order.</summary>
    public const string Disordered = "AE3010";

    /// <summary>AE3011: what is held of a person, or a decision, contradicts itself.</summary>
    public const string Inconsistent = "AE3011";

    /// <summary>AE3012: a decision does not follow from the inputs it was logged with.</summary>
    public const string DecisionDiffers = "AE3012";

    /// <summary>AE3013: a line of a log is not what was written: it was changed, or a line before it was taken out or moved.</summary>
    public const string LogBroken = "AE3013";

    /// <summary>AE3014: a document has more problems than are told; the value says how many more.</summary>
    public const string MoreProblems = "AE3014";

    /// <summary>AE3015: bytes are not what was written: some were changed, lost or added.</summary>
    public const string BytesDamaged = "AE3015";

    /// <summary>AE4001: a text pack lacks a text.</summary>
    public const string TextMissing = "AE4001";

    /// <summary>AE4002: a text stands under a key that does not exist.</summary>
    public const string TextKeyUnknown = "AE4002";

    /// <summary>AE4003: a text names other placeholders than its key has (INV-42).</summary>
    public const string TextPlaceholderMismatch = "AE4003";

    /// <summary>AE4004: a text is empty, or its braces do not pair up.</summary>
    public const string TextMalformed = "AE4004";

    /// <summary>AE4005: a text is too long.</summary>
    public const string TextTooLong = "AE4005";
}
