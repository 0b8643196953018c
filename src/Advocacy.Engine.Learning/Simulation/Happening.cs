using Advocacy.Engine.Decisions;
using Advocacy.Engine.Facts;
using NodaTime;

namespace Advocacy.Engine.Learning.Simulation;

/// <summary>Something that lies ahead: a fact to be reported, a message to be delivered, or somebody who asks.</summary>
/// <param name="At">When it comes about.</param>
/// <param name="Fact">The fact, if it is one.</param>
/// <param name="Prompt">The message, if it is one.</param>
/// <param name="Moment">What is asked of the engine, if it is neither.</param>
internal readonly record struct Happening(Instant At, Fact? Fact, Prompt? Prompt, Moment? Moment);
