using System;
using System.Collections.Generic;
using System.Linq;
using Advocacy.Engine.Behavior;
using Advocacy.Engine.Content;
using Advocacy.Engine.Explanations;
using Advocacy.Engine.Policies;
using Advocacy.Engine.Rewards;
using Advocacy.Engine.Tests.Support;
using Advocacy.Engine.Values;
using FsCheck.Fluent;
using NodaTime;
using Xunit;

namespace Advocacy.Engine.Tests.Explanations;

/// <summary>The summary of a policy is complete: whatever is changed, it changes, and names it.</summary>
public class PolicySummaryTests
{
    private static readonly Policy s_activating = Policy.Activating(new("the works council", new(2026, 1, 5), true));

    /// <summary>What can be changed, member by member, found by walking the types: nobody has to think of it here.</summary>
    public static TheoryData<string> Changes => [.. AllChanges(s_activating).Select(change => change.Path).Distinct()];

    [Fact]
    public void Summarise_AnyParameterChanged_NamesIt() => Law.Holds(
        "the summary names every parameter that is changed",
        Arb.From(
            from place in Gen.Choose(0, Policy.Parameters.Count - 1)
            from share in Gen.Frequency((1, Gen.Constant(0)), (1, Gen.Constant(1000)), (3, Gen.Choose(0, 1000)))
            from policy in PolicyNumbers.Loose
            let parameter = Policy.Parameters[place]
            let value = parameter.Least + (share / 1000.0 * (parameter.Most - parameter.Least))
            let changed = parameter.With(policy, value)
            where parameter.Of(changed) != parameter.Of(policy)
            select (Parameter: parameter, Policy: policy, Changed: changed)),
        one =>
        {
            foreach (var pack in Samples.Packs)
            {
                var (before, after) = (Lines(one.Policy, pack, one.Parameter.Name), Lines(one.Changed, pack, one.Parameter.Name));
                Assert.NotEqual(before, after);
                var isUsual = one.Parameter.Of(one.Changed) == one.Parameter.Of(Policy.Default);
                Assert.True(isUsual || after.Length == 1, one.Parameter.Name);

                // And nothing else changes.
                Assert.Equal(Rest(one.Policy, pack, one.Parameter.Name), Rest(one.Changed, pack, one.Parameter.Name));
            }
        },
        150,
        ("it becomes as by default", one => one.Parameter.Of(one.Changed) == one.Parameter.Of(Policy.Default), 0.02),
        ("it is otherwise than by default", one => one.Parameter.Of(one.Changed) != one.Parameter.Of(Policy.Default), 0.7));

    [Theory]
    [MemberData(nameof(Changes))]
    public void Summarise_AnythingElseChanged_NamesIt(string path)
    {
        foreach (var (_, changed) in AllChanges(s_activating).Where(change => change.Path == path))
        {
            foreach (var pack in Samples.Packs)
            {
                var (before, after) = (s_activating.Summarise(pack), changed.Summarise(pack));
                Assert.NotEqual(before, after);
                var news = All(after).Except(All(before)).ToList();
                Assert.Contains(news, line => line.Path == path || line.Path.StartsWith(path + ".", StringComparison.Ordinal) || line.Path.StartsWith(path + "[", StringComparison.Ordinal));
                Assert.All(news, line => Assert.NotEqual(PolicyChange.Usual, line.Change));
            }
        }
    }

    /// <summary>Over drawn policies with items of their own: whatever part of one is put back to the default, the summary tells.</summary>
    [Fact]
    public void Summarise_AnyPolicy_TellsEachOfItsParts() => Law.Holds(
        "the summary tells every part of any policy",
        PolicyGen.Valid(),
        policy =>
        {
            var none = Policy.Default;
            (string Path, Policy Other)[] parts =
            [
                ("agreement", policy with { Agreement = none.Agreement }),
                ("prompts.hours", policy with { Prompts = policy.Prompts with { Hours = none.Prompts.Hours } }),
                ("guideline", policy with { Guideline = none.Guideline }),
                ("interventions", policy with { Interventions = none.Interventions }),
                ("options", policy with { Options = none.Options }),
                ("choosing.weights", policy with { Choosing = policy.Choosing with { Weights = none.Choosing.Weights } }),
                ("occasions", policy with { Occasions = none.Occasions }),
                ("rewards.rules", policy with { Rewards = policy.Rewards with { Rules = none.Rewards.Rules } }),
                ("rewards.caps", policy with { Rewards = policy.Rewards with { Caps = none.Rewards.Caps } }),
                ("rewards.lives", policy with { Rewards = policy.Rewards with { Lives = none.Rewards.Lives } }),
                ("rewards.badges", policy with { Rewards = policy.Rewards with { Badges = none.Rewards.Badges } }),
                ("rewards.selfReported", policy with { Rewards = policy.Rewards with { SelfReported = none.Rewards.SelfReported } }),
            ];
            var lines = All(policy.Summarise(TextPack.Dutch)).ToHashSet();
            foreach (var (path, other) in parts.Where(part => part.Other != policy))
            {
                Assert.Contains(
                    lines.Except(All(other.Summarise(TextPack.Dutch))), line => line.Path.StartsWith(path, StringComparison.Ordinal));
            }
        },
        40,
        ("there are items of its own", policy => policy.Rewards.Rules.Count + policy.Options.Count + policy.Interventions.Count > 44, 0.3));

    [Fact]
    public void Changes_OfThePolicy_ReachEveryPropertyThatIsNoParameter()
    {
        var paths = Changes.Select(row => row.Data).ToList();
        foreach (var needed in new[] { "version", "agreement", "prompts.hours", "guideline.encouraged", "guideline.askFirst", "interventions.new", "options.photo.minutes", "occasions.success.shelfLifeDays", "rewards.rules.act.amount", "rewards.caps.points-a-week.most", "rewards.badges.explorer.tiers", "rewards.selfReported", "rewards.lives.points", "choosing.weights.own-moment", "options" })
        {
            Assert.Contains(needed, paths);
        }
    }

    [Fact]
    public void Summarise_TheDefaultPolicy_TellsTheEssentials()
    {
        var english = Text(Policy.Default, TextPack.English);
        foreach (var said in new[]
        {
            "In seven days: at most 2 messages", "In one day: at most 1 message.", "Monday to Friday from 09:00 to 17:00", "The overview comes on Tuesday.", "around 10:00",
            "Points are off.", "Badges are off.", "Leagues with a board are off.", "The monthly award is off.", "Drafts by software are off.", "only to people who ask for it",
            "No agreement is recorded.", "400 days", "14 days", "at least 10 people", "Invitations to share belong to: “doing it your own way” and “making it a habit”.",
        })
        {
            Assert.Contains(said, english, StringComparison.Ordinal);
        }

        Assert.All(All(Policy.Default.Summarise(TextPack.Dutch)), line => Assert.Equal(PolicyChange.Usual, line.Change));
    }

    [Theory]
    [InlineData("nl", "10.000", "1,5")]
    [InlineData("en", "10,000", "1.5")]
    public void Summarise_Numbers_AreWrittenAsTheLanguageDoes(string language, string thousands, string half)
    {
        var policy = s_activating with
        {
            Rewards = new() { Caps = [new() { Id = "year", Most = 10_000, Period = RewardPeriod.Year }] },
            Phases = new() { StoriesToKnow = 1.5 },
        };
        var text = Text(policy, language == "nl" ? TextPack.Dutch : TextPack.English);
        Assert.Contains(thousands, text, StringComparison.Ordinal);
        Assert.Contains(half, text, StringComparison.Ordinal);
    }

    [Fact]
    public void Summarise_OneAndMany_AreInflected()
    {
        Assert.Contains("heeft daarna 1 dag rust.", Text(Policy.Default with { Prompts = new() { RestAfterActDays = 1 } }, TextPack.Dutch), StringComparison.Ordinal);
        Assert.Contains("heeft daarna 2 dagen rust.", Text(Policy.Default with { Prompts = new() { RestAfterActDays = 2 } }, TextPack.Dutch), StringComparison.Ordinal);
        Assert.Contains("has 1 day of peace", Text(Policy.Default with { Prompts = new() { RestAfterActDays = 1 } }, TextPack.English), StringComparison.Ordinal);
        Assert.Contains("has 2 days of peace", Text(Policy.Default with { Prompts = new() { RestAfterActDays = 2 } }, TextPack.English), StringComparison.Ordinal);
    }

    [Fact]
    public void Summarise_ALanguageWithoutAPack_IsEnglishAndSaysSo()
    {
        Assert.False(Policy.Default.Summarise(Language.Dutch).IsFallback);
        Assert.True(Policy.Default.Summarise(new Language("fr")).IsFallback);
        Assert.Equal(All(Policy.Default.Summarise(Language.English)), All(Policy.Default.Summarise(new Language("fr"))));
        Assert.True(Policy.Default.Summarise(TextPack.Empty(Language.Dutch)).IsFallback);
    }

    [Fact]
    public void INV_41_EveryUnitOfAParameter_IsToldInWords() => Found.Nothing(
        from parameter in Policy.Parameters
        where parameter.Names.IsEmpty
        let line = Assert.Single(Lines(parameter.With(Policy.Default, parameter.Least == parameter.Default ? parameter.Most : parameter.Least), TextPack.Dutch, parameter.Name))
        where line.Contains(parameter.Unit, StringComparison.Ordinal) && parameter.Unit != "experts" || !line.Any(char.IsAsciiDigit) && parameter.Name != "prompts.overviewDay"
        select parameter.Name + ": " + line);

    [Fact]
    public void INV_42_EveryMemberOfAnItem_HasAWord() => Found.Nothing(
        from change in AllChanges(s_activating)
        from pack in Samples.Packs
        from line in All(change.Policy.Summarise(pack))
        where line.Text.Length == 0 || line.Text.Contains("  ", StringComparison.Ordinal) || line.Text.Contains(": .", StringComparison.Ordinal) || line.Text.Contains('{', StringComparison.Ordinal)
        select pack.Language.Code + " " + line.Path + ": " + line.Text);

    [Fact]
    public void Explain_AnEffect_IsARangeOrAFigure()
    {
        Assert.Equal("effect d = -0,4 tot -0,36", AdviceKinds.KnownRewards.Effect!.Explain(TextPack.Dutch));
        Assert.Equal("effect d = -0.28", AdviceKinds.Award.Effect!.Explain(TextPack.English));
        Assert.Equal("difference -5% to 15%", AdviceKinds.Boards.Effect!.Explain(TextPack.English));
    }

    internal static IEnumerable<SummaryLine> All(PolicySummary summary) => summary.Sections.SelectMany(section => section.Lines);

    private static string Text(Policy policy, TextPack pack) => string.Join('\n', All(policy.Summarise(pack)).Select(line => line.Text));

    private static string[] Lines(Policy policy, TextPack pack, string path) => [.. All(policy.Summarise(pack)).Where(line => line.Path == path).Select(line => line.Text)];

    private static IEnumerable<SummaryLine> Rest(Policy policy, TextPack pack, string path) => All(policy.Summarise(pack)).Where(line => line.Path != path);

    /// <summary>Every change of one thing that is no parameter: by walking the properties of what stands in lists, and by hand for the few that stand alone.</summary>
    private static IEnumerable<(string Path, Policy Policy)> AllChanges(Policy policy)
    {
        var agreement = policy.Agreement!;
        yield return ("version", policy with { Version = "other@2" });
        yield return ("agreement", policy with { Agreement = agreement with { By = "the staff council" } });
        yield return ("agreement", policy with { Agreement = agreement with { On = agreement.On.PlusDays(1) } });
        yield return ("agreement", policy with { Agreement = agreement with { HasRepresentatives = false } });
        foreach (var hours in new[] { policy.Prompts.Hours with { Days = WorkingDays.Weekdays ^ WorkingDays.Friday }, policy.Prompts.Hours with { Start = new(8, 59) }, policy.Prompts.Hours with { End = new(17, 0, 1) } })
        {
            yield return ("prompts.hours", policy with { Prompts = policy.Prompts with { Hours = hours } });
        }

        foreach (var (name, change) in new (string, Func<Guideline, ValueList<DraftFeature>, Guideline>)[]
        {
            ("encouraged", (guideline, features) => guideline with { Encouraged = features }),
            ("allowed", (guideline, features) => guideline with { Allowed = features }),
            ("askFirst", (guideline, features) => guideline with { AskFirst = features }),
        })
        {
            var features = name switch { "encouraged" => policy.Guideline.Encouraged, "allowed" => policy.Guideline.Allowed, _ => policy.Guideline.AskFirst };
            yield return ("guideline." + name, policy with { Guideline = change(policy.Guideline, features.Add(new("our-own"))) });
            yield return ("guideline." + name, policy with { Guideline = change(policy.Guideline, features.Skip(1)) });
            yield return ("guideline." + name, policy with { Guideline = change(policy.Guideline, ValueList.From(features.Reverse())) });
        }

        yield return ("rewards.selfReported", policy with { Rewards = policy.Rewards with { SelfReported = [ActKind.Referral] } });
        var life = new CurrencyLife(Currency.Points, 100, RewardFading.Evenly);
        yield return ("rewards.lives.points", policy with { Rewards = policy.Rewards with { Lives = [life] } });
        yield return ("choosing.weights.own-moment", policy with { Choosing = policy.Choosing with { Weights = [new(new("own-moment"), 0.5)] } });
        yield return ("choosing.weights.own-moment", policy with { Choosing = policy.Choosing with { Weights = [new(new("own-moment"), -0.5)] } });
        foreach (var change in OfList("interventions", policy.Interventions, it => it.Id.Value, it => it with { Id = new("new") }, items => policy with { Interventions = items }))
        {
            yield return change;
        }

        foreach (var change in OfList("options", policy.Options, it => it.Id, it => it with { Id = "new" }, items => policy with { Options = items }))
        {
            yield return change;
        }

        foreach (var change in OfList("occasions", policy.Occasions, it => it.Kind.Value, it => it with { Kind = new("new") }, items => policy with { Occasions = items }))
        {
            yield return change;
        }

        foreach (var change in OfList("rewards.rules", policy.Rewards.Rules, it => it.Id, it => it with { Id = "new" }, items => policy with { Rewards = policy.Rewards with { Rules = items } }))
        {
            yield return change;
        }

        foreach (var change in OfList("rewards.caps", policy.Rewards.Caps, it => it.Id, it => it with { Id = "new" }, items => policy with { Rewards = policy.Rewards with { Caps = items } }))
        {
            yield return change;
        }

        foreach (var change in OfList("rewards.badges", policy.Rewards.Badges, it => it.Id, it => it with { Id = "new" }, items => policy with { Rewards = policy.Rewards with { Badges = items } }))
        {
            yield return change;
        }

        RewardConditions[] conditions =
        [
            new() { Kinds = [ActKind.Post] }, new() { Choices = [Choice.Adapt] }, new() { Phases = [Phase.Confirmation] }, new() { Occasions = [OccasionKind.Success] },
            new() { IsPrompted = true }, new() { IsPrompted = false },
        ];
        foreach (var when in conditions)
        {
            yield return ("rewards.rules.act.when", Rule(rule => rule with { When = when }));
            yield return ("rewards.rules.act.multipliers", Rule(rule => rule with { Multipliers = [new() { Percent = 150, When = when }] }));
        }

        yield return ("rewards.rules.act.multipliers", Rule(rule => rule with { Multipliers = [new() { Percent = 150, From = new(2026, 1, 1) }] }));
        yield return ("rewards.rules.act.multipliers", Rule(rule => rule with { Multipliers = [new() { Percent = 150, Until = new(2026, 1, 1) }] }));

        Policy Rule(Func<RewardRule, RewardRule> change) =>
            policy with { Rewards = policy.Rewards with { Rules = policy.Rewards.Rules.With(0, change(policy.Rewards.Rules[0])) } };
    }

    /// <summary>One item added, left out, put elsewhere, and each property of each item changed to something else.</summary>
    private static IEnumerable<(string Path, Policy Policy)> OfList<T>(string path, ValueList<T> items, Func<T, string> idOf, Func<T, T> renamed, Func<ValueList<T>, Policy> put)
        where T : class
    {
        yield return (path + ".new", put(items.Add(renamed(items[0]))));
        yield return (path + "." + idOf(items[0]), put(items.Skip(1)));
        yield return (path, put(items.Skip(1).Add(items[0])));
        for (var i = 0; i < items.Count; i++)
        {
            foreach (var property in typeof(T).GetProperties().Where(property => property.CanWrite && idOf(items[i]) != property.GetValue(items[i])?.ToString()))
            {
                if (property.PropertyType == typeof(RewardConditions) || property.PropertyType == typeof(ValueList<RewardMultiplier>))
                {
                    continue; // Told member by member, below.
                }

                var changed = (T)typeof(T).GetMethod("<Clone>$")!.Invoke(items[i], null)!;
                property.SetValue(changed, Other(property.GetValue(items[i]), property.PropertyType));
                yield return (path + "." + idOf(items[i]) + "." + char.ToLowerInvariant(property.Name[0]) + property.Name[1..], put(items.With(i, changed)));
            }
        }
    }

    /// <summary>Another value of a type; what this does not know fails, so that a new kind of property is thought of.</summary>
    private static object? Other(object? value, Type type) => value switch
    {
        bool isSo => !isSo,
        int number => number + 1,
        double number => number + 0.125,
        string text => text + "x",
        Enum name => Enum.GetValues(name.GetType()).Cast<object>().First(other => !other.Equals(name)),
        ActKind => new ActKind("podcast"),
        OccasionKind => new OccasionKind("open-day"),
        Currency => new Currency("stars"),
        Barrier => new Barrier("no-camera"),
        ValueList<Phase> phases => phases.Contains(Phase.Consolidation) ? (ValueList<Phase>)[Phase.Application] : phases.Add(Phase.Consolidation),
        ValueList<Lift> lifts => lifts.Add(new(Factor.Money, 0.25)),
        ValueList<string> names => names.Add("x"),
        ValueList<int> tiers => tiers.Add(1000),
        ValueList<ActKind> kinds => kinds.Add(ActKind.Photo),
        null when type == typeof(Choice?) => Choice.Adapt,
        null when type == typeof(OccasionKind?) => OccasionKind.Success,
        null when type == typeof(Barrier?) => Barrier.NoTime,
        null when type == typeof(LocalDate?) => new LocalDate(2026, 6, 1),
        _ => throw new ArgumentException($"No other value of {type} is known."),
    };
}
