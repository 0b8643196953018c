using Advocacy.Engine.Decisions;
using Advocacy.Sample.Deciding;
using Spectre.Console;

namespace Advocacy.Sample.Output;

/// <summary>One line a person: whether to invite, with what, when and why; or until when to stay silent, and why.</summary>
internal sealed class PlanTable
{
    private readonly Table table = Screen.TableOf("Person", "Answer", "With or until", "Through", "Why");

    public void Add(Case person, Decision decision)
    {
        var why = Why.Of(decision).Code.Name + DrawPage.Said(decision);
        if (decision is Prompt prompt)
        {
            var with = prompt.Intervention.Value + ", " + Words.Of(prompt.DeliverAt, person.Zone, decision.At);
            Row(Screen.Invite, person, decision, with, prompt.Channel.Value, why);
        }
        else
        {
            Row(null, person, decision, UntilOf((Wait)decision, person), string.Empty, why);
        }
    }

    public void WriteTo(Screen screen) => screen.Write(table);

    private static string UntilOf(Wait wait, Case person) =>
        wait.Until is { } until ? Words.Of(until, person.Zone, wait.At)
        : wait.Missing is { } missing ? "needs " + Words.Of(missing)
        : string.Empty;

    private void Row(Style? style, Case person, Decision decision, string with, string through, string why) => table.AddRow(
        new Text(person.Dossier.Employee.Person.Value),
        new Text(Words.Outcome(decision), style),
        new Text(with),
        new Text(through),
        new Text(why, Screen.Quiet));
}
