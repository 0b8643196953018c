using Advocacy.Engine.Facts;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.Programmes;

/// <summary>Something a person did that is worth a kind word.</summary>
/// <param name="Fact">The fact that tells of it.</param>
/// <param name="Kind">What kind of thing it was.</param>
internal sealed record Contribution(Fact Fact, ContributionKind Kind)
{
    /// <summary>Whether others saw it and responded; what is quiet goes unnoticed more easily.</summary>
    internal bool IsLoud => Kind == ContributionKind.Resonated;

    /// <summary>What it was, in words for an editor; never how much.</summary>
    internal Reason Why(LocalDate on) => Kind switch
    {
        ContributionKind.Shared => ProgrammeReasons.Shared.With(((Acted)Fact).Kind.Value, on),
        ContributionKind.Resonated => ProgrammeReasons.Resonated.With((Fact as Acted)?.Kind.Value ?? ActKind.Idea.Value, on),
        ContributionKind.Idea => ProgrammeReasons.Idea.With(on),
        ContributionKind.Thanked => ProgrammeReasons.Thanked.With(on),
        ContributionKind.Feedback => ProgrammeReasons.Feedback.With(on),
        _ => ProgrammeReasons.TookPart.With(on),
    };
}
