using System.Linq;
using Advocacy.Engine.Content;
using Advocacy.Engine.Decisions;
using Advocacy.Engine.Json;
using Advocacy.Engine.Values;
using NodaTime;
using Xunit;

namespace Advocacy.Engine.Tests.Json;

public class SituationJsonTests
{
    private const string Full = """
        {"offers":[{"id":"c-1","kind":"occasion","title":"Fête 🎉","occasion":"client-visit","topics":["water"],"format":"photo","language":"nl","team":"a","department":"b","isConfidential":true,"embargoUntil":"2026-08-18T08:00:00Z","expiresAt":"2026-09-01T08:00:00Z"}],"climate":[{"unit":"a","readiness":"listen"}],"climateElsewhere":"go","holidays":[{"date":"2026-12-25"},{"date":"2026-12-28","group":"a"}],"channelsDown":["teams"],"incident":{"until":"2026-08-20T00:00:00Z"},"isStopped":true}
        """;

    [Fact]
    public void Read_Nothing_IsAnOrdinaryDay()
    {
        Assert.Equal(Situation.Ordinary, SituationJson.Read("{}").Value);
        Assert.Equal("{}", SituationJson.Write(Situation.Ordinary));
    }

    [Fact]
    public void Read_Everything_IsAllThere()
    {
        var situation = SituationJson.Read(Full).Value!;
        Assert.Equal(Full, SituationJson.Write(situation));
        Assert.Equal(OfferKind.Occasion, situation.Offers[0].Kind);
        Assert.Equal([new Holiday(new(2026, 12, 25)), new Holiday(new(2026, 12, 28), new GroupId("a"))], situation.Holidays);
        Assert.Equal(new(Instant.FromUtc(2026, 8, 20, 0, 0)), situation.Incident);
    }

    [Fact]
    public void Read_IncidentWithoutEnd_Pauses() => Assert.Equal(new IncidentPause(), SituationJson.Read("""{"incident":{}}""").Value!.Incident);

    [Fact]
    public void Read_ManyFaults_AreReportedAtOnce() => Assert.Equal(
        [
            "offers[1].kind", "offers[1].title", "offers[1].id", "climate[0].readiness", "holidays[0].date", "isStopped", "weather",
        ],
        SituationJson.Read("""
            {"offers":[{"id":"c","kind":"story","title":"t"},{"kind":"tale","title":""}],
             "climate":[{"unit":"a","readiness":"hot"}],"holidays":[{"date":"2026-02-30"}],"isStopped":"no","weather":1}
            """).Problems.Select(problem => problem.Path));
}
