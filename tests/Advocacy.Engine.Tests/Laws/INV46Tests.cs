using System.Linq;
using Advocacy.Engine.Content;
using Advocacy.Engine.Decisions;
using Advocacy.Engine.Facts;
using Advocacy.Engine.Tests.Support;
using Advocacy.Engine.Values;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Xunit;

namespace Advocacy.Engine.Tests.Laws;

/// <summary>Silence is no answer to who is willing: the three people of INV-46, whenever they enrol, with and without content.</summary>
public class INV46Tests
{
    private static readonly Instant Monday = Instant.FromUtc(2026, 3, 2, 0, 0);

    [Fact]
    public void INV_46_AnswersBothQuestions_IsInvitedWithinTwoWeeks() => Law.Holds(
        "INV-46 who answers both questions is invited to share within 2 weeks", Beginnings(), begin => DaysToInvitation(begin, true, true) <= 14, 60);

    [Fact]
    public void INV_46_OnlyOpens_IsInvitedWithinSixWeeks() => Law.Holds(
        "INV-46 who only opens what is sent is invited to share within 6 weeks", Beginnings(), begin => DaysToInvitation(begin, false, true) <= 42, 60);

    [Fact]
    public void INV_46_OpeningNeverReported_IsInvitedWithinEightWeeks() => Law.Holds(
        "INV-46 who never reports opening is invited to share within 8 weeks", Beginnings(), begin => DaysToInvitation(begin, false, false) <= 56, 60);

    private static Arbitrary<Beginning> Beginnings() => Arb.From(
        Gen.Choose(0, 7 * 24).Zip(Gen.Elements("Europe/Amsterdam", "America/New_York", "Asia/Kathmandu", "Australia/Lord_Howe").Zip(Gen.Elements(true, false)))
            .Select(pair => new Beginning(pair.Item1, pair.Item2.Item1, pair.Item2.Item2)));

    private static int DaysToInvitation(Beginning begin, bool answers, bool opens)
    {
        var start = Monday + Duration.FromHours(begin.Hour);
        var host = new Host(zone: begin.Zone);
        host.Situation = begin.HasContent ? host.Situation with { Offers = [Item("i-1"), Item("i-2"), Story("s-1"), Story("s-2")] } : host.Situation;
        host.Place(start);
        host.Enrol(start, answers ? true : null, answers ? 0.7 : null);
        host.Run(start, start + Duration.FromDays(70), (prompt, at) =>
        {
            if (opens)
            {
                host.Take(new Seen { Id = host.NextId(), Person = host.Person, At = at + Duration.FromMinutes(5), Decision = prompt.Id, Opening = Opening.Seen });
            }
        });
        var invited = host.Decisions.OfType<Prompt>().First(prompt => prompt.Ask == Ask.Share).DeliverAt;
        return (int)System.Math.Ceiling((invited - start).TotalDays);
    }

    private static Offer Item(string id) => new() { Id = new(id), Kind = OfferKind.Item, Title = id };

    private static Offer Story(string id) => new() { Id = new(id), Kind = OfferKind.Story, Title = id };

    private sealed record Beginning(int Hour, string Zone, bool HasContent);
}
