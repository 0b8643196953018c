using System.IO;
using Advocacy.Engine.Learning.Logs;
using Advocacy.Engine.Learning.OffPolicy;
using Advocacy.Engine.Learning.Proposals;
using Advocacy.Sample.Output;
using Spectre.Console;
using static Advocacy.Sample.Trying.LearningWords;

namespace Advocacy.Sample.Trying;

/// <summary>A proposal with its evidence, or why there is none, for people.</summary>
internal static class ProposePage
{
    public static void Write(ProposalResult result, PolicyPair policies, ProposeRequest request, Screen screen)
    {
        screen.Line(
            result.Proposal is { } proposal ? "Proposed: " + proposal.Policy.Version : "Nothing is proposed in the place of " + policies.Current.Version,
            result.Proposal is null ? Screen.Warning : Screen.Invite);
        foreach (var reason in result.Refusals)
        {
            screen.Line("• " + Of(reason));
        }

        if (result.Proposal is { } changed)
        {
            WriteChanges(changed, screen);
        }

        WriteEvidence(result.Evidence, screen);
        screen.Line();
        screen.Line("Nothing is applied: a person decides, and where the draw rests on an agreement, who agreed to it is asked.", Screen.Quiet);
        if (request.Out is { } file)
        {
            screen.Line(
                (result.Proposal is null ? string.Empty : "Policy: " + file + ". ") + "Evidence: " + ProposeRun.EvidenceFile(file) + "."
                + (result.Proposal is null && File.Exists(file) ? " " + file + " is of an earlier run, and left as it is." : string.Empty));
        }
    }

    private static void WriteChanges(Proposal proposal, Screen screen)
    {
        screen.Heading("What would be another");
        var table = Screen.TableOf("Where", "Is", "Would be");
        Screen.AlignRight(table, 1);
        foreach (var change in proposal.Changes)
        {
            table.AddRow(new Text(change.Path), new Text(Number(change.From)), new Text(Number(change.To), Screen.Strong));
        }

        screen.Write(table);
    }

    private static void WriteEvidence(ProposalEvidence evidence, Screen screen)
    {
        screen.Heading("The evidence");
        if (evidence.LearnedFrom is { } learned)
        {
            screen.Line("Learned from " + Told(learned) + (evidence.Effect is { } effect
                ? ", where a prompt is worth " + Number(effect.Estimate) + " (" + Number(effect.Interval.Low) + " to " + Number(effect.Interval.High) + ") more than silence"
                : string.Empty) + ".");
        }

        screen.Line("Judged on " + Told(evidence.Log) + (evidence.LearnedFrom is null ? "." : ": other people than those it was learned from."));
        var table = Screen.TableOf("What", "Was", "Would be", "Difference", "95 %", "Counts as");
        Screen.AlignRight(table, 1);
        Row(table, "worth", evidence.Reward);
        Row(table, "shares", evidence.Shares);
        Row(table, "mutes and opt-outs", evidence.TurningAway);
        if (evidence.Adapting is { } adapting)
        {
            table.AddRow(new Text("share of adapting"), new Text(Number(adapting.Logged)), new Text(Number(adapting.Proposed)), new Text(Number(adapting.Proposed - adapting.Logged)));
        }

        if (table.Rows.Count > 0)
        {
            screen.Write(table);
        }

        screen.Line("digest " + evidence.Log.Digest, Screen.Quiet);
    }

    private static void Row(Table table, string name, OffPolicyReport? report)
    {
        if (report is not null)
        {
            table.AddRow(
                new Text(name),
                new Text(Number(report.Logged.Value)),
                new Text(report.SelfNormalised is { } worth ? Number(worth.Value) : "–"),
                new Text(report.Difference is { } difference ? Number(difference.Value) : "–", Screen.Strong),
                new Text(report.Difference is { } of ? Number(of.Interval.Low) + " to " + Number(of.Interval.High) : string.Empty),
                new Text(Words.Of((long)report.Weights.EffectiveSample) + " of " + Words.Of(report.Rows)));
        }
    }

    private static string Told(LogSummary log) =>
        Words.Counted(log.Randomised, "draw", "draws") + " of " + Words.Counted(log.People, "person", "people");
}
