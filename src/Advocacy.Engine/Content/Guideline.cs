using System.Collections.Generic;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.Content;

/// <summary>A clear, positive guideline instead of strict rules (M18): what is encouraged comes first, and is at least as much as what to ask first.</summary>
public sealed record Guideline
{
    /// <summary>The guideline that ships.</summary>
    public static Guideline Default { get; } = new()
    {
        Encouraged =
        [
            DraftFeature.OwnExperience, DraftFeature.OwnWords, DraftFeature.ThanksToColleagues, DraftFeature.SomethingLearned, DraftFeature.Dilemma,
            DraftFeature.BehindTheScenes, DraftFeature.QuestionToReaders,
        ],
        Allowed = [DraftFeature.OwnOpinion, DraftFeature.PhotoOfWork, DraftFeature.Vacancy, DraftFeature.PublicNews],
        AskFirst = [DraftFeature.OtherPeople, DraftFeature.ClientByName, DraftFeature.InternalFigures, DraftFeature.UnannouncedWork],
    };

    /// <summary>What makes a story good.</summary>
    public required ValueList<DraftFeature> Encouraged { get; init; }

    /// <summary>What is fine as it is.</summary>
    public ValueList<DraftFeature> Allowed { get; init; }

    /// <summary>What is worth asking somebody about first; no longer than what is encouraged.</summary>
    public ValueList<DraftFeature> AskFirst { get; init; }

    /// <summary>What it says of a draft: hints on what the person says is in it. It never looks at tone, and never reads the text.</summary>
    /// <param name="features">What the person says is in it, in any order, also twice.</param>
    /// <param name="about">The content it is about, if any.</param>
    /// <param name="now">The moment.</param>
    public GuidelineCheck Check(IEnumerable<DraftFeature> features, Offer? about, Instant now)
    {
        var declared = new HashSet<DraftFeature>(Guard.NotNull(features));
        var hints = new List<GuidelineHint>();
        foreach (var (listed, advice) in new[] { (Encouraged, GuidelineAdvice.Encouraged), (Allowed, GuidelineAdvice.Allowed), (AskFirst, GuidelineAdvice.AskFirst) })
        {
            foreach (var feature in listed)
            {
                if (declared.Contains(feature))
                {
                    hints.Add(new(feature, advice));
                }
            }
        }

        var blocked = declared.Contains(DraftFeature.Confidential) || about is { IsConfidential: true } ? ContentReasons.Confidential.With()
            : about?.EmbargoUntil is { } until && until > now ? ContentReasons.UnderEmbargo.With(until)
            : null;
        return new(ValueList.From(hints), blocked);
    }

    /// <summary>Every problem of the guideline; none for a positive one.</summary>
    public ValueList<Problem> Validate()
    {
        var problems = new List<Problem>();
        if (Encouraged.IsEmpty || Encouraged.Count < AskFirst.Count)
        {
            problems.Add(new(ProblemCodes.RulesContradict, "encouraged", NumberText.Format(Encouraged.Count), "at least one, and at least as many as askFirst (M18)"));
        }

        var seen = new HashSet<DraftFeature>();
        foreach (var (place, listed) in new[] { ("encouraged", Encouraged), ("allowed", Allowed), ("askFirst", AskFirst) })
        {
            foreach (var feature in listed)
            {
                if (!seen.Add(feature))
                {
                    problems.Add(new(ProblemCodes.CatalogueInconsistent, place, feature.Value, "each feature once"));
                }
            }
        }

        return ValueList.From(problems);
    }
}
