#if !ENGINE_NETSTANDARD
using Advocacy.Engine.Decisions;
using Advocacy.Engine.People;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.Tests.Populations;

/// <summary>A moment at which everybody is decided for: what everybody is offered, the states, and the decision for each by itself.</summary>
internal sealed record CompanyDay(Instant Now, Situation Situation, ValueList<PersonState> States, ValueList<Decision> Decisions);
#endif
