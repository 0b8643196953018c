using Advocacy.Engine.Values;

namespace Advocacy.Engine.Prompts;

/// <summary>What an organisation may choose about when, how often and through what people are reached.</summary>
public sealed record PromptRules
{
    /// <summary>The day of the week on which the overview is due. ISO day of the week, 1 to 7; default 2 (domain §4).</summary>
    public int OverviewDay { get; init; } = 2;

    /// <summary>The local time of the overview for who declared none and whose behaviour tells none. Minutes after midnight, 0 to 1439; default 600 (domain §4).</summary>
    public int OverviewMinute { get; init; } = 600;

    /// <summary>How far the overviews of a company are spread, by a fixed number of minutes per person. Minutes, 0 to 240; default 30 (domain §4, width ours).</summary>
    public int JitterMinutes { get; init; } = 30;

    /// <summary>From one proactive message to the next; 0 for no rhythm, only caps. Weeks, 0 to 52; default 1 (domain §4).</summary>
    public int CadenceWeeks { get; init; } = 1;

    /// <summary>The cap on proactive messages of all kinds and channels together. Messages in 7 local dates, 1 to 3; default 2 (domain §4, INV-25).</summary>
    public int MostPerWeek { get; init; } = 2;

    /// <summary>The cap on overviews. Messages in 7 local dates, 1 to 3; default 1 (domain §4, INV-25).</summary>
    public int MostOverviewsPerWeek { get; init; } = 1;

    /// <summary>The cap on proactive messages in one local date. Messages in a local date, 1 to 3; default 1 (domain §4, INV-25).</summary>
    public int MostPerDay { get; init; } = 1;

    /// <summary>For how many local dates the same template with the same content is not repeated. Local dates, 0 to 365; default 28 (domain §4).</summary>
    public int TemplateRestDays { get; init; } = 28;

    /// <summary>From one message that asks a listening question to the next. Local dates, 7 to 365; default 28 (ours, M22).</summary>
    public int ListeningRestDays { get; init; } = 28;

    /// <summary>The interval after one message was seen and not answered. Weeks, 1 to 52; default 2 (domain §4, INV-26).</summary>
    public int FirstBackOffWeeks { get; init; } = 2;

    /// <summary>The interval after two in a row. Weeks, 1 to 52; default 4 (domain §4, INV-26).</summary>
    public int SecondBackOffWeeks { get; init; } = 4;

    /// <summary>After how many the engine falls silent until the person acts. Messages in a row, 1 to 10; default 3 (domain §4, INV-26).</summary>
    public int SilentAfterIgnored { get; init; } = 3;

    /// <summary>After how many local dates of silence it asks once: keep, less, stop? Local dates, 30 to 400; default 90 (INV-26).</summary>
    public int CheckInDays { get; init; } = 90;

    /// <summary>The least time between two such questions. Local dates, 365 to 3650; default 365 (INV-26).</summary>
    public int CheckInEveryDays { get; init; } = 365;

    /// <summary>How long after its validity an answer to a message is awaited before it counts as unanswered. Days, 1 to 14; default 3 (ours).</summary>
    public int AnswerDays { get; init; } = 3;

    /// <summary>For how many local dates an own act leaves the person in peace. Local dates, 0 to 28; default 3 (ours).</summary>
    public int RestAfterActDays { get; init; } = 3;

    /// <summary>The least time from one proactive message to the next; 0 for none. Hours, 0 to 168; default 0 (ours).</summary>
    public int CooldownHours { get; init; }

    /// <summary>The local hour at which days begin. Hour, 0 to 12; default 0 (ours).</summary>
    public int DayStartHour { get; init; }

    /// <summary>How many observations of acting and opening make a slot. Observations, 1 to 100; default 8 (design, time).</summary>
    public int SlotObservations { get; init; } = 8;

    /// <summary>From which habit strength on the engine comes by every two weeks at most. Habit strength, 0 to 1; default 0.5 (ours, after M06).</summary>
    public double FortnightlyAtStrength { get; init; } = 0.5;

    /// <summary>From which habit strength on the engine comes by every four weeks at most. Habit strength, 0 to 1; default 0.8 (ours, after M06).</summary>
    public double MonthlyAtStrength { get; init; } = 0.8;

    /// <summary>How long a channel rests after a message could not be delivered on it. Days, 0 to 365; default 28 (ours).</summary>
    public int ChannelRestDays { get; init; } = 28;

    /// <summary>How many items an overview holds. Items, 1 to 5; default 3 (domain §4, M09).</summary>
    public int MostItems { get; init; } = 3;

    /// <summary>The hours in which people may be reached who have neither preference nor pattern. Default Monday to Friday, 09:00 to 17:00 (domain defaults).</summary>
    public WorkingHours Hours { get; init; } = WorkingHours.Office;

    /// <summary>The catalogue of these parameters.</summary>
    public static ValueList<RuleParameter<PromptRules>> Parameters { get; } =
    [
        Rules.Whole<PromptRules>("overviewDay", "ISO day of the week", 1, 7, 2, "domain §4", "The day of the week on which the overview is due.", r => r.OverviewDay, (r, v) => r with { OverviewDay = v }),
        Rules.Whole<PromptRules>("overviewMinute", "minutes after midnight", 0, 1439, 600, "domain §4", "The local time of the overview for who declared none and whose behaviour tells none.", r => r.OverviewMinute, (r, v) => r with { OverviewMinute = v }),
        Rules.Whole<PromptRules>("jitterMinutes", "minutes", 0, 240, 30, "domain §4, width ours", "How far the overviews of a company are spread, by a fixed number of minutes per person.", r => r.JitterMinutes, (r, v) => r with { JitterMinutes = v }),
        Rules.Whole<PromptRules>("cadenceWeeks", "weeks", 0, 52, 1, "domain §4", "From one proactive message to the next; 0 for no rhythm, only caps.", r => r.CadenceWeeks, (r, v) => r with { CadenceWeeks = v }),
        Rules.Whole<PromptRules>("mostPerWeek", "messages in 7 local dates", 1, 3, 2, "domain §4, INV-25", "The cap on proactive messages of all kinds and channels together.", r => r.MostPerWeek, (r, v) => r with { MostPerWeek = v }),
        Rules.Whole<PromptRules>("mostOverviewsPerWeek", "messages in 7 local dates", 1, 3, 1, "domain §4, INV-25", "The cap on overviews.", r => r.MostOverviewsPerWeek, (r, v) => r with { MostOverviewsPerWeek = v }),
        Rules.Whole<PromptRules>("mostPerDay", "messages in a local date", 1, 3, 1, "domain §4, INV-25", "The cap on proactive messages in one local date.", r => r.MostPerDay, (r, v) => r with { MostPerDay = v }),
        Rules.Whole<PromptRules>("templateRestDays", "local dates", 0, 365, 28, "domain §4", "For how many local dates the same template with the same content is not repeated.", r => r.TemplateRestDays, (r, v) => r with { TemplateRestDays = v }),
        Rules.Whole<PromptRules>("listeningRestDays", "local dates", 7, 365, 28, "ours, M22", "From one message that asks a listening question to the next.", r => r.ListeningRestDays, (r, v) => r with { ListeningRestDays = v }),
        Rules.Whole<PromptRules>("firstBackOffWeeks", "weeks", 1, 52, 2, "domain §4, INV-26", "The interval after one message was seen and not answered.", r => r.FirstBackOffWeeks, (r, v) => r with { FirstBackOffWeeks = v }),
        Rules.Whole<PromptRules>("secondBackOffWeeks", "weeks", 1, 52, 4, "domain §4, INV-26", "The interval after two in a row.", r => r.SecondBackOffWeeks, (r, v) => r with { SecondBackOffWeeks = v }),
        Rules.Whole<PromptRules>("silentAfterIgnored", "messages in a row", 1, 10, 3, "domain §4, INV-26", "After how many the engine falls silent until the person acts.", r => r.SilentAfterIgnored, (r, v) => r with { SilentAfterIgnored = v }),
        Rules.Whole<PromptRules>("checkInDays", "local dates", 30, 400, 90, "INV-26", "After how many local dates of silence it asks once: keep, less, stop?", r => r.CheckInDays, (r, v) => r with { CheckInDays = v }),
        Rules.Whole<PromptRules>("checkInEveryDays", "local dates", 365, 3650, 365, "INV-26", "The least time between two such questions.", r => r.CheckInEveryDays, (r, v) => r with { CheckInEveryDays = v }),
        Rules.Whole<PromptRules>("answerDays", "days", 1, 14, 3, "ours", "How long after its validity an answer to a message is awaited before it counts as unanswered.", r => r.AnswerDays, (r, v) => r with { AnswerDays = v }),
        Rules.Whole<PromptRules>("restAfterActDays", "local dates", 0, 28, 3, "ours", "For how many local dates an own act leaves the person in peace.", r => r.RestAfterActDays, (r, v) => r with { RestAfterActDays = v }),
        Rules.Whole<PromptRules>("cooldownHours", "hours", 0, 168, 0, "ours", "The least time from one proactive message to the next; 0 for none.", r => r.CooldownHours, (r, v) => r with { CooldownHours = v }),
        Rules.Whole<PromptRules>("dayStartHour", "hour", 0, 12, 0, "ours", "The local hour at which days begin.", r => r.DayStartHour, (r, v) => r with { DayStartHour = v }),
        Rules.Whole<PromptRules>("slotObservations", "observations", 1, 100, 8, "design, time", "How many observations of acting and opening make a slot.", r => r.SlotObservations, (r, v) => r with { SlotObservations = v }),
        Rules.Number<PromptRules>("fortnightlyAtStrength", "habit strength", 0, 1, 0.5, "ours, after M06", "From which habit strength on the engine comes by every two weeks at most.", r => r.FortnightlyAtStrength, (r, v) => r with { FortnightlyAtStrength = v }),
        Rules.Number<PromptRules>("monthlyAtStrength", "habit strength", 0, 1, 0.8, "ours, after M06", "From which habit strength on the engine comes by every four weeks at most.", r => r.MonthlyAtStrength, (r, v) => r with { MonthlyAtStrength = v }),
        Rules.Whole<PromptRules>("channelRestDays", "days", 0, 365, 28, "ours", "How long a channel rests after a message could not be delivered on it.", r => r.ChannelRestDays, (r, v) => r with { ChannelRestDays = v }),
        Rules.Whole<PromptRules>("mostItems", "items", 1, 5, 3, "domain §4, M09", "How many items an overview holds.", r => r.MostItems, (r, v) => r with { MostItems = v }),
    ];
}
