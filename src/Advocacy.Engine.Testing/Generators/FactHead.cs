using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.Testing.Generators;

/// <summary>What all facts have.</summary>
internal sealed record FactHead(FactId Id, PersonId Person, Instant At);
