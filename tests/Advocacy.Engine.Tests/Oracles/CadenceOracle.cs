using System;
using System.Collections.Generic;
using System.Linq;
using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.Tests.Oracles;

/// <summary>What a person does with a message.</summary>
internal enum Reply
{
    Ignores,
    IsNotKnown,
    DoesNotSee,
    Dismisses,
    Skips,
    Acts,
}

/// <summary>What a person does on an evening of their own accord.</summary>
internal enum Move
{
    Acts,
    Asks,
    SetsPreferences,
}

/// <summary>Something on an evening so many days after enrolling; with preferences, the weeks between messages, 0 for none.</summary>
internal sealed record Evening(int Day, Move Move, int Weeks);

/// <summary>A life with the engine: the reply to each message in turn, after which all are ignored, and some evenings.</summary>
internal sealed record CadenceLife(
    ValueList<Reply> Replies, ValueList<Evening> Evenings, WorkingDays Days, int? MostPerWeek, ValueList<int> Holidays)
{
    internal Reply ReplyTo(int message) => message < Replies.Count ? Replies[message] : Reply.Ignores;
}

/// <summary>
/// When the engine comes by, simulated day by day in dates alone. Weekly on the person's weekday; after one message that was seen and not
/// answered every two weeks, after two every four, after three not at all but for one question after 90 days, at most yearly. Any answer or
/// own step begins anew. The habit makes it two and four weeks as well. Three days of rest after an act, never more than the cap in seven dates.
/// </summary>
internal sealed class CadenceOracle(CadenceLife life, LocalDate enrolled)
{
    private readonly List<(LocalDate Date, Reply Reply, bool IsSettled)> open = [];
    private readonly List<LocalDate> repetitionDays = [];
    private LocalDate? last;
    private LocalDate? lastAct;
    private LocalDate? lastQuestion;
    private LocalDate silentSince;
    private double repetitions;
    private int ignored;
    private int? preferredWeeks;

    internal List<(LocalDate Date, bool IsQuestion)> Messages { get; } = [];

    /// <summary>On how many days a cap alone held a message back.</summary>
    internal int HeldBackByCap { get; private set; }

    /// <summary>The longest interval the habit brought about, in weeks.</summary>
    internal int LongestByHabit { get; private set; } = 1;

    internal void Run(int days)
    {
        for (var day = 0; day < days; day++)
        {
            var date = enrolled.PlusDays(day);
            Settle(date.PlusDays(-1));
            if (IsOpen(date, day) && IsDue(date) && (lastAct is not { } acted || date >= acted.PlusDays(3)))
            {
                var hasRoom = Messages.Count(message => message.Date > date.PlusDays(-7)) < (life.MostPerWeek ?? 2);
                HeldBackByCap += hasRoom ? 0 : 1;
                if (hasRoom)
                {
                    ComeBy(date);
                }
            }

            Settle(date);
            foreach (var evening in life.Evenings.Where(evening => evening.Day == day))
            {
                Spend(evening, date);
            }
        }
    }

    private bool IsOpen(LocalDate date, int day) => WorksOn(date.DayOfWeek) && !life.Holidays.Contains(day);

    private bool WorksOn(IsoDayOfWeek day) => ((int)life.Days & (1 << ((int)day - 1))) != 0;

    private bool IsDue(LocalDate date)
    {
        if (ignored >= 3)
        {
            return date >= silentSince.PlusDays(90) && (lastQuestion is not { } asked || date >= asked.PlusDays(365));
        }

        var strength = 1 - Math.Exp(-0.0454 * repetitions);
        var byHabit = strength >= 0.8 ? 4 : strength >= 0.5 ? 2 : 1;
        LongestByHabit = Math.Max(LongestByHabit, byHabit);
        int[] all = [byHabit, ignored == 0 ? 1 : ignored == 1 ? 2 : 4, preferredWeeks ?? 1];
        var weeks = all.Max();
        if (last is not { } latest)
        {
            return date.DayOfWeek == Weekday || date > NextWeekday(enrolled);
        }

        // Who wants several a week is visited at even distances: two a week after four dates, three after three.
        return life.MostPerWeek > 1 && preferredWeeks is null && weeks == 1
            ? date >= latest.PlusDays((int)Math.Ceiling(7.0 / life.MostPerWeek.Value))
            : date >= WallCalendar.MondayOf(latest).PlusWeeks(weeks).PlusDays((int)Weekday - 1);
    }

    /// <summary>Tuesday, or where the person does not work then, the next day on which the person does.</summary>
    private IsoDayOfWeek Weekday
    {
        get
        {
            var date = new LocalDate(2026, 1, 6);
            while (!WorksOn(date.DayOfWeek))
            {
                date = date.PlusDays(1);
            }

            return date.DayOfWeek;
        }
    }

    private LocalDate NextWeekday(LocalDate date) => date.DayOfWeek == Weekday ? date : date.Next(Weekday);

    private void ComeBy(LocalDate date)
    {
        var (reply, isQuestion) = (life.ReplyTo(Messages.Count), ignored >= 3);
        Messages.Add((date, isQuestion));
        open.Add((date, reply, false));
        (last, lastQuestion) = (date, isQuestion ? date : lastQuestion);
        ignored = reply is Reply.Dismisses or Reply.Skips or Reply.Acts ? 0 : ignored;
        lastAct = reply == Reply.Acts ? date : lastAct;
        if (reply is Reply.Skips or Reply.Acts)
        {
            Repeat(date);
        }
    }

    /// <summary>Three days after a message its time to answer is over.</summary>
    private void Settle(LocalDate date)
    {
        for (var i = 0; i < open.Count; i++)
        {
            if (!open[i].IsSettled && open[i].Date.PlusDays(3) <= date)
            {
                open[i] = open[i] with { IsSettled = true };
                (ignored, silentSince) = open[i].Reply == Reply.Ignores ? (ignored + 1, open[i].Date.PlusDays(3)) : (ignored, silentSince);
            }
        }
    }

    private void Spend(Evening evening, LocalDate date)
    {
        ignored = 0;
        switch (evening.Move)
        {
            case Move.Acts:
                lastAct = date;
                Repeat(date);
                break;
            case Move.Asks:
                last = date;
                break;
            default:
                preferredWeeks = evening.Weeks == 0 ? null : evening.Weeks;
                break;
        }
    }

    /// <summary>At most one a date; after a gap of four weeks repetitions halve every four weeks.</summary>
    private void Repeat(LocalDate date)
    {
        if (repetitionDays.Contains(date))
        {
            return;
        }

        var gap = repetitionDays.Count == 0 ? 0 : WallCalendar.DaysFrom(repetitionDays[^1], date);
        repetitions = (repetitions * Math.Pow(0.5, Math.Max(0, gap - 28) / 28.0)) + 1;
        repetitionDays.Add(date);
    }
}
