using System;
using System.Linq;
using System.Text;
using Advocacy.Engine.Values;

namespace Advocacy.Engine.Testing;

/// <summary>What came of checking laws; written out it can be read as it is.</summary>
/// <param name="Problems">What is wrong with the policy itself: with any nothing else is checked.</param>
/// <param name="Results">One result a law, in the order of their ids.</param>
public sealed record InvariantReport(ValueList<Problem> Problems, ValueList<InvariantResult> Results)
{
    /// <summary>Whether the policy is valid, no law is broken, and each was put to the test, apart from what the policy does not promise.</summary>
    public bool Holds => Problems.IsEmpty && !Results.IsEmpty && !Results.Any(result => result.Fails);

    /// <summary>The ids of the laws that are broken.</summary>
    public ValueList<string> Broken => ValueList.From(Results.Where(result => result.Status == InvariantStatus.Broken).Select(result => result.Invariant.Id));

    /// <summary>The result of one law; none where it was not checked.</summary>
    public InvariantResult? this[string id] => Results.FirstOrDefault(result => string.Equals(result.Invariant.Id, id, StringComparison.Ordinal));

    /// <inheritdoc/>
    public override string ToString()
    {
        var text = new StringBuilder();
        foreach (var problem in Problems)
        {
            text.Append("The policy is not valid: ").Append(problem).Append('\n');
        }

        foreach (var result in Results)
        {
            Append(text, result);
        }

        int Count(InvariantStatus status) => Results.Count(result => result.Status == status);
        return text.Append(FormattableString.Invariant(
            $"{Count(InvariantStatus.Holds)} hold, {Count(InvariantStatus.Broken)} broken, {Count(InvariantStatus.Untested)} untested, {Count(InvariantStatus.NotPromised)} not promised")).ToString();
    }

    private static void Append(StringBuilder text, InvariantResult result)
    {
        var told = result.Status switch
        {
            InvariantStatus.Holds => "holds",
            InvariantStatus.Broken => "BROKEN",
            InvariantStatus.Untested => "UNTESTED",
            _ => "not promised",
        };
        text.Append(FormattableString.Invariant($"{result.Invariant.Id}  {told,-12}  {result.Meaningful,5} of {result.Cases,-5}  {result.Invariant.Name}\n"));
        if (result.Note is { } note)
        {
            text.Append("        ").Append(note).Append('\n');
        }

        if (result.Counterexample is { } counterexample)
        {
            text.Append("        because: ").Append(counterexample.Because).Append('\n')
                .Append(FormattableString.Invariant($"        counterexample, made smaller {counterexample.Shrinks} times:\n"))
                .Append("            ").Append(counterexample.Case.Replace("\n", "\n            ")).Append('\n')
                .Append("        replay: Invariants.Replay(\"").Append(counterexample.Replay).Append("\", …)\n");
        }
    }
}
