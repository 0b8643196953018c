using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using Advocacy.Engine.Decisions;
using Advocacy.Engine.Facts;
using Advocacy.Engine.Json;
using NodaTime;
using NodaTime.Text;

namespace Advocacy.Engine.Tests.BothBuilds;

/// <summary>
/// A life to be decided for: facts as they were reported, what was so for everybody and for the person, and when. As text a block of lines:
/// name, moment and what is special about it; the situation; the facts.
/// </summary>
internal sealed class Life
{
    private const string Asked = "asked";
    private const string Busy = "busy";
    private const string Learning = "learning";
    private const string Free = "free=";

    internal Life(string name, Instant now, Moment moment, Situation situation, IReadOnlyList<Fact> facts, bool isLearning = false)
    {
        Name = name;
        Now = now;
        Moment = moment;
        Situation = situation;
        Facts = facts;
        IsLearning = isLearning;
    }

    internal string Name { get; }

    internal Instant Now { get; }

    internal Moment Moment { get; }

    internal Situation Situation { get; }

    internal IReadOnlyList<Fact> Facts { get; }

    /// <summary>Whether it is lived under a policy with draws.</summary>
    internal bool IsLearning { get; }

    internal static IReadOnlyList<Life> Read(string document) => Blocks.Of(document).Select(Read).ToList();

    internal string Write()
    {
        var text = new StringBuilder(Name).Append(' ').Append(InstantPattern.ExtendedIso.Format(Now));
        text.Append(Moment.IsAsked ? " " + Asked : "").Append(Moment.IsBusy ? " " + Busy : "").Append(IsLearning ? " " + Learning : "");
        text.Append(Moment.MinutesFree is { } minutes ? " " + Free + minutes.ToString(CultureInfo.InvariantCulture) : "").Append('\n');
        text.Append(SituationJson.Write(Situation)).Append('\n');
        foreach (var fact in Facts)
            text.Append(FactJson.Write(fact)).Append('\n');

        return text.ToString();
    }

    private static Life Read(string[] lines)
    {
        var head = lines[0].Split(' ');
        var free = head.FirstOrDefault(word => word.StartsWith(Free, StringComparison.Ordinal));
        var moment = new Moment
        {
            IsAsked = head.Contains(Asked),
            IsBusy = head.Contains(Busy),
            MinutesFree = free is null ? null : double.Parse(free.Split('=')[1], CultureInfo.InvariantCulture),
        };
        return new(
            head[0],
            InstantPattern.ExtendedIso.Parse(head[1]).Value,
            moment,
            Said(SituationJson.Read(lines[1])),
            lines.Skip(2).Select(line => Said(FactJson.Read(line))).ToList(),
            head.Contains(Learning));
    }

    private static T Said<T>(JsonResult<T> read)
        where T : class =>
        read.Value ?? throw new FormatException(string.Join("; ", read.Problems));
}
