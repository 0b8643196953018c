using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using Advocacy.Engine.Decisions;
using Advocacy.Engine.Policies;
using NodaTime;
using Xunit;

namespace Advocacy.Engine.Tests.Telemetry;

public class CallsTests
{
    /// <summary>A call that the interface gains is made here too, or whatever stands before an engine could hand it on wrongly unseen.</summary>
    [Fact]
    public void All_MakesEveryCallOfTheInterface()
    {
        var engine = DispatchProxy.Create<IAdvocacyEngine, Recording>();
        var history = Histories.Build(11, 40, 60, withRetractions: true, enrolled: true);
        Calls.All(engine, history.Facts, history.Person, Situation.Ordinary, Moment.OnRequest, history.End);
        Assert.Equal(
            typeof(IAdvocacyEngine).GetMethods().Select(method => method.ToString()).Order(StringComparer.Ordinal),
            ((Recording)engine).Made.Select(method => method.ToString()).Distinct().Order(StringComparer.Ordinal));
    }

    /// <summary>An engine that notes which calls are made.</summary>
    public class Recording : DispatchProxy
    {
        private readonly AdvocacyEngine engine = new(Policy.Default, 7, DateTimeZoneProviders.Tzdb);

        internal List<MethodInfo> Made { get; } = [];

        /// <inheritdoc/>
        protected override object? Invoke(MethodInfo? targetMethod, object?[]? args)
        {
            Made.Add(targetMethod!);
            return targetMethod!.Invoke(engine, args);
        }
    }
}
