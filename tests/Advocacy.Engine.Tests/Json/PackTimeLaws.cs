using System;
using Advocacy.Engine.Json;
using Advocacy.Engine.Tests.Support;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using NodaTime.Text;
using Xunit;

namespace Advocacy.Engine.Tests.Json;

/// <summary>Times in a packed state are the texts that the patterns of NodaTime write, and no others are taken for times.</summary>
public class PackTimeLaws
{
    private static readonly Arbitrary<Instant> s_instants = Arb.From(
        from day in Gen.Choose(-717_000, 2_928_000)
        from ofDay in Gen.Choose(0, 86_399)
        from digits in Gen.Choose(0, 9)
        from part in Gen.Choose(0, 999_999_999)
        select Instant.FromUnixTimeSeconds((86_400L * day) + ofDay).PlusNanoseconds(part / Power(9 - digits) * Power(9 - digits)));

    [Fact]
    public void Times_AsPatternsWriteThem_AreTimesAndComeBack() => Law.Holds(
        "what a pattern writes of a time is that time, packed",
        s_instants,
        instant =>
        {
            var local = instant.InUtc().LocalDateTime.With(TimeAdjusters.TruncateToSecond);
            foreach (var (text, kind) in new[]
            {
                (InstantPattern.ExtendedIso.Format(instant), instant.ToUnixTimeTicks() % NodaConstants.TicksPerSecond == 0 && instant.InUtc().NanosecondOfSecond == 0 ? PackKind.Instant : PackKind.FineInstant),
                (LocalDatePattern.Iso.Format(local.Date), PackKind.Date),
                (LocalDateTimePattern.ExtendedIso.Format(local), PackKind.LocalDateTime),
            })
            {
                var form = PackForm.OfTime(text);
                Assert.Equal(kind, form?.Kind);
                Assert.Equal(text, form!.Value.Text());
            }
        },
        500,
        ("it is a whole second", instant => instant.InUtc().NanosecondOfSecond == 0, 0.05),
        ("it has all nine digits", instant => instant.InUtc().NanosecondOfSecond % 10 > 0, 0.05),
        ("it was before 1970", instant => instant < NodaConstants.UnixEpoch, 0.1));

    [Fact]
    public void Texts_NoPatternWrites_AreNoTimes() => Law.Holds(
        "a text is a time only where a pattern writes just that",
        Arb.From(
            from instant in s_instants.Generator
            from length in Gen.Elements(10, 19, 20, 24, 30)
            from place in Gen.Choose(0, 29)
            from other in Gen.Elements('0', '1', '3', '9', '-', ':', 'T', 'Z', '.', ' ')
            select Changed(InstantPattern.ExtendedIso.Format(instant), length, place, other)),
        text => Assert.Equal(IsWrittenByAPattern(text), PackForm.OfTime(text) is not null),
        2_000,
        ("it is a time", IsWrittenByAPattern, 0.05),
        ("it is none", text => !IsWrittenByAPattern(text), 0.3));

    private static string Changed(string text, int length, int place, char other)
    {
        var cut = text.Substring(0, Math.Min(length, text.Length));
        return place < cut.Length ? cut.Remove(place, 1).Insert(place, other.ToString()) : cut;
    }

    private static bool IsWrittenByAPattern(string text) =>
        IsWritten(InstantPattern.ExtendedIso, text) || IsWritten(LocalDatePattern.Iso, text) || (text.Length == 19 && IsWritten(LocalDateTimePattern.ExtendedIso, text));

    private static bool IsWritten<T>(IPattern<T> pattern, string text) => pattern.Parse(text) is { Success: true } parsed && pattern.Format(parsed.Value) == text;

    private static int Power(int digits) => digits == 0 ? 1 : 10 * Power(digits - 1);
}
