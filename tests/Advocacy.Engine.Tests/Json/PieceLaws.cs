using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using Advocacy.Engine.Facts;
using Advocacy.Engine.Json;
using Advocacy.Engine.People;
using Advocacy.Engine.Policies;
using Advocacy.Engine.Tests.Support;
using Advocacy.Engine.Values;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Xunit;
using History = Advocacy.Engine.Testing.History;

namespace Advocacy.Engine.Tests.Json;

/// <summary>What a person is told of what is held, and until when, against what is stored and what sweeps do.</summary>
public class PieceLaws
{
    private static readonly Policy s_short = Policy.Default with { History = new() { RetentionDays = 60, HorizonDays = 5 }, Content = new() { SkipRestDays = 60 } };

    /// <summary>To which piece each member of a stored state belongs; none where it only frames it. Of a list each item, of signals each factor is a thing.</summary>
    private static readonly Dictionary<string, PieceKind?> s_members = new()
    {
        ["schema"] = null,
        ["person"] = null,
        ["newest"] = PieceKind.Totals,
        ["stamp"] = PieceKind.Totals,
        ["registers"] = PieceKind.TakingPart,
        ["events"] = PieceKind.Events,
        ["tombstones"] = PieceKind.TakenBack,
        ["checkpoint.through"] = PieceKind.Totals,
        ["checkpoint.sweptAt"] = PieceKind.Totals,
        ["checkpoint.behavior.declared"] = PieceKind.Signals,
        ["checkpoint.behavior.observed"] = PieceKind.Signals,
        ["checkpoint.phases"] = PieceKind.Totals,
        ["checkpoint.habits"] = PieceKind.Totals,
        ["checkpoint.rhythm.unit"] = PieceKind.Totals,
        ["checkpoint.rhythm.hasBegun"] = PieceKind.Totals,
        ["checkpoint.rhythm.kept"] = PieceKind.Rhythm,
        ["checkpoint.rhythm.neutral"] = PieceKind.Rhythm,
        ["checkpoint.rhythm.spared"] = PieceKind.Rhythm,
        ["checkpoint.rhythm.earlier"] = PieceKind.Totals,
        ["checkpoint.prompts.contacts"] = PieceKind.Messages,
        ["checkpoint.prompts.earlierWeeks"] = PieceKind.Weeks,
        ["checkpoint.prompts.ignored"] = PieceKind.Unanswered,
        ["checkpoint.prompts.ignoredAt"] = PieceKind.Unanswered,
        ["checkpoint.prompts.lastAct"] = PieceKind.LastSteps,
        ["checkpoint.prompts.snoozedUntil"] = PieceKind.LastSteps,
        ["checkpoint.prompts.lastCheckIn"] = PieceKind.Latest,
        ["checkpoint.prompts.observations"] = PieceKind.Hours,
        ["checkpoint.content.marks"] = PieceKind.Content,
        ["checkpoint.absences"] = PieceKind.Absences,
        ["checkpoint.rewards.entries"] = PieceKind.Rewards,
        ["checkpoint.rewards.corrections"] = PieceKind.Rewards,
        ["checkpoint.rewards.earlier"] = PieceKind.Totals,
        ["checkpoint.rewards.earlierUses"] = PieceKind.Totals,
        ["checkpoint.rewards.earlierThings"] = PieceKind.Totals,
        ["checkpoint.rewards.foldedThrough"] = PieceKind.Totals,
        ["checkpoint.responses"] = PieceKind.Totals,
        ["checkpoint.thanks"] = PieceKind.Totals,
    };

    [Fact]
    public void INV_18_EachMemberOfAState_BelongsToOnePiece() => Law.Holds(
        "INV-18 each datum of a stored state belongs to exactly one piece, which counts it",
        Lives(),
        life =>
        {
            foreach (var state in new[] { life.State, life.Engine.Sweep(life.State, life.Now) })
                AssertCounted(state, life.Around);
        },
        120,
        ("somebody was asked to keep, less or stop", life => life.State.Checkpoint.Prompts.LastCheckIn is not null, 0.1),
        ("somebody snoozed", life => life.State.Checkpoint.Prompts.SnoozedUntil is not null, 0.1),
        ("a week is left of messages", life => !life.Engine.Sweep(life.State, life.Now).Checkpoint.Prompts.EarlierWeeks.IsEmpty, 0.1),
        ("something was granted", life => !life.State.Checkpoint.Rewards.Entries.IsEmpty, 0.1));

    /// <summary>That state holds something in every member there is.</summary>
    [Fact]
    public void INV_18_EachMemberOfTheGoldenState_BelongsToOnePiece() =>
        AssertCounted(StateJson.Read(GoldenTests.Lines("Golden.state.json").Single()).Value!, new(new(s_short), DateTimeZoneProviders.Tzdb));

    [Fact]
    public void INV_19_EachPieceWithAnEnd_IsHeldJustBeforeAndLetGoThen() => Law.Holds(
        "INV-19 a sweep just before the end that is told of a piece keeps something of it, and a sweep at the end lets all of it go",
        Lives(),
        life =>
        {
            foreach (var state in new[] { life.State, life.Engine.Sweep(life.State, life.Now) })
            {
                var data = Data(state).ToLookup(datum => datum.Kind, datum => datum.Key);
                foreach (var piece in Pieces(state, life.Around))
                {
                    if (piece.Until is not { } until)
                    {
                        // A message may yet turn out to be the last that asked, and a week the last of all.
                        Assert.True(piece.Keeping is not (Keeping.UntilFolded or Keeping.UntilRetention) || piece.Kind is PieceKind.Messages or PieceKind.Weeks, piece.ToString());
                        continue;
                    }

                    Assert.NotEmpty(data[piece.Kind].Intersect(Keys(life.Engine.Sweep(state, until - Duration.Epsilon))));
                    Assert.Empty(data[piece.Kind].Intersect(Keys(life.Engine.Sweep(state, until))));
                }
            }
        },
        60,
        [.. Enum.GetValues<PieceKind>().Where(kind => kind is PieceKind.Events or PieceKind.TakenBack or PieceKind.Messages or PieceKind.Hours or PieceKind.LastSteps or PieceKind.Signals or PieceKind.Content or PieceKind.Absences or PieceKind.Rewards or PieceKind.Rhythm)
            .Select(kind => ($"there is an end of {kind}", (Func<Life, bool>)(life => Pieces(life.Engine.Sweep(life.State, life.Now), life.Around).Any(piece => piece.Kind == kind && piece.Until is not null)), 0.1))]);

    [Fact]
    public void INV_18_Pieces_SayWhatIsUntilWhen()
    {
        var host = new Host(s_short);
        host.Place(Histories.Start);
        host.Take(new Acted { Id = host.NextId(), Person = host.Person, At = Histories.Start, Kind = ActKind.Post });
        host.Take(new StorySeen { Id = host.NextId(), Person = host.Person, At = Histories.Start + Duration.FromDays(30) });

        // Of the folded act: its hour and its week, and that it was the last. Each is read for 63 days, and held for two horizons more. The
        // event that lies after it goes with the first of them.
        var around = new Surroundings(new(s_short), DateTimeZoneProviders.Tzdb);
        var act = Histories.Start.InUtc().Date.AtMidnight().InUtc().ToInstant();
        var told = Pieces(host.State, around).ToDictionary(piece => piece.Kind);
        Assert.Equal([PieceKind.Work, PieceKind.Events, PieceKind.Hours, PieceKind.LastSteps, PieceKind.Rhythm, PieceKind.Totals], told.Keys.Order());
        Assert.Equal(told[PieceKind.Hours].Until, told[PieceKind.Events].Until);
        Assert.Equal(act + Duration.FromDays(63 + 10) + Duration.Epsilon, told[PieceKind.Hours].Until!.Value);
        Assert.Equal(Histories.Start + Duration.FromDays(63 + 10) + Duration.Epsilon, told[PieceKind.LastSteps].Until!.Value);
    }

    [Fact]
    public void INV_19_EarlierWeeks_GoOneAfterAnotherAndTheLastStays()
    {
        var (around, weeks) = (new Surroundings(new(s_short), DateTimeZoneProviders.Tzdb), new[] { 2900, 2901, 2905 });
        var state = StateJson.Read("""{"schema":"advocacy-state/1","person":"p-1","newest":"2025-09-20T00:00:00Z","checkpoint":{"through":"2025-09-20T00:00:00Z","prompts":{"earlierWeeks":[2900,2901,2905]}}}""").Value!;
        var told = Pieces(state, around).ToDictionary(piece => piece.Kind);
        Assert.Equal([PieceKind.Weeks, PieceKind.Latest, PieceKind.Totals], told.Keys.Order());
        Assert.Equal((2, 1), (told[PieceKind.Weeks].Count, told[PieceKind.Latest].Count));

        // Each goes 60 + 3 days and two horizons after the end of the one after it.
        var engine = new AdvocacyEngine(s_short, 7, DateTimeZoneProviders.Tzdb);
        var ends = weeks.Skip(1).Select(week => Instant.FromUtc(1970, 1, 5, 0, 0) + Duration.FromDays((7 * (week + 1)) + 73) + Duration.Epsilon).ToArray();
        Assert.Equal(ends[1], told[PieceKind.Weeks].Until);
        Assert.Equal(ends[0], engine.NextSweep(state));
        Assert.Equal([2901, 2905], engine.Sweep(state, ends[0]).Checkpoint.Prompts.EarlierWeeks);
        Assert.Equal([2905], engine.Sweep(state, ends[1]).Checkpoint.Prompts.EarlierWeeks);
        Assert.Null(engine.NextSweep(engine.Sweep(state, ends[1])));
    }

    private static void AssertCounted(PersonState state, Surroundings around)
    {
        var data = Data(state).ToList();
        Assert.Equal(data.Count, data.Select(datum => datum.Key).Distinct().Count());
        Assert.Equal(
            data.GroupBy(datum => datum.Kind).OrderBy(group => group.Key)
                .Select(group => (group.Key, group.Key is PieceKind.Totals or PieceKind.Unanswered ? 1 : group.Count())),
            Pieces(state, around).Select(piece => (piece.Kind, piece.Count)));
    }

    private static HashSet<string> Keys(PersonState state) => [.. Data(state).Select(datum => datum.Key)];

    private static IEnumerable<ExportedPiece> Pieces(PersonState state, Surroundings around) =>
        PersonExport.Described(new() { At = Histories.Start, State = state }, around).Pieces;

    /// <summary>Everything that stands in a stored state, each with the piece it belongs to and what it is known by.</summary>
    private static List<(PieceKind Kind, string Key)> Data(PersonState state)
    {
        using var document = JsonDocument.Parse(StateJson.Write(state));
        var data = new List<(PieceKind Kind, string Key)>();
        Walk(string.Empty, document.RootElement);
        return data;

        void Walk(string path, JsonElement element)
        {
            if (!s_members.TryGetValue(path, out var kind))
            {
                Assert.True(element.ValueKind == JsonValueKind.Object, "Nobody is told of '" + path + "'.");
                foreach (var member in element.EnumerateObject())
                    Walk(path.Length == 0 ? member.Name : path + "." + member.Name, member.Value);
            }
            else if (kind is { } told && told != PieceKind.Totals)
            {
                data.AddRange(Things(path, told, element));
            }
            else if (kind is not null)
            {
                data.Add((PieceKind.Totals, path));
            }
        }
    }

    private static IEnumerable<(PieceKind Kind, string Key)> Things(string path, PieceKind kind, JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Array => element.EnumerateArray().Select((item, place) => (Of(kind, item, place == element.GetArrayLength() - 1, element), path + "|" + KeyOf(item))),
        JsonValueKind.Object => element.EnumerateObject().Select(member => (kind, path + "|" + member.Name + member.Value)),
        _ => [(kind, path + "|" + element.GetRawText())],
    };

    private static string KeyOf(JsonElement item) => item.ValueKind != JsonValueKind.Object
        ? item.GetRawText()
        : item.TryGetProperty("type", out _) ? item.GetProperty("id").GetString()!
        : item.TryGetProperty("decision", out var decision) ? decision.GetString()!
        : item.TryGetProperty("claimed", out _) ? item.GetProperty("fact").GetString() + "/" + item.GetProperty("rule").GetString()
        : item.GetRawText();

    private static PieceKind Of(PieceKind kind, JsonElement item, bool isLast, JsonElement list) => kind switch
    {
        PieceKind.TakingPart => item.GetProperty("type").GetString() switch
        {
            "enrolled" or "opted-out" or "objected" or "departed" or "restricted" or "restriction-lifted" => PieceKind.TakingPart,
            "consent-given" or "consent-withdrawn" or "channel-allowed" or "channel-withdrawn" => PieceKind.Consents,
            "preferences-set" => PieceKind.Wishes,
            "paused" or "resumed" or "muted" => PieceKind.Pauses,
            "placed" => PieceKind.Work,
            var other => throw new InvalidOperationException(other),
        },
        PieceKind.Messages when item.Equals(list.EnumerateArray().LastOrDefault(IsQuestion)) => PieceKind.Latest,
        PieceKind.Weeks when isLast => PieceKind.Latest,
        _ => kind,
    };

    private static bool IsQuestion(JsonElement contact) =>
        contact.TryGetProperty("ask", out var ask) && ask.GetString() == "cadence"
        && !(contact.TryGetProperty("isProactive", out var proactive) && !proactive.GetBoolean())
        && !(contact.TryGetProperty("stage", out var stage) && stage.GetString() == "expired");

    private static Arbitrary<Life> Lives() => Arb.From(Gen.OneOf(
        Histories.Any(days: 150).Generator.Zip(Gen.Choose(0, 100)).Select(drawn => new Life(drawn.Item1, s_short, drawn.Item2)),
        RewardHistories.Short().Generator.Zip(Gen.Choose(0, 100)).Select(drawn => new Life(drawn.Item1.History, drawn.Item1.Policy, drawn.Item2))));

    private sealed record Life(History History, Policy Policy, int Days)
    {
        private PersonState? state;

        internal Surroundings Around { get; } = new(new(Policy), DateTimeZoneProviders.Tzdb);

        internal AdvocacyEngine Engine { get; } = new(Policy, 7, DateTimeZoneProviders.Tzdb);

        internal PersonState State => state ??= Engine.Replay(PersonState.Empty(History.Person), History.Facts, History.End + Duration.FromDays(500)).State;

        internal Instant Now => History.End + Duration.FromDays(Days);
    }
}
