using System.Linq;
using Advocacy.Engine.Content;
using Advocacy.Engine.Policies;
using Advocacy.Engine.Tests.Support;
using Advocacy.Engine.Values;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Xunit;
using static Advocacy.Engine.Testing.Generators.NounGen;

namespace Advocacy.Engine.Tests.Content;

/// <summary>M18: hints, not rules.</summary>
public class GuidelineTests
{
    private static readonly Instant s_now = Instant.FromUtc(2026, 5, 12, 9, 0);

    private static readonly DraftFeature[] s_features =
        [.. Guideline.Default.Encouraged, .. Guideline.Default.Allowed, .. Guideline.Default.AskFirst, DraftFeature.Confidential, new("host-feature")];

    public sealed record Drafted(ValueList<DraftFeature> Features, Offer? About);

    [Fact]
    public void INV_43_Check_AnyDraft_BlocksOnlyWhatIsConfidentialOrUnderEmbargo() => Law.Holds(
        nameof(INV_43_Check_AnyDraft_BlocksOnlyWhatIsConfidentialOrUnderEmbargo),
        Drafts.ToArbitrary(),
        draft =>
        {
            var check = Guideline.Default.Check(draft.Features, draft.About, s_now);
            var isSecret = draft.Features.Contains(DraftFeature.Confidential) || draft.About is { IsConfidential: true };
            Assert.Equal(isSecret || draft.About?.EmbargoUntil > s_now, check.IsBlocked);
            Assert.All(check.Hints, hint => Assert.Contains(hint.Feature, draft.Features));
            Assert.Equal(check.Hints.Count, check.Hints.Select(hint => hint.Feature).Distinct().Count());
            Assert.Equal(check.Hints, check.Hints.OrderBy(hint => hint.Advice));
        },
        400,
        ("blocked", draft => Guideline.Default.Check(draft.Features, draft.About, s_now).IsBlocked, 0.2),
        ("not blocked", draft => !Guideline.Default.Check(draft.Features, draft.About, s_now).IsBlocked, 0.2),
        ("something to ask first and not blocked", draft => Guideline.Default.Check(draft.Features, draft.About, s_now) is { IsBlocked: false } check && check.Hints.Any(hint => hint.Advice == GuidelineAdvice.AskFirst), 0.1));

    [Fact]
    public void Check_SeveralFeatures_EncouragedFirst()
    {
        var check = Guideline.Default.Check([DraftFeature.ClientByName, DraftFeature.OwnOpinion, DraftFeature.Dilemma, new("host-feature")], null, s_now);
        Assert.Equal(
            [
                new(DraftFeature.Dilemma, GuidelineAdvice.Encouraged), new(DraftFeature.OwnOpinion, GuidelineAdvice.Allowed), new(DraftFeature.ClientByName, GuidelineAdvice.AskFirst),
            ],
            check.Hints);
        Assert.Null(check.Blocked);
    }

    [Fact]
    public void Check_UnderEmbargo_SaysUntilWhen()
    {
        var about = new Offer { Id = new("o"), Kind = OfferKind.Item, Title = "t", EmbargoUntil = s_now + Duration.Epsilon };
        Assert.Equal(ContentReasons.UnderEmbargo.With(s_now + Duration.Epsilon), Guideline.Default.Check([], about, s_now).Blocked);
        Assert.False(Guideline.Default.Check([], about, s_now + Duration.Epsilon).IsBlocked);
        Assert.Equal(ContentReasons.Confidential.With(), Guideline.Default.Check([], about with { IsConfidential = true }, s_now).Blocked);
    }

    [Fact]
    public void Validate_MoreToAskThanEncouraged_IsAProblem()
    {
        Assert.Empty(Guideline.Default.Validate());
        var grim = new Guideline { Encouraged = [DraftFeature.OwnWords], AskFirst = [DraftFeature.OtherPeople, DraftFeature.ClientByName, DraftFeature.OwnWords] };
        Assert.Equal([(ProblemCodes.RulesContradict, "encouraged"), (ProblemCodes.CatalogueInconsistent, "askFirst")], grim.Validate().Select(problem => (problem.Code, problem.Path)));
        Assert.Contains(PolicyValidation.Validate(Policy.Default with { Guideline = grim }), problem => problem.Path == "guideline.encouraged");
        Assert.Single(new Guideline { Encouraged = [] }.Validate());
    }

    private static Gen<Drafted> Drafts =>
        from features in Gen.Elements(s_features).ArrayOf(4)
        from few in Gen.Choose(0, 4)
        from isConfidential in Gen.Frequency((5, Gen.Constant(false)), (1, Gen.Constant(true)))
        from embargo in Maybe(Gen.Choose(-48, 48))
        from isAbout in Bools
        select new Drafted(
            ValueList.From(features.Take(few)),
            !isAbout ? null : new()
            {
                Id = new("o"),
                Kind = OfferKind.Item,
                Title = "t",
                IsConfidential = isConfidential,
                EmbargoUntil = embargo is { } hours ? s_now + Duration.FromHours(hours) : null,
            });
}
