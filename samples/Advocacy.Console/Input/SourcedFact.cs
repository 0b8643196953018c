using Advocacy.Engine.Facts;

namespace Advocacy.Sample.Input;

/// <summary>A fact and the line it was read from.</summary>
internal readonly record struct SourcedFact(Fact Fact, string File, int Line);
