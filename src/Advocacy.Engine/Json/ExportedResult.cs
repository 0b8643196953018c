using Advocacy.Engine.Programmes;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.Json;

/// <summary>
/// A result of a programme the host kept, as far as it is about one person. Of anybody else it tells nothing: a copy must not harm others
/// (GDPR article 15(4)).
/// </summary>
/// <param name="Kind">Of which programme, and in which part.</param>
/// <param name="Subject">What it is of: the period, the award, the fact of the act or of the contribution; empty for an act of somebody else.</param>
public sealed record ExportedResult(ResultKind Kind, string Subject)
{
    /// <summary>When it came about; none where that is not held.</summary>
    public Instant? At { get; init; }

    /// <summary>How many points; none where it is not about points.</summary>
    public long? Points { get; init; }

    /// <summary>The number of the place; none where it is no place.</summary>
    public int? Rank { get; init; }

    /// <summary>A person's place in a league; none without one.</summary>
    public static ExportedResult? Of(LeagueResult result, PersonId person)
    {
        foreach (var place in Guard.NotNull(result).Places)
        {
            if (place.Person == person)
            {
                return new(ResultKind.LeaguePlace, result.Period.Key) { Points = place.Points, Rank = place.Rank };
            }
        }

        return null;
    }

    /// <summary>A person's award; none where another won it.</summary>
    public static ExportedResult? Of(Award award, PersonId person) =>
        Guard.NotNull(award).Winner == person ? new(ResultKind.Award, award.Id) : null;

    /// <summary>A request to an expert, as the owner of the act or as the expert may see it; none where the person is neither.</summary>
    public static ExportedResult? Of(FeedbackRequest request, PersonId person) =>
        Guard.NotNull(request).Owner == person ? new(ResultKind.FeedbackAsked, request.Act.Value) { At = request.AskedAt }
        : request.Expert == person ? new(ResultKind.AskedAsExpert, string.Empty) { At = request.AskedAt }
        : null;

    /// <summary>That a person was paired; none where they were not.</summary>
    public static ExportedResult? Of(Pair pair, PersonId person) =>
        Guard.NotNull(pair).Holds(person) ? new(ResultKind.Paired, pair.Period.Key) : null;

    /// <summary>That a person was suggested; none where another was.</summary>
    public static ExportedResult? Of(RecognitionSuggestion suggestion, PersonId person) =>
        Guard.NotNull(suggestion).Person == person ? new(ResultKind.Suggested, suggestion.Fact.Value) : null;
}
