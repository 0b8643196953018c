using System.Linq;
using Advocacy.Engine.Decisions;
using Advocacy.Engine.Facts;
using Advocacy.Engine.Tests.Support;
using Advocacy.Engine.Values;
using NodaTime;
using Xunit;

namespace Advocacy.Engine.Tests.Laws;

public class INV46Tests(ITestOutputHelper output)
{
    [Theory]
    [InlineData(true, 14)]
    [InlineData(false, 42)]
    [InlineData(null, 56)]
    public void INV_46_Smoke(bool? opens, int days)
    {
        for (var weekday = 0; weekday < 7; weekday++)
        {
            var start = Instant.FromUtc(2026, 3, 2 + weekday, 11, 0);
            var host = new Host();
            host.Place(start);
            if (opens == true)
            {
                host.Enrol(start, true, 0.8);
            }
            else
            {
                host.Enrol(start);
            }

            host.Run(start, start + Duration.FromDays(70), (prompt, at) =>
            {
                if (opens is not null)
                {
                    host.Take(new Seen { Id = host.NextId(), Person = host.Person, At = at + Duration.FromMinutes(5), Decision = prompt.Id, Opening = Opening.Seen });
                }
            });
            foreach (var decision in host.Decisions)
            {
                output.WriteLine(decision switch
                {
                    Prompt p => $"{p.At} PROMPT {p.Intervention} {p.Ask} deliver {p.DeliverAt} next {p.NextDue}",
                    Wait w => $"{w.At} wait until {w.Until} missing {w.Missing} because {w.Decisive.Reason.Code} next {w.NextDue}",
                    _ => string.Empty,
                });
            }

            var invited = host.Decisions.OfType<Prompt>().First(p => p.Ask == Ask.Share).DeliverAt;
            Assert.True(invited <= start + Duration.FromDays(days), $"{weekday}: {invited}");
        }
    }
}
