using System;
using System.Linq;
using System.Net.Http;
using System.Threading.Tasks;
using Advocacy.Engine.Decisions;
using Advocacy.Engine.DependencyInjection;
using Advocacy.Engine.Facts;
using Advocacy.Engine.Json;
using Advocacy.Engine.People;
using Advocacy.Engine.Values;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace Advocacy.Engine.Hosting.Tests;

/// <summary>A web host as an HR system has one: decisions over HTTP, and policies that are replaced while it runs.</summary>
internal sealed class WebHost : IAsyncDisposable
{
    internal static readonly Instant Now = Instant.FromUtc(2026, 8, 18, 8, 0);

    private readonly WebApplication application;

    private WebHost(WebApplication application) => this.application = application;

    internal HttpClient Client { get; } = new();

    internal IServiceProvider Services => application.Services;

    /// <summary>Starts a host on a free port.</summary>
    internal static async Task<WebHost> Start(Action<IServiceCollection> register)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton<IClock>(new FixedClock());
        register(builder.Services);
        var application = builder.Build();
        application.Urls.Add("http://127.0.0.1:0");
        Map(application);
        await application.StartAsync();
        var address = application.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();
        return new(application) { Client = { BaseAddress = new(address) } };
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await application.DisposeAsync();
    }

    /// <summary>Everybody has enrolled and knows why.</summary>
    internal static PersonState StateOf(IAdvocacyEngine engine, string person) => engine.Replay(PersonState.Empty(new(person)), FactsOf(new(person)), Now).State;

    private static Fact[] FactsOf(PersonId person) =>
    [
        new Placed { Id = new("f-placed"), Person = person, At = Now - Duration.FromDays(30), Zone = "Europe/Amsterdam" },
        new Enrolled { Id = new("f-enrolled"), Person = person, By = person, At = Now - Duration.FromDays(30), Notice = "notice-1", Channels = [Channel.InApp], KnowsWhy = true, Confidence = Score.One },
    ];

    private static void Map(WebApplication application)
    {
        // One unit of work: all calls go by the same policies.
        application.MapPost("/decisions/{person}", (string person, EngineInForce inForce) =>
        {
            var engine = inForce.Current;
            var state = StateOf(engine, person);
            var decision = engine.Decide(state, Situation.Ordinary, Moment.Ordinary, Now);
            return new Answer(DecisionJson.Write(decision), engine.Verify(decision).Holds, engine.StillValid(decision, state, Situation.Ordinary, Moment.Ordinary, Now).Holds);
        });

        // One call each: what is in force when it is made.
        application.MapPost("/now/{person}", (string person, AdvocacyNow now) => DecisionJson.Write(now.Decide(now.Replay(PersonState.Empty(new(person)), FactsOf(new(person))).State, Situation.Ordinary, Moment.Ordinary)));

        application.MapPost("/tenant-a/decisions/{person}", (string person, [FromKeyedServices("tenant-a")] IAdvocacyEngine engine) =>
            DecisionJson.Write(engine.Decide(StateOf(engine, person), Situation.Ordinary, Moment.Ordinary, Now)));

        application.MapPut("/policies", async (HttpRequest request, EngineInForce inForce) => Told(inForce.Reload(await Body(request))));
        application.MapPut("/tenant-a/policies", async (HttpRequest request, [FromKeyedServices("tenant-a")] EngineInForce inForce) => Told(inForce.Reload(await Body(request))));
    }

    private static async Task<string> Body(HttpRequest request)
    {
        using var reader = new System.IO.StreamReader(request.Body);
        return await reader.ReadToEndAsync();
    }

    private static IResult Told(ValueList<Problem> problems) =>
        problems.IsEmpty ? Results.NoContent() : Results.BadRequest(problems.Select(problem => problem.ToString()));

    private sealed class FixedClock : IClock
    {
        public Instant GetCurrentInstant() => Now;
    }
}

/// <summary>What a unit of work answers.</summary>
/// <param name="Decision">The decision as its line.</param>
/// <param name="IsVerified">Whether it follows from its inputs under the policies it was made under.</param>
/// <param name="IsStillValid">Whether it is right at once.</param>
internal sealed record Answer(string Decision, bool IsVerified, bool IsStillValid);
