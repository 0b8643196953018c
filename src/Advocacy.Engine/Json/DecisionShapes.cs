using System.Globalization;
using System.Text.Json;
using Advocacy.Engine.Behavior;
using Advocacy.Engine.Decisions;
using Advocacy.Engine.Explanations;
using Advocacy.Engine.People;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.Json;

/// <summary>The shapes of decisions and of what they are made of.</summary>
internal static class DecisionShapes
{
    private static readonly Shape<Gate> Gate = EnumShapes.Of<Gate>();

    private static readonly Shape<Missing> Missing = EnumShapes.Of<Missing>();

    private static readonly Shape<DecisionPoint> Point = Fields.Of(default(DecisionPoint))
        .Required("date", TimeShapes.Date, p => p.Date, (p, v) => p with { Date = v })
        .Required("place", Shapes.WholeFrom(-1, 1440), p => p.Place, (p, v) => p with { Place = v })
        .AsShape("a decision point");

    private static readonly Shape<OfferedItem> Item = Fields.Of(new OfferedItem { Id = default, Title = string.Empty })
        .Required("id", Nouns.Content, i => i.Id, (i, v) => i with { Id = v })
        .Required("title", Shapes.Any, i => i.Title, (i, v) => i with { Title = v })
        .Optional("occasion", Nouns.Occasion, i => i.Occasion, (i, v) => i with { Occasion = v })
        .Optional("why", Shapes.Any, i => i.Why, (i, v) => i with { Why = v })
        .Defaulted("angles", Shapes.ListOf(Shapes.Any), [], i => i.Angles, (i, v) => i with { Angles = v })
        .Defaulted("slots", Shapes.ListOf(Shapes.Any), [], i => i.Slots, (i, v) => i with { Slots = v })
        .Defaulted("perspective", Nouns.Perspective, default, i => i.Perspective, (i, v) => i with { Perspective = v })
        .Defaulted("invitesReaction", Shapes.Bool, false, i => i.InvitesReaction, (i, v) => i with { InvitesReaction = v })
        .Defaulted("hasBonus", Shapes.Bool, false, i => i.HasBonus, (i, v) => i with { HasBonus = v })
        .Optional("copies", Shapes.Count, i => i.Copies, (i, v) => i with { Copies = v })
        .AsShape("an item");

    private static readonly Shape<Shift> Shift = Fields.Of(new Shift(null, 0, 0, 0))
        .Optional("link", Nouns.Factor, s => s.Link, (s, v) => s with { Link = v })
        .Required("from", Shapes.Share, s => s.From, (s, v) => s with { From = v })
        .Required("to", Shapes.Share, s => s.To, (s, v) => s with { To = v })
        .Required("way", Shapes.Share, s => s.Way, (s, v) => s with { Way = v })
        .AsShape("a shift");

    private static readonly Shape<Counterfactual> Counterfactual = Fields.Of(new Counterfactual(default))
        .Required("gate", Gate, c => c.Gate, (c, v) => c with { Gate = v })
        .Optional("at", TimeShapes.Instant, c => c.At, (c, v) => c with { At = v })
        .Defaulted("missing", Shapes.ListOf(Missing), [], c => c.Missing, (c, v) => c with { Missing = v })
        .Defaulted("shifts", Shapes.ListOf(Shift), [], c => c.Shifts, (c, v) => c with { Shifts = v })
        .AsShape("a counterfactual");

    private static readonly Shape<Moment> Moment = Fields.Of(Decisions.Moment.Ordinary)
        .Optional("minutesFree", Shapes.FromZero, m => m.MinutesFree, (m, v) => m with { MinutesFree = v })
        .Optional("connections", Shapes.Count, m => m.Connections, (m, v) => m with { Connections = v })
        .Defaulted("isBusy", Shapes.Bool, false, m => m.IsBusy, (m, v) => m with { IsBusy = v })
        .Defaulted("isAsked", Shapes.Bool, false, m => m.IsAsked, (m, v) => m with { IsAsked = v })
        .Defaulted("wantsOverview", Shapes.Bool, false, m => m.WantsOverview, (m, v) => m with { WantsOverview = v })
        .AsShape("a moment");

    private static readonly Shape<ulong> Seed = Shapes.Words(
        "digits of a whole number from 0 to 18446744073709551615",
        text => ulong.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out _),
        text => ulong.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture),
        seed => seed.ToString(CultureInfo.InvariantCulture));

    private static readonly Shape<Arm> Arm = Fields.Of(default(Arm))
        .Required("intervention", Nouns.Intervention, a => a.Intervention, (a, v) => a with { Intervention = v })
        .Required("probability", Shapes.Share, a => a.Probability, (a, v) => a with { Probability = v })
        .AsShape("an arm");

    private static readonly Shape<LoggedDraw> Draw = Fields.Of(LoggedDraw.Of(Randomisation.None))
        .Required("isRandomised", Shapes.Bool, d => d.IsRandomised, (d, v) => d with { IsRandomised = v })
        .Required("probability", Shapes.Share, d => d.Probability, (d, v) => d with { Probability = v })
        .Optional("drawn", Nouns.Intervention, d => d.Randomisation.Drawn, (d, v) => d with { Randomisation = d.Randomisation with { Drawn = v } })
        .Defaulted("arms", Shapes.ListOf(Arm), [], d => d.Randomisation.Arms, (d, v) => d with { Randomisation = d.Randomisation with { Arms = v } })
        .Defaulted("silence", Shapes.Share, 0, d => d.Randomisation.Silence, (d, v) => d with { Randomisation = d.Randomisation with { Silence = v } })
        .Defaulted("isWarmUp", Shapes.Bool, false, d => d.Randomisation.IsWarmUp, (d, v) => d with { Randomisation = d.Randomisation with { IsWarmUp = v } })
        .Defaulted("seed", Seed, 0UL, d => d.Randomisation.Seed, (d, v) => d with { Randomisation = d.Randomisation with { Seed = v } })
        .AsShape("how far chance decided");

    private static readonly Shape<LoggedInputs> Inputs = Fields.Of(new LoggedInputs(PersonState.Empty(default), string.Empty, Decisions.Moment.Ordinary, 0))
        .Required("situation", Shapes.Id, i => i.Situation, (i, v) => i with { Situation = v })
        .Required("moment", Moment, i => i.Moment, (i, v) => i with { Moment = v })
        .Required("seed", Seed, i => i.Seed, (i, v) => i with { Seed = v })
        .Required("state", StateJson.Shape, i => i.State, (i, v) => i with { State = v })
        .AsShape("inputs");

    private static readonly Shape<bool> Answer = Shapes.Words("prompt or wait", text => text is "prompt" or "wait", text => text == "prompt", isPrompt => isPrompt ? "prompt" : "wait");

    private static readonly Shape<Finding> Finding = FindingShape();

    /// <summary>All members of a decision without its inputs, in order.</summary>
    internal static Fields<DecisionDraft> All { get; } = Fields.Of(new DecisionDraft())
        .Required("person", Nouns.Person, d => d.Person, (d, v) => d with { Person = v })
        .Required("id", Nouns.Decision, d => d.Id, (d, v) => d with { Id = v })
        .Required("decision", Answer, d => d.IsPrompt, (d, v) => d with { IsPrompt = v })
        .Told("kind", EnumShapes.Of<PromptKind>(), d => d.Kind, (d, v) => d with { Kind = v })
        .Told("intervention", Nouns.Intervention, d => d.Intervention, (d, v) => d with { Intervention = v })
        .Told("channel", Nouns.Channel, d => d.Channel, (d, v) => d with { Channel = v })
        .Told("deliverAt", TimeShapes.Instant, d => d.DeliverAt, (d, v) => d with { DeliverAt = v })
        .Told("validUntil", TimeShapes.Instant, d => d.ValidUntil, (d, v) => d with { ValidUntil = v })
        .Told("until", TimeShapes.Instant, d => d.Until, (d, v) => d with { Until = v })
        .Told("missing", Missing, d => d.Missing, (d, v) => d with { Missing = v })
        .Required("phase", EnumShapes.Of<Phase>(), d => d.Phase, (d, v) => d with { Phase = v })
        .Required("rhythm", Shapes.Count, d => d.Rhythm, (d, v) => d with { Rhythm = v })
        .Required("motivation", Shapes.Share, d => d.Fit.Motivation, (d, v) => d with { Fit = d.Fit with { Motivation = v } })
        .Required("ability", Shapes.Share, d => d.Fit.Ability, (d, v) => d with { Fit = d.Fit with { Ability = v } })
        .Required("scarcest", Nouns.Factor, d => d.Fit.Scarcest, (d, v) => d with { Fit = d.Fit with { Scarcest = v } })
        .Required("actionLine", Shapes.Share, d => d.Fit.ActionLine, (d, v) => d with { Fit = d.Fit with { ActionLine = v }, LiftedFit = d.LiftedFit with { ActionLine = v } })
        .Required("liftedMotivation", Shapes.Share, d => d.LiftedFit.Motivation, (d, v) => d with { LiftedFit = d.LiftedFit with { Motivation = v } })
        .Required("liftedAbility", Shapes.Share, d => d.LiftedFit.Ability, (d, v) => d with { LiftedFit = d.LiftedFit with { Ability = v } })
        .Required("liftedScarcest", Nouns.Factor, d => d.LiftedFit.Scarcest, (d, v) => d with { LiftedFit = d.LiftedFit with { Scarcest = v } })
        .Required("limiting", EnumShapes.Of<LimitingFactor>(), d => d.Limiting, (d, v) => d with { Limiting = v })
        .Required("habitStrength", Shapes.Share, d => d.HabitStrength, (d, v) => d with { HabitStrength = v })
        .Required("climate", Nouns.Readiness, d => d.Climate, (d, v) => d with { Climate = v })
        .Required("reasons", Shapes.ListOf(Finding), d => d.Findings, (d, v) => d with { Findings = v })
        .Told("counterfactual", Counterfactual, d => d.Counterfactual, (d, v) => d with { Counterfactual = v })
        .Required("randomisation", Draw, d => d.Draw, (d, v) => d with { Draw = v })
        .Required("policyVersion", Shapes.Any, d => d.PolicyVersion, (d, v) => d with { PolicyVersion = v })
        .Required("point", Point, d => d.Point, (d, v) => d with { Point = v })
        .Required("at", TimeShapes.Past, d => d.At, (d, v) => d with { At = v })
        .Required("zone", Shapes.Id, d => d.Zone, (d, v) => d with { Zone = v })
        .Told("nextDue", TimeShapes.Instant, d => d.NextDue, (d, v) => d with { NextDue = v })
        .Told("dayFrom", TimeShapes.Instant, d => d.DayFrom, (d, v) => d with { DayFrom = v })
        .Told("dayTo", TimeShapes.Instant, d => d.DayTo, (d, v) => d with { DayTo = v })
        .Told("ask", Nouns.Ask, d => d.Ask, (d, v) => d with { Ask = v })
        .Told("lesson", Nouns.Lesson, d => d.Lesson, (d, v) => d with { Lesson = v })
        .Told("motive", Nouns.Factor, d => d.Motive, (d, v) => d with { Motive = v })
        .Told("option", Shapes.Any, d => d.Option, (d, v) => d with { Option = v })
        .Told("isOverview", Shapes.Bool, d => d.IsOverview, (d, v) => d with { IsOverview = v })
        .Told("isAsked", Shapes.Bool, d => d.IsAsked, (d, v) => d with { IsAsked = v })
        .Told("isRewarded", Shapes.Bool, d => d.IsRewarded, (d, v) => d with { IsRewarded = v })
        .Told("potentialReach", Shapes.Count, d => d.PotentialReach, (d, v) => d with { PotentialReach = v })
        .Told("maySuggestDraft", Shapes.Bool, d => d.MaySuggestDraft, (d, v) => d with { MaySuggestDraft = v })
        .Told("nudge", Nouns.Intervention, d => d.Nudge, (d, v) => d with { Nudge = v })
        .Required("items", Shapes.ListOf(Item), d => d.Items, (d, v) => d with { Items = v })
        .Required("engineVersion", Shapes.Any, d => d.EngineVersion, (d, v) => d with { EngineVersion = v })
        .Required("zonesVersion", Shapes.Any, d => d.ZonesVersion, (d, v) => d with { ZonesVersion = v });

    /// <summary>All members of a decision as it stands in a log.</summary>
    internal static Fields<DecisionDraft> Logged { get; } = All
        .Optional("inputs", Inputs, d => d.Inputs, (d, v) => d with { Inputs = v });

    /// <summary>What a gate found; its data stand by name, so that the code must be known before they are read.</summary>
    private static Shape<Finding> FindingShape()
    {
        var codes = Shapes.Words("the code of a reason", name => ReasonTexts.Find(name) is not null, name => ReasonTexts.Find(name)!, code => code.Name);
        var all = Fields.Of(new Head(ReasonTexts.All[0].Code, default, true, null, null, [], default))
            .Required("code", codes, h => h.Code, (h, v) => h with { Code = v })
            .Required("gate", Gate, h => h.Gate, (h, v) => h with { Gate = v })
            .Required("isOpen", Shapes.Bool, h => h.IsOpen, (h, v) => h with { IsOpen = v })
            .Told("opensAt", TimeShapes.Instant, h => h.OpensAt, (h, v) => h with { OpensAt = v })
            .Told("missing", Missing, h => h.Missing, (h, v) => h with { Missing = v })
            .With(new("data", "the data of the reason", true, (text, h) => WriteData(text.Name("data"), h), (h, data, _) => h with { Data = data }));
        return new(
            "what a gate found: code, gate, isOpen, opensAt, missing, data",
            (text, finding) => all.Write(
                text, new(finding.Reason.Code, finding.Gate, finding.IsOpen, finding.OpensAt, finding.Missing, finding.Reason.Values, default)),
            (element, faults) =>
            {
                var before = faults.Count;
                var read = all.Read(element, faults);
                if (faults.Count > before)
                {
                    return null;
                }

                var reason = ReadData(read.Data, read.Code, faults);
                faults.Within("data", before);
                return reason is null ? null : new(read.Gate, read.IsOpen, reason, read.OpensAt, read.Missing);
            });
    }

    private static void WriteData(JsonText text, Head head)
    {
        text.BeginObject();
        for (var i = 0; i < head.Values.Count; i++)
        {
            var value = head.Values[i];
            text.Name(head.Code.Data[i].Name);
            _ = value.Kind switch
            {
                ReasonValueKind.Number when double.IsNaN(value.Number) || double.IsInfinity(value.Number) => text.Null(),
                ReasonValueKind.Number => text.Value(value.Number),
                ReasonValueKind.Instant => text.Value(TimeShapes.FormatInstant(value.Instant)),
                ReasonValueKind.Date => text.Value(value.ToString()),
                _ => text.Value(value.Text),
            };
        }

        text.EndObject();
    }

    private static Reason? ReadData(JsonElement data, ReasonCode code, Faults faults)
    {
        if (data.ValueKind != JsonValueKind.Object)
        {
            faults.Add(ProblemCodes.WrongKind, data, "the data of '" + code.Name + "'");
            return null;
        }

        var before = faults.Count;
        var values = new ReasonValue[code.Data.Count];
        var isGiven = new bool[values.Length];
        foreach (var property in data.EnumerateObject())
        {
            var (name, since) = (Document.NameOf(property), faults.Count);
            var place = code.PlaceOf(name);
            if (place < 0 || isGiven[place])
            {
                faults.Add(place < 0 ? ProblemCodes.MemberUnknown : ProblemCodes.MemberTwice, Faults.Shown(name), string.Empty, "each datum of '" + code.Name + "' once");
                continue;
            }

            isGiven[place] = true;
            values[place] = ReadDatum(property.Value, code.Data[place].Kind, faults);
            faults.Within(name, since);
        }

        for (var i = 0; i < values.Length; i++)
        {
            if (!isGiven[i])
            {
                faults.Add(ProblemCodes.MemberMissing, code.Data[i].Name, string.Empty, Kebab.Of(code.Data[i].Kind));
            }
        }

        return faults.Count > before ? null : code.With(ValueList.Create<ReasonValue>(values));
    }

    private static ReasonValue ReadDatum(JsonElement given, ReasonValueKind kind, Faults faults) => kind switch
    {
        ReasonValueKind.Number when given.ValueKind == JsonValueKind.Null => double.NaN,
        ReasonValueKind.Number => Shapes.Number.Read(given, faults),
        ReasonValueKind.Instant => TimeShapes.Instant.Read(given, faults),
        ReasonValueKind.Date => TimeShapes.Date.Read(given, faults),
        _ => Shapes.Any.Read(given, faults) ?? string.Empty,
    };

    /// <summary>A finding with the data of its reason: as they are written, and as they are read before they are looked at.</summary>
    private sealed record Head(
        ReasonCode Code, Gate Gate, bool IsOpen, Instant? OpensAt, Missing? Missing, ValueList<ReasonValue> Values, JsonElement Data);
}
