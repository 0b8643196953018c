using Advocacy.Engine.Content;
using Advocacy.Engine.Facts;
using Advocacy.Engine.Rewards;
using Advocacy.Engine.Values;

namespace Advocacy.Engine.Json;

/// <summary>The shapes of the nouns that facts and situations name.</summary>
internal static class Nouns
{
    internal static Shape<PersonId> Person { get; } = Shapes.Words("a person's id, 1 to 200 characters", Text.IsId, text => new PersonId(text), id => id.Value, Text.LongestId);

    internal static Shape<OutcomeId> Outcome { get; } = Shapes.Words("an outcome's id, 1 to 200 characters", Text.IsId, text => new OutcomeId(text), id => id.Value, Text.LongestId);

    internal static Shape<FactId> Fact { get; } = Shapes.Words("a fact's id, 1 to 200 characters", Text.IsId, text => new FactId(text), id => id.Value, Text.LongestId);

    internal static Shape<DecisionId> Decision { get; } =
        Shapes.Words("a decision's id, 1 to 200 characters", Text.IsId, text => new DecisionId(text), id => id.Value, Text.LongestId);

    internal static Shape<ContentId> Content { get; } =
        Shapes.Words("the id of content, 1 to 200 characters", Text.IsId, text => new ContentId(text), id => id.Value, Text.LongestId);

    internal static Shape<string> Event { get; } =
        Shapes.Words("a kind of event such as project-closed, 1 to 60 characters", Text.IsName, text => text, text => text, Text.LongestName);

    internal static Shape<Perspective> Perspective { get; } = EnumShapes.Of<Perspective>();

    internal static Shape<ShownItem> Shown { get; } = Fields.Of(default(ShownItem))
        .Required("id", Content, i => i.Id, (i, v) => i with { Id = v })
        .Defaulted("perspective", Perspective, default, i => i.Perspective, (i, v) => i with { Perspective = v })
        .AsShape("an item of a message");

    internal static Shape<InterventionId> Intervention { get; } =
        Shapes.Words("the id of an intervention, 1 to 200 characters", Text.IsId, text => new InterventionId(text), id => id.Value, Text.LongestId);

    internal static Shape<GroupId> Group { get; } = Shapes.Words("a group's id, 1 to 200 characters", Text.IsId, text => new GroupId(text), id => id.Value, Text.LongestId);

    internal static Shape<Channel> Channel { get; } =
        Shapes.Words("a channel such as in-app, 1 to 60 characters", Text.IsName, text => new Channel(text), name => name.Value, Text.LongestName);

    internal static Shape<ActKind> ActKind { get; } =
        Shapes.Words("a kind of act such as post, 1 to 60 characters", Text.IsName, text => new ActKind(text), name => name.Value, Text.LongestName);

    internal static Shape<Barrier> Barrier { get; } =
        Shapes.Words("a barrier such as no-time, 1 to 60 characters", Text.IsName, text => new Barrier(text), name => name.Value, Text.LongestName);

    internal static Shape<ContentFormat> Format { get; } =
        Shapes.Words("a format such as photo, 1 to 60 characters", Text.IsName, text => new ContentFormat(text), name => name.Value, Text.LongestName);

    internal static Shape<Topic> Topic { get; } = Shapes.Words("a topic, 1 to 60 characters", Text.IsName, text => new Topic(text), name => name.Value, Text.LongestName);

    internal static Shape<OccasionKind> Occasion { get; } =
        Shapes.Words("a kind of occasion such as client-visit, 1 to 60 characters", Text.IsName, text => new OccasionKind(text), name => name.Value, Text.LongestName);

    internal static Shape<Language> Language { get; } =
        Shapes.Words("a language such as nl, 1 to 60 characters", Text.IsName, text => new Language(text), language => language.Code, Text.LongestName);

    internal static Shape<Currency> Currency { get; } =
        Shapes.Words("a currency such as points, 1 to 60 characters", Text.IsName, text => new Currency(text), name => name.Value, Text.LongestName);

    internal static Shape<DraftFeature> Feature { get; } =
        Shapes.Words("something a draft has in it, such as own-experience, 1 to 60 characters", Text.IsName, text => new DraftFeature(text), name => name.Value, Text.LongestName);

    internal static Shape<Ask> Ask { get; } = EnumShapes.Of<Ask>();

    internal static Shape<Choice> Choice { get; } = EnumShapes.Of<Choice>();

    internal static Shape<ConsentForm> ConsentForm { get; } = EnumShapes.Of<ConsentForm>();

    internal static Shape<Factor> Factor { get; } = EnumShapes.Of<Factor>();

    internal static Shape<Lesson> Lesson { get; } = EnumShapes.Of<Lesson>();

    internal static Shape<Opening> Opening { get; } = EnumShapes.Of<Opening>();

    internal static Shape<Readiness> Readiness { get; } = EnumShapes.Of<Readiness>();

    internal static Shape<Role> Role { get; } = EnumShapes.Of<Role>();

    /// <summary>Days by name, in the order of the week.</summary>
    internal static Shape<WorkingDays> Days { get; } = DaysShape();

    internal static Fields<WorkingHours> HoursFields { get; } = Fields.Of(WorkingHours.Office)
        .Required("days", Days, h => h.Days, (h, v) => h with { Days = v }, "The days on which hours begin.")
        .Required("start", TimeShapes.Time, h => h.Start, (h, v) => h with { Start = v }, "The local time at which they begin.")
        .Required("end", TimeShapes.Time, h => h.End, (h, v) => h with { End = v }, "The local time at which they end; on the next day if it is not after the beginning.");

    internal static Shape<WorkingHours> Hours { get; } = HoursFields.AsShape("hours: days, start, end");

    internal static Shape<Preferences> Preferences { get; } = Fields.Of(new Preferences())
        .Optional("hours", Hours, p => p.Hours, (p, v) => p with { Hours = v })
        .Defaulted("channels", Shapes.ListOf(Channel), [], p => p.Channels, (p, v) => p with { Channels = v })
        .Defaulted("formats", Shapes.ListOf(Format), [], p => p.Formats, (p, v) => p with { Formats = v })
        .Defaulted("topics", Shapes.ListOf(Topic), [], p => p.Topics, (p, v) => p with { Topics = v })
        .Optional("slot", TimeShapes.Time, p => p.Slot, (p, v) => p with { Slot = v })
        .Optional("cadenceWeeks", Shapes.WholeFrom(1, 52), p => p.CadenceWeeks, (p, v) => p with { CadenceWeeks = v })
        .Optional("mostPerWeek", Shapes.WholeFrom(1, 7), p => p.MostPerWeek, (p, v) => p with { MostPerWeek = v })
        .Optional("language", Language, p => p.Language, (p, v) => p with { Language = v })
        .Defaulted("occasionsAtOnce", Shapes.Bool, false, p => p.OccasionsAtOnce, (p, v) => p with { OccasionsAtOnce = v })
        .Defaulted("showRhythm", Shapes.Bool, false, p => p.ShowRhythm, (p, v) => p with { ShowRhythm = v })
        .AsShape("preferences: hours, channels, formats, topics, slot, cadenceWeeks, mostPerWeek, language, occasionsAtOnce, showRhythm");

    private static Shape<WorkingDays> DaysShape()
    {
        var list = Shapes.ListOf(EnumShapes.Of(
            WorkingDays.Monday, WorkingDays.Tuesday, WorkingDays.Wednesday, WorkingDays.Thursday, WorkingDays.Friday, WorkingDays.Saturday, WorkingDays.Sunday));
        return new(
            list.Form,
            (text, days) =>
            {
                ValueList<WorkingDays> each = [];
                for (var day = (int)WorkingDays.Monday; day <= (int)WorkingDays.Sunday; day <<= 1)
                {
                    each = ((int)days & day) != 0 ? each.Add((WorkingDays)day) : each;
                }

                list.Write(text, each);
            },
            (element, faults) =>
            {
                var days = WorkingDays.None;
                foreach (var day in list.Read(element, faults))
                {
                    days |= day;
                }

                return days;
            })
        {
            Schema = list.Schema,
        };
    }
}
