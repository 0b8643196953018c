using System;
using System.Collections.Generic;
using Advocacy.Engine.Values;
using NodaTime;
using Xunit;

namespace Advocacy.Engine.Tests.Values;

public class NounTests
{
    public static TheoryData<string, int> Nouns
    {
        get
        {
            var data = new TheoryData<string, int>();
            foreach (var (name, noun) in s_nouns)
            {
                data.Add(name, noun.Longest);
            }

            return data;
        }
    }

    private static readonly Dictionary<string, (int Longest, Func<string, object> Make)> s_nouns = new()
    {
        ["person"] = (200, text => new PersonId(text)),
        ["group"] = (200, text => new GroupId(text)),
        ["fact"] = (200, text => new FactId(text)),
        ["content"] = (200, text => new ContentId(text)),
        ["decision"] = (200, text => new DecisionId(text)),
        ["intervention"] = (200, text => new InterventionId(text)),
        ["outcome"] = (200, text => new OutcomeId(text)),
        ["topic"] = (60, text => new Topic(text)),
        ["format"] = (60, text => new ContentFormat(text)),
        ["act"] = (60, text => new ActKind(text)),
        ["channel"] = (60, text => new Channel(text)),
        ["barrier"] = (60, text => new Barrier(text)),
        ["occasion"] = (60, text => new OccasionKind(text)),
        ["language"] = (60, text => new Language(text)),
    };

    [Theory]
    [MemberData(nameof(Nouns))]
    public void Noun_BadText_IsRefused(string noun, int longest)
    {
        var make = s_nouns[noun].Make;
        Assert.Throws<ArgumentNullException>(() => make(null!));
        foreach (var bad in new[] { "", new string('x', longest + 1), "a\nb", "\0", "a\u007f", "a\u0085", "\ud83d", "x\udc00y" })
        {
            Assert.Throws<ArgumentException>(() => make(bad));
        }
    }

    [Theory]
    [MemberData(nameof(Nouns))]
    public void Noun_GoodText_IsKeptAndComparesOrdinally(string noun, int longest)
    {
        var make = s_nouns[noun].Make;
        foreach (var good in new[] { "x", "É é", "日本語", new string('x', longest), "0|a,b;c\"" })
        {
            Assert.Equal(good, make(good).ToString());
            Assert.Equal(make(good), make(good));
            Assert.Equal(make(good).GetHashCode(), make(good).GetHashCode());
        }

        Assert.NotEqual(make("a"), make("A"));
        Assert.NotEqual(make("e\u0301"), make("\u00e9"));
    }

    [Fact]
    public void Noun_DefaultValue_IsEmpty()
    {
        Assert.Equal("", default(PersonId).Value);
        Assert.Equal("", default(Channel).Value);
        Assert.Equal("", default(Barrier).ToString());
        Assert.Equal(Language.English, default);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(3)]
    public void With_MoreOrFewerValuesThanData_IsRefused(int values)
    {
        var code = new ReasonCode("rest.week-cap", [Datum.Number("used"), Datum.Number("most")]);
        ValueList<ReasonValue> given = [];
        for (var i = 0; i < values; i++)
        {
            given = given.Add(i);
        }

        Assert.Throws<ArgumentException>(() => code.With(given));
    }

    [Fact]
    public void With_AsManyValuesAsData_KeepsThemInOrder()
    {
        var at = Instant.FromUtc(2026, 1, 2, 3, 4);
        var reason = new ReasonCode("any", [Datum.Number("number"), Datum.Text("text"), Datum.Instant("instant"), Datum.Date("date")]).With(0.5, "word", at, new LocalDate(2026, 1, 2));
        Assert.Equal([ReasonValueKind.Number, ReasonValueKind.Text, ReasonValueKind.Instant, ReasonValueKind.Date], [.. Kinds(reason)]);
        Assert.Equal(0.5, reason.Values[0].Number);
        Assert.Equal("word", reason.Values[1].Text);
        Assert.Equal(at, reason.Values[2].Instant);
        Assert.Equal(new LocalDate(2026, 1, 2), reason.Values[3].Date);
        Assert.Empty(new ReasonCode("none", []).With().Values);
    }

    private static IEnumerable<ReasonValueKind> Kinds(Reason reason)
    {
        foreach (var value in reason.Values)
        {
            yield return value.Kind;
        }
    }
}
