using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Sample.Input;

/// <summary>Reads working hours as <c>{"days":["monday","friday"],"start":"09:00","end":"17:00"}</c>.</summary>
internal static class HoursJson
{
    /// <summary>The hours; none if there are none, or, with problems noted, if they cannot be read.</summary>
    public static WorkingHours? Read(Members? members)
    {
        if (members is null)
        {
            return null;
        }

        var days = WorkingDays.None;
        foreach (var text in members.Texts("days", "monday to sunday", text => HoursText.TryReadDays(text, out _)))
        {
            HoursText.TryReadDays(text, out var day);
            days |= day;
        }

        var hours = new WorkingHours(days, TimeOf("start"), TimeOf("end"));
        if (!hours.LeavesRest)
        {
            members.Note("end", hours.End.ToString("HH:mm", null), "at least 11 hours between windows (INV-24)", InputCodes.Value);
        }

        members.RefuseOthers();
        return hours;

        LocalTime TimeOf(string name)
        {
            var text = members.Text(name, HoursText.AllowedTime, text => HoursText.TryReadTime(text, out _), isRequired: true);
            return text is not null && HoursText.TryReadTime(text, out var time) ? time : default;
        }
    }
}
