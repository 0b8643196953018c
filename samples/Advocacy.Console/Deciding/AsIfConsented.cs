using System.Collections.Generic;
using Advocacy.Engine.Facts;
using Advocacy.Engine.Values;
using Advocacy.Sample.Input;

namespace Advocacy.Sample.Deciding;

/// <summary>
/// The what-if for files without consent: everybody enrolled, as in <see cref="AsIfEnrolled"/>, and agreed at that moment to rewards,
/// boards, recognition, feedback and pairs. It takes nothing away: who opted out or withdrew stays out.
/// </summary>
internal static class AsIfConsented
{
    public const string Label = "consented";

    public const string Said = "What if everybody had enrolled and agreed to rewards, boards, recognition, feedback and pairs, at their first fact or 28 days ago: nobody agreed to this. It is no record, and not to be shown to anybody as one.";

    private static readonly ConsentForm[] Forms = [ConsentForm.Rewards, ConsentForm.Leaderboard, ConsentForm.Recognition, ConsentForm.Feedback, ConsentForm.Pairing];

    /// <summary>An enrolment and the consents given with it.</summary>
    public static IReadOnlyList<Fact> Of(Enrolled enrolled)
    {
        var facts = new List<Fact> { enrolled };
        foreach (var form in Forms)
        {
            facts.Add(new ConsentGiven
            {
                Id = new(Ids.OfRow(enrolled.Person.Value, InstantText.Of(enrolled.At), "as-if-" + form)),
                Person = enrolled.Person,
                At = enrolled.At,
                Form = form,
            });
        }

        return facts;
    }
}
