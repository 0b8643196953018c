using System;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Sample.Timelines;

/// <summary>Something a scripted person does, or that happens to them, on a day of their own accord.</summary>
/// <param name="Day">The day, 0 for the first.</param>
/// <param name="Time">The local time.</param>
internal abstract record Happening(int Day, LocalTime Time)
{
    /// <summary>The person enrols, answering the two questions or not.</summary>
    internal sealed record Enrols(int Day, LocalTime Time, ValueList<Channel> Channels, bool? KnowsWhy, Score? Confidence) : Happening(Day, Time);

    /// <summary>The person is away, from that moment on.</summary>
    internal sealed record GoesAway(int Day, LocalTime Time, int Days) : Happening(Day, Time);

    /// <summary>The person asks what they could share.</summary>
    internal sealed record Asks(int Day, LocalTime Time) : Happening(Day, Time);

    /// <summary>The person shares something unprompted.</summary>
    internal sealed record Acts(int Day, LocalTime Time, ActKind Kind, Responder? HearsFrom) : Happening(Day, Time);

    /// <summary>The person opts out.</summary>
    internal sealed record OptsOut(int Day, LocalTime Time) : Happening(Day, Time);

    /// <summary>Any other fact, as JSON without id, person and instant.</summary>
    internal sealed record Reports(int Day, LocalTime Time, string Json) : Happening(Day, Time)
    {
        /// <summary>The whole fact as JSON.</summary>
        public string FactAt(string id, string person, string instant) =>
            $"{{\"id\":{Quoted(id)},\"person\":{Quoted(person)},\"at\":{Quoted(instant)},{Json.AsSpan().TrimStart()[1..]}";

        private static string Quoted(string text) => "\"" + System.Text.Json.JsonEncodedText.Encode(text) + "\"";
    }
}
