using System.Collections.Generic;
using Advocacy.Sample.Deciding;
using Advocacy.Sample.Documents;
using Advocacy.Sample.Input;

namespace Advocacy.Sample.Output;

/// <summary>What a text output begins with: when, who, under which policy, and whether it is a what-if.</summary>
internal static class RunHeader
{
    public static void Write(string title, Prepared prepared, RunRequest request, Screen screen)
    {
        screen.Line(title + " at " + request.At + " (" + InstantText.Of(prepared.At) + ")", Screen.Strong);
        var facts = new List<string>
        {
            Words.Counted(prepared.Intake.People, "person", "people"),
            "policy " + prepared.Policy.Version,
        };
        if (request.Seed is { } seed)
        {
            facts.Add("seed " + seed.ToString(System.Globalization.CultureInfo.InvariantCulture));
        }

        screen.Line(string.Join(" · ", facts), Screen.Quiet);
        if (request.Input is null)
        {
            screen.Line("A small company that does not exist: invented people and facts.", Screen.Quiet);
        }

        if (WhatIfs.LabelOf(request.WhatIf) is { } label)
        {
            screen.Line("AS IF " + label.ToUpperInvariant() + ". " + WhatIfs.SaidOf(request.WhatIf), Screen.Warning);
        }

        if (prepared.Policy.Agreement is { } agreement)
        {
            screen.Line(
                agreement == PolicyFile.SampleAgreement
                    ? "This policy rests on an agreement; here it is an invented one, of the " + agreement.By + "."
                    : "This policy rests on an agreement: " + agreement.By + ", " + NodaTime.Text.LocalDatePattern.Iso.Format(agreement.On) + ".",
                Screen.Quiet);
        }
    }

    /// <summary>What was read, in a sentence.</summary>
    public static string Of(Intake intake)
    {
        var parts = new List<string>
        {
            Words.Counted(intake.People, "person", "people"),
            Words.Counted(intake.Facts, "fact", "facts"),
            Words.Counted(intake.Duplicates, "duplicate", "duplicates"),
        };
        if (intake.Later > 0)
        {
            parts.Add(Words.Of(intake.Later) + " later than --at, left out");
        }

        if (intake.BadLines > 0)
        {
            parts.Add(Words.Counted(intake.BadLines, "bad line", "bad lines") + " skipped");
        }

        return "Read: " + string.Join(", ", parts) + ".";
    }
}
