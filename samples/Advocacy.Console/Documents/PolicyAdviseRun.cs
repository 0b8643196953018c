using System.Linq;
using System.Text.Json;
using Advocacy.Engine.Explanations;
using Advocacy.Engine.Policies;
using Advocacy.Engine.Values;
using Advocacy.Sample.Input;
using Advocacy.Sample.Output;
using Advocacy.Sample.Rewarding;

namespace Advocacy.Sample.Documents;

/// <summary>Says what is known about the choices in a policy, in the order of work. Advice never blocks: it ends well however much there is.</summary>
internal static class PolicyAdviseRun
{
    public static int Run(string file, string? today, Language language, bool isJson, Terminal terminal)
    {
        var problems = new ProblemLog();
        if (today is not null && !DateText.IsDate(today))
        {
            problems.Add("arguments", InputCodes.Argument, "--today", today, DateText.Allowed);
        }

        var policy = PolicyFile.Read(file, terminal, problems);
        ProblemReport.Write(problems, isJson, keptGoing: false, terminal);
        if (policy is null || problems.All.Count > 0)
        {
            return ExitCodes.BadInput;
        }

        var advice = PolicyAdvice.Of(policy, today is null ? null : DateText.Read(today));
        if (isJson)
        {
            WriteJson(advice, language, terminal);
        }
        else
        {
            WriteText(policy, advice, language, new(terminal));
        }

        return ExitCodes.Done;
    }

    private static void WriteJson(ValueList<PolicyAdvice> advice, Language language, Terminal terminal)
    {
        var pack = RewardWords.PackOf(language);
        foreach (var one in advice)
        {
            terminal.Output.WriteLine(JsonLine.Of(writer => Write(one, pack, writer)));
        }

        terminal.Output.Flush();
    }

    private static void Write(PolicyAdvice advice, TextPack pack, Utf8JsonWriter writer)
    {
        writer.WriteString("code", advice.Kind.Code);
        writer.WriteString("step", StepOf(advice));
        writer.WriteStartArray("paths");
        foreach (var path in advice.Paths)
        {
            writer.WriteStringValue(path);
        }

        writer.WriteEndArray();
        writer.WriteString("why", advice.Reason.Code.Name);
        writer.WriteString("text", advice.Reason.Explain(pack));
        if (advice.Kind.Effect is { } effect)
        {
            writer.WriteStartObject("effect");
            writer.WriteString("measure", effect.Measure == EffectMeasure.RelativeChange ? "relative-change" : "standardised-difference");
            writer.WriteNumber("least", effect.Least);
            writer.WriteNumber("most", effect.Most);
            writer.WriteEndObject();
        }

        writer.WriteString("source", advice.Kind.ExplainSource(pack));
        writer.WriteString("law", advice.Kind.ExplainLaw(pack));
    }

    private static void WriteText(Policy policy, ValueList<PolicyAdvice> advice, Language language, Screen screen)
    {
        var pack = RewardWords.PackOf(language);
        screen.Line((language == Language.Dutch ? "Beleid " : "Policy ") + policy.Version, Screen.Strong);
        foreach (var step in advice.GroupBy(StepOf))
        {
            screen.Heading(pack["advice-step." + step.Key]!);
            foreach (var one in step)
            {
                screen.Line(one.Kind.Code + "  " + one.Reason.Explain(pack));
                var strength = one.Kind.Effect is { } effect ? effect.Explain(pack) + "; " : string.Empty;
                var law = one.Kind.Law is not null && one.Kind.Law != one.Kind.Source ? "; " + one.Kind.ExplainLaw(pack) : string.Empty;
                screen.Line("        " + string.Join(", ", one.Paths) + " (" + strength + one.Kind.ExplainSource(pack) + law + ")", Screen.Quiet);
            }
        }

        screen.Line();
        screen.Line(ClosingOf(advice.Count, language));
    }

    private static string ClosingOf(int count, Language language) => language == Language.Dutch
        ? count == 0 ? "Niets aan te raden." : Words.Counted(count, "advies", "adviezen") + ". Een advies houdt nooit iets tegen."
        : count == 0 ? "Nothing to advise." : Words.Counted(count, "piece of advice", "pieces of advice") + ". Advice never blocks.";

    private static string StepOf(PolicyAdvice advice) => advice.Kind.Step.ToString().ToLowerInvariant();
}
