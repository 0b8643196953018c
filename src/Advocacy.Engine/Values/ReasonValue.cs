using NodaTime;

namespace Advocacy.Engine.Values;

/// <summary>One datum of a reason: a number, a text or noun, an instant or a date.</summary>
public readonly record struct ReasonValue
{
    private ReasonValue(ReasonValueKind kind, double number, string? text, Instant instant, LocalDate date)
        => (Kind, Number, Text, Instant, Date) = (kind, number, text ?? string.Empty, instant, date);

    /// <summary>Which of the four it is.</summary>
    public ReasonValueKind Kind { get; }

    /// <summary>The number; 0 for another kind.</summary>
    public double Number { get; }

    /// <summary>The text; empty for another kind.</summary>
    public string Text { get; }

    /// <summary>The instant; the epoch for another kind.</summary>
    public Instant Instant { get; }

    /// <summary>The date; the first of the year 1 for another kind.</summary>
    public LocalDate Date { get; }

    /// <summary>A number as a datum.</summary>
    public static implicit operator ReasonValue(double number) => FromDouble(number);

    /// <summary>A text or noun as a datum.</summary>
    public static implicit operator ReasonValue(string text) => FromString(text);

    /// <summary>An instant as a datum.</summary>
    public static implicit operator ReasonValue(Instant instant) => FromInstant(instant);

    /// <summary>A date as a datum.</summary>
    public static implicit operator ReasonValue(LocalDate date) => FromLocalDate(date);

    /// <summary>A number as a datum.</summary>
    public static ReasonValue FromDouble(double number) => new(ReasonValueKind.Number, number, null, default, default);

    /// <summary>A text or noun as a datum.</summary>
    public static ReasonValue FromString(string text) => new(ReasonValueKind.Text, 0, text, default, default);

    /// <summary>An instant as a datum.</summary>
    public static ReasonValue FromInstant(Instant instant) => new(ReasonValueKind.Instant, 0, null, instant, default);

    /// <summary>A date as a datum.</summary>
    public static ReasonValue FromLocalDate(LocalDate date) => new(ReasonValueKind.Date, 0, null, default, date);

    /// <inheritdoc/>
    public override string ToString() => Kind switch
    {
        ReasonValueKind.Number => Number.ToString(System.Globalization.CultureInfo.InvariantCulture),
        ReasonValueKind.Instant => NodaTime.Text.InstantPattern.ExtendedIso.Format(Instant),
        ReasonValueKind.Date => NodaTime.Text.LocalDatePattern.Iso.Format(Date),
        _ => Text,
    };
}
