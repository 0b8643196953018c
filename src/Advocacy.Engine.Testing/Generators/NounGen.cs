using System.Linq;
using Advocacy.Engine.Facts;
using Advocacy.Engine.Values;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Advocacy.Engine.Testing.Generators;

/// <summary>Draws the nouns that facts name: mostly few, so that facts meet; now and then awkward ones.</summary>
internal static class NounGen
{
    /// <summary>The first instant that is drawn.</summary>
    internal static Instant First { get; } = Instant.FromUtc(2026, 1, 1, 0, 0);

    /// <summary>The first instant that is no longer drawn, for when something happened.</summary>
    internal static Instant Last { get; } = Instant.FromUtc(2026, 7, 1, 0, 0);

    private static readonly string[] Awkward = [" ", "\"", "\\", "é'<>&+/", "\u2028", "\u00a0", "null", "\uffff", new('x', 60)];

    internal static Gen<Instant> Instants { get; } =
        from minute in Gen.Choose(0, (int)(Last - First).TotalMinutes - 1)
        from nanosecond in Gen.Frequency((6, Gen.Constant(0)), (1, Gen.Elements(1, 100, 500_000_000, 999_999_999)))
        select First.PlusNanoseconds(nanosecond) + Duration.FromMinutes(minute);

    internal static Gen<LocalTime> Times { get; } =
        from minute in Gen.Choose(0, 1439)
        from nanosecond in Gen.Frequency((6, Gen.Constant(0L)), (1, Gen.Elements(1L, 59_999_999_999L)))
        select LocalTime.FromMinutesSinceMidnight(minute).PlusNanoseconds(nanosecond);

    internal static Gen<LocalDate> Dates { get; } = Gen.Choose(0, 180).Select(day => new LocalDate(2026, 1, 1).PlusDays(day));

    internal static Gen<Score> Scores { get; } = Gen.OneOf(
        Gen.Elements(new Score(0), new Score(-0.0), new Score(1), new Score(double.Epsilon), new Score(1 / 3.0)),
        Gen.Choose(0, 100).Select(percent => new Score(percent / 100.0)));

    internal static Gen<DecisionId> DecisionIds { get; } = Names("d", 5).Select(name => new DecisionId(name));

    internal static Gen<ContentId> Contents { get; } = Names("c", 5).Select(name => new ContentId(name));

    internal static Gen<GroupId> Groups { get; } = Names("g", 3).Select(name => new GroupId(name));

    internal static Gen<Channel> Channels { get; } = Gen.OneOf(Gen.Elements(Channel.InApp, Channel.Teams, Channel.Slack, Channel.Email), Names("channel", 2).Select(name => new Channel(name)));

    internal static Gen<WorkingHours> Hours { get; } =
        (from days in Gen.Choose(0, 127)
         from start in Times
         from end in Times
         select new WorkingHours((WorkingDays)days, start, end)).Where(hours => hours.LeavesRest);

    internal static Gen<Preferences> Wishes { get; } =
        from hours in MaybeOne(Hours)
        from channels in Few(Channels)
        from formats in Few(Names("format", 3).Select(name => new ContentFormat(name)))
        from topics in Few(Names("topic", 3).Select(name => new Topic(name)))
        from slot in Maybe(Times)
        from weeks in Maybe(Gen.Choose(1, 52))
        from most in Maybe(Gen.Choose(1, 7))
        from language in Maybe(Gen.Elements(Language.Dutch, Language.English, new Language("fr")))
        from show in Bools
        from atOnce in Bools
        select new Preferences
        {
            Hours = hours,
            Channels = channels,
            Formats = formats,
            Topics = topics,
            Slot = slot,
            CadenceWeeks = weeks,
            MostPerWeek = most,
            Language = language,
            OccasionsAtOnce = atOnce,
            ShowRhythm = show,
        };

    internal static Gen<bool> Bools => Gen.Elements(true, false);

    /// <summary>Names that are short and few, or awkward.</summary>
    internal static Gen<string> Names(string stem, int count) => Gen.Frequency((9, Gen.Choose(1, count).Select(n => $"{stem}-{n}")), (1, Gen.Elements(Awkward)));

    internal static Gen<T> AnyOf<T>()
        where T : struct, System.Enum => Gen.Elements(typeof(T).GetEnumValues().Cast<T>());

    internal static Gen<T?> Maybe<T>(Gen<T> gen)
        where T : struct => Gen.OneOf(Gen.Constant<T?>(null), gen.Select(value => (T?)value));

    internal static Gen<T?> MaybeOne<T>(Gen<T> gen)
        where T : class => Gen.OneOf(Gen.Constant<T?>(null), gen.Select(value => (T?)value));

    internal static Gen<ValueList<T>> Few<T>(Gen<T> gen) =>
        Gen.Choose(0, 3).SelectMany(count => gen.ArrayOf(count)).Select(items => ValueList.From(items));
}
