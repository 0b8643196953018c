using System;
using System.Collections.Concurrent;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Net.Http.Json;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Advocacy.Engine.Decisions;
using Advocacy.Engine.DependencyInjection;
using Advocacy.Engine.Json;
using Advocacy.Engine.Policies;
using Advocacy.Engine.Values;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using NodaTime;
using Xunit;

namespace Advocacy.Engine.Hosting.Tests;

public class WebHostTests
{
    private const int Threads = 8;

    private static readonly Policy s_first = Policy.Default with { Version = "first@1" };

    /// <summary>Another in every part that a decision shows: hours, slot, caps, the action line.</summary>
    private static readonly Policy s_second = Policy.Default with
    {
        Version = "second@1",
        Behavior = Policy.Default.Behavior with { ActionLine = 0.1 },
        Prompts = Policy.Default.Prompts with { MostPerWeek = 3, OverviewMinute = 720, Hours = new(WorkingDays.Weekdays, new(8, 0), new(15, 0)) },
    };

    [Fact]
    public async Task Policies_ReloadedUnderDecisionsOfEightThreads_AreNeverMixed()
    {
        await using var host = await WebHost.Start(services => services.AddAdvocacyEngine(s_first));
        string[] expected = [LineOf(s_first), LineOf(s_second)];
        Assert.NotEqual(expected[0].Replace("first@1", "second@1", StringComparison.Ordinal), expected[1]);
        string[] documents = [Document(s_first), Document(s_second)];
        var seen = new ConcurrentDictionary<string, int>();
        using var done = new CancellationTokenSource();
        var deciders = Enumerable.Range(0, Threads).Select(_ => Task.Run(async () =>
        {
            while (!done.IsCancellationRequested)
            {
                var answer = (await (await host.Client.PostAsync("/decisions/p-1", null, CancellationToken.None)).Content.ReadFromJsonAsync<Answer>(CancellationToken.None))!;
                Assert.Contains(answer.Decision, expected);
                Assert.True(answer is { IsVerified: true, IsStillValid: true });
                seen.AddOrUpdate(answer.Decision, 1, (_, count) => count + 1);
                Assert.Contains(await (await host.Client.PostAsync("/now/p-1", null, CancellationToken.None)).Content.ReadAsStringAsync(CancellationToken.None), expected);
            }
        })).ToArray();

        var reloads = 0;
        for (; reloads < 1000 && (reloads < 100 || seen.Count < 2 || seen.Values.Sum() < 200); reloads++)
        {
            Assert.Equal(HttpStatusCode.NoContent, (await Put(host, "/policies", documents[reloads % 2])).StatusCode);
            if (reloads % 10 == 0)
            {
                Assert.Equal(HttpStatusCode.BadRequest, (await Put(host, "/policies", "{\"schema\":")).StatusCode);
            }
        }

        await done.CancelAsync();
        await Task.WhenAll(deciders);
        Assert.Equal(2, seen.Count);
        Assert.True(seen.Values.Sum() >= 200, $"{seen.Values.Sum()} decisions and {reloads} reloads");
    }

    [Fact]
    public async Task Reload_ABadDocument_IsAnsweredWithAllProblemsAndTheOldStaysInForce()
    {
        await using var host = await WebHost.Start(services => services.AddAdvocacyEngine(s_first));
        var before = host.Services.GetRequiredService<EngineInForce>().Current;
        var bad = Document(s_second).Replace("\"actionLine\":0.1", "\"actionLine\":7,\"actoinLine\":0.1", StringComparison.Ordinal);
        var answer = await Put(host, "/policies", bad);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        var problems = (await answer.Content.ReadFromJsonAsync<string[]>(TestContext.Current.CancellationToken))!;
        Assert.Contains(problems, problem => problem.Contains("AE3004", StringComparison.Ordinal) && problem.Contains("actoinLine", StringComparison.Ordinal));
        Assert.Contains(problems, problem => problem.Contains("actionLine", StringComparison.Ordinal) && problem.Contains('7', StringComparison.Ordinal));
        Assert.Same(before, host.Services.GetRequiredService<EngineInForce>().Current);
        Assert.Equal(LineOf(s_first), (await Decide(host)).Decision);
    }

    [Fact]
    public async Task Tenants_EachUnderItsOwnPolicies_AreReloadedAlone()
    {
        await using var host = await WebHost.Start(services => services.AddAdvocacyEngine(s_first).AddAdvocacyEngine("tenant-a", s_second));
        Assert.Equal(LineOf(s_first), (await Decide(host)).Decision);
        Assert.Equal(LineOf(s_second), await TenantA());
        Assert.Equal(HttpStatusCode.NoContent, (await Put(host, "/tenant-a/policies", Document(s_first with { Version = "third@1" }))).StatusCode);
        Assert.Equal(LineOf(s_first), (await Decide(host)).Decision);
        Assert.Equal(LineOf(s_first with { Version = "third@1" }), await TenantA());

        async Task<string> TenantA() =>
            await (await host.Client.PostAsync("/tenant-a/decisions/p-1", null, TestContext.Current.CancellationToken)).Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task Start_WithABadPolicy_FailsAndNamesAllItsProblems()
    {
        var bad = s_first with { Version = string.Empty, Behavior = s_first.Behavior with { ActionLine = 7 }, Prompts = s_first.Prompts with { MostPerWeek = 1, MostOverviewsPerWeek = 2 } };
        var thrown = await Assert.ThrowsAsync<OptionsValidationException>(() => WebHost.Start(services => services.AddAdvocacyEngine(bad)));
        Assert.Contains("AE2010 version", thrown.Message, StringComparison.Ordinal);
        Assert.Contains("AE1001 behavior.actionLine: '7'", thrown.Message, StringComparison.Ordinal);
        Assert.Contains("AE1002 prompts.mostOverviewsPerWeek", thrown.Message, StringComparison.Ordinal);
        Assert.Equal(PolicyValidation.Validate(bad).Count, thrown.Failures.Count());
    }

    private static async Task<HttpResponseMessage> Put(WebHost host, string path, string document)
    {
        using var content = new StringContent(document, Encoding.UTF8, "application/json");
        return await host.Client.PutAsync(path, content, CancellationToken.None);
    }

    private static async Task<Answer> Decide(WebHost host) =>
        (await (await host.Client.PostAsync("/decisions/p-1", null, CancellationToken.None)).Content.ReadFromJsonAsync<Answer>(CancellationToken.None))!;

    /// <summary>What an engine of one policy answers, without a host.</summary>
    private static string LineOf(Policy policy)
    {
        var engine = new AdvocacyEngine(policy, 0, DateTimeZoneProviders.Tzdb);
        return DecisionJson.Write(engine.Decide(WebHost.StateOf(engine, "p-1"), Situation.Ordinary, Moment.Ordinary, WebHost.Now));
    }

    private static string Document(Policy policy) => PolicyTimelineJson.Write(new(policy));
}
