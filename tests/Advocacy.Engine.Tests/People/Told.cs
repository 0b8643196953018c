using System.Linq;
using Advocacy.Engine.Facts;
using Advocacy.Engine.People;
using Advocacy.Engine.Policies;
using Advocacy.Engine.Values;
using NodaTime;
using History = Advocacy.Engine.People.History;

namespace Advocacy.Engine.Tests.People;

/// <summary>Somebody of whom facts are told, and what they amount to.</summary>
internal static class Told
{
    /// <summary>A Monday.</summary>
    internal static readonly Instant Start = Instant.FromUtc(2026, 1, 5, 8, 0);

    internal static readonly Surroundings Around = new(new PolicyTimeline(Policy.Default), DateTimeZoneProviders.Tzdb);

    /// <summary>Placed in Amsterdam and enrolled, an hour before the start.</summary>
    internal static Host Enrolled()
    {
        var host = new Host();
        host.Place(Start - Duration.FromHours(2));
        host.Enrol(Start - Duration.FromHours(1));
        return host;
    }

    internal static Standing StandingOf(Host host) => new History(host.State, Around).Standing;

    internal static Progress ProgressOf(Host host) => new History(host.State, Around).Progress;

    internal static string[] OutcomesOf(Evolution evolution) =>
        [.. evolution.Outcomes.Select(outcome => (outcome.IsTakenBack ? "-" : "+") + outcome.Kind + (outcome.Subject.Length > 0 ? " " + outcome.Subject : ""))];

    internal static Acted Act(Host host, Instant at, DecisionId? decision = null) =>
        new() { Id = host.NextId(), Person = host.Person, At = at, Kind = ActKind.Post, Decision = decision };

    internal static Retracted Retract(Host host, FactId target, Instant at) => new() { Id = host.NextId(), Person = host.Person, At = at, Target = target };

    internal static Scheduled Message(
        Host host, string decision, Instant at, Ask ask = Ask.Share, Lesson lesson = Lesson.None, bool isProactive = true, bool isOverview = false) => new()
        {
            Id = host.NextId(),
            Person = host.Person,
            At = at,
            Decision = new(decision),
            Intervention = new("any"),
            Channel = Channel.InApp,
            Ask = ask,
            Lesson = lesson,
            IsOverview = isOverview,
            IsProactive = isProactive,
            DeliverAt = at,
            ValidUntil = at + Duration.FromHours(4),
        };
}
