#if !ENGINE_NETSTANDARD
using System.Linq;
using Advocacy.Engine.Behavior;
using Advocacy.Engine.Decisions;
using Advocacy.Engine.Tests.Support;
using Advocacy.Engine.Values;
using Xunit;

namespace Advocacy.Engine.Tests.Populations;

/// <summary>The judgement before anything is chosen, against what a whole glance finds.</summary>
public class JudgeLaws
{
    [Fact]
    public void Judge_AnyPast_IsWhatAWholeGlanceFinds()
    {
        var (late, weighty, closed) = (0, 0, 0);
        Law.Holds("judging looks at no less than a glance does", Company.Any, Follow, 150);
        Assert.True(late > 200 && weighty > 30 && closed > 500, $"{late} with messages settled since the last fact, {weighty} of them told by the gates, {closed} closed");

        void Follow(Company company)
        {
            var around = company.Engine.Around;
            foreach (var day in company.Days)
            {
                foreach (var state in day.States)
                {
                    var frame = new Frame(state, day.Situation, Moment.Ordinary, around);
                    var (glance, stance) = (new Glance(frame, day.Now), company.Engine.Judge(state, day.Situation, Moment.Ordinary, day.Now));
                    var channel = glance.Reachable();
                    var fit = Fogg.Judge(glance.StrengthsNow(), glance.Policy.Options[0], glance.Policy.Behavior);
                    Assert.Equal(new Stance(Bars.Of(glance).All | (channel is null ? Hindrances.Unreachable : Hindrances.None), Judgement.LimitingOf(fit), channel), stance);
                    var before = frame.Progress.Prompts;
                    late += glance.Progress.Prompts.Contacts.Count(contact => contact.IsSettled) > before.Contacts.Count(contact => contact.IsSettled) ? 1 : 0;
                    weighty += glance.Progress.Prompts.Ignored > before.Ignored ? 1 : 0;
                    closed += stance.Closed == Hindrances.None ? 0 : 1;
                }
            }
        }
    }
}
#endif
