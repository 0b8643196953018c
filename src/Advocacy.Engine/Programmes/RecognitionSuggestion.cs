using Advocacy.Engine.Values;

namespace Advocacy.Engine.Programmes;

/// <summary>Somebody an editor could recognise, and for what; no score, and no task.</summary>
/// <param name="Person">Who contributed it.</param>
/// <param name="Form">In which form; the person agreed to it.</param>
/// <param name="Fact">For which contribution.</param>
/// <param name="Why">What that was, in data.</param>
public sealed record RecognitionSuggestion(PersonId Person, RecognitionForm Form, FactId Fact, Reason Why);
