using System;
using System.Globalization;
using System.Linq;
using Advocacy.Engine.Values;
using NodaTime.Text;

namespace Advocacy.Engine.Learning.Logs;

/// <summary>The columns of a log, in their order.</summary>
public static class LogColumns
{
    internal const string Person = "person";
    internal const string Date = "date";
    internal const string At = "at";
    internal const string Available = "available";
    internal const string Arms = "arms";
    internal const string Silence = "silence";
    internal const string Choice = "choice";
    internal const string Probability = "probability";
    internal const string WarmUp = "warmUp";
    internal const string Seed = "seed";
    internal const string Policy = "policy";
    internal const string Reason = "reason";
    internal const string PhaseName = "phase";
    internal const string Motivation = "motivation";
    internal const string Ability = "ability";
    internal const string HabitStrength = "habitStrength";
    internal const string Climate = "climate";
    internal const string Week = "week";
    internal const string RecentPrompts = "recentPrompts";
    internal const string Acted = "acted";
    internal const string Kinds = "kinds";
    internal const string Adapted = "adapted";
    internal const string Copied = "copied";
    internal const string Skipped = "skipped";
    internal const string Dismissed = "dismissed";
    internal const string Snoozed = "snoozed";
    internal const string Muted = "muted";
    internal const string OptedOut = "optedOut";

    /// <summary>All columns that a log has.</summary>
    public static ValueList<LogColumn> All { get; } =
    [
        new(Person, LogColumnKind.Text, "The id of the person, or a pseudonym.", row => row.Person),
        new(Date, LogColumnKind.Date, "The person's date of the decision point.", row => LocalDatePattern.Iso.Format(row.Date)),
        new(At, LogColumnKind.Instant, "When the decision was made that stood.", row => InstantPattern.ExtendedIso.Format(row.At)),
        Flag(Available, "Whether every gate was open but that of chance.", row => row.IsAvailable),
        new(Arms, LogColumnKind.List, "What could have been offered, each with its probability: `[[\"invite\",0.5]]`; `[]` without a draw.", row => JsonRow.ListOf(row.Arms)),
        Number(Silence, "How likely silence was; 0 without a draw.", row => row.Silence),
        new(Choice, LogColumnKind.Text, "What was decided on; empty for silence.", row => row.Choice?.Value ?? string.Empty, isOptional: true),
        Number(Probability, "How likely that was; 1 without a draw.", row => row.Probability),
        Flag(WarmUp, "Whether the person was new to the draw.", row => row.IsWarmUp),
        new(Seed, LogColumnKind.Whole, "The seed it was drawn with; 0 without a draw.", row => row.Seed.ToString(CultureInfo.InvariantCulture)),
        new(Policy, LogColumnKind.Text, "The version of the policy.", row => row.Policy),
        new(Reason, LogColumnKind.Text, "The code of the reason that decided.", row => row.Reason),
        new(PhaseName, LogColumnKind.Text, "The phase before it: `information`, `application`, `confirmation` or `consolidation`.", row => Phases[(int)row.Phase]),
        Number(Motivation, "Motivation before it, 0 to 1.", row => row.Motivation),
        Number(Ability, "Ability for what was drawn, or would have gone first, 0 to 1: no covariate.", row => row.Ability),
        Number(HabitStrength, "The strength of the habit before it, 0 to 1.", row => row.HabitStrength),
        new(Climate, LogColumnKind.Text, "The climate that counted: `listen`, `prepare` or `go`.", row => Climates[(int)row.Climate]),
        Whole(Week, "Which week since the person agreed to learning, from 1.", row => row.Week),
        Whole(RecentPrompts, "How many messages of the engine's own accord were scheduled in the days before.", row => row.RecentPrompts),
        Flag(Acted, "Whether the person shared within the window.", row => row.Acted),
        new(Kinds, LogColumnKind.List, "In which ways: `[\"comment\",\"post\"]`.", row => JsonRow.ListOf(row.Kinds)),
        Flag(Adapted, "Whether the person chose to adapt and share.", row => row.Adapted),
        Flag(Copied, "Whether the person chose to copy and post.", row => row.Copied),
        Flag(Skipped, "Whether the person chose to skip.", row => row.Skipped),
        Flag(Dismissed, "Whether the person closed a prompt.", row => row.Dismissed),
        Flag(Snoozed, "Whether the person put prompts off.", row => row.Snoozed),
        Flag(Muted, "Whether the person muted or paused prompts.", row => row.Muted),
        Flag(OptedOut, "Whether the person opted out.", row => row.OptedOut),
    ];

    internal static ValueList<string> Names { get; } = ValueList.From(All.Select(column => column.Name));

    /// <summary>How phases are written, in their order.</summary>
    internal static ValueList<string> Phases { get; } = ["information", "application", "confirmation", "consolidation"];

    /// <summary>How climates are written, in their order.</summary>
    internal static ValueList<string> Climates { get; } = ["listen", "prepare", "go"];

    internal static string TextOf(bool value) => value ? "true" : "false";

    internal static string TextOf(double value) => NumberText.Format(value == 0 ? 0 : value);

    private static LogColumn Flag(string name, string meaning, Func<LogRow, bool> get) =>
        new(name, LogColumnKind.Flag, meaning, row => TextOf(get(row)));

    private static LogColumn Number(string name, string meaning, Func<LogRow, double> get) =>
        new(name, LogColumnKind.Number, meaning, row => TextOf(get(row)));

    private static LogColumn Whole(string name, string meaning, Func<LogRow, int> get) =>
        new(name, LogColumnKind.Whole, meaning, row => get(row).ToString(CultureInfo.InvariantCulture));
}
