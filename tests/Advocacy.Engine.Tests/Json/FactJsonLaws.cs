using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.Json;
using Advocacy.Engine.Facts;
using Advocacy.Engine.Json;
using Advocacy.Engine.People;
using Advocacy.Engine.Tests.Support;
using Advocacy.Engine.Values;
using FsCheck.Fluent;
using Xunit;

namespace Advocacy.Engine.Tests.Json;

public class FactJsonLaws
{
    private static readonly PersonId Person = new("p-1");

    private static IEnumerable<Type> Types => typeof(Fact).Assembly.GetTypes().Where(type => type.IsAssignableTo(typeof(Fact)) && type.IsSealed);

    [Fact]
    public void Kinds_AreAllTypesOfFacts()
    {
        Assert.Equal(Types.Select(type => type.Name).Order(), FactGen.Kinds.Keys.Select(type => type.Name).Order());
        Assert.Equal(Types.Count(), FactKinds.All.Count);
        Assert.Equal(FactKinds.All.Count, FactKinds.All.Select(kind => kind.Name).Distinct().Count());
    }

    [Fact]
    public void Members_OfAKind_AreTheProperties()
    {
        foreach (var type in Types)
        {
            var kind = FactKinds.All.Single(kind => kind.Is(Drawn(type)));
            Assert.Equal(kind.IsStanding, type.IsAssignableTo(typeof(StandingFact)));
            Assert.Equal(
                type.GetProperties().Where(property => property.SetMethod is not null).Select(property => JsonNamingPolicy.CamelCase.ConvertName(property.Name)).Append("type").Order(),
                kind.Members.Select(member => member.Name).Order());
        }
    }

    [Fact]
    public void Any_Facts_CanBeRight() => Law.Holds(
        "Facts that are drawn can be right", FactGen.Any(Person), fact => FactCheck.Check(fact, NounGen.Last) is null, 1000);

    [Fact]
    public void Read_WhatWasWritten_IsTheFact() => Law.Holds(
        "read(write(fact)) = fact",
        FactGen.Any(Person),
        fact => Assert.Equal(fact, FactJson.Read(FactJson.Write(fact)).Value),
        4000,
        [.. Types.Select(type => (type.Name, (Func<Fact, bool>)type.IsInstanceOfType, 0.005))]);

    [Fact]
    public void Write_WhatWasRead_IsTheLine() => Law.Holds(
        "write(read(line)) = line, one line of JSON",
        FactGen.Any(Person),
        fact =>
        {
            var line = FactJson.Write(fact);
            Assert.Equal(line, FactJson.Write(FactJson.Read(Encoding.UTF8.GetBytes(line)).Value!));
            Assert.Equal("type", JsonDocument.Parse(line).RootElement.EnumerateObject().First().Name);
            Assert.DoesNotContain(line, character => char.IsControl(character) || character is '\u2028' or '\u2029');
        });

    [Fact]
    public void Read_OtherOrderAndSpace_IsTheFact() => Law.Holds(
        "Order of members and white space do not matter",
        FactGen.Any(Person),
        fact =>
        {
            var members = JsonDocument.Parse(FactJson.Write(fact)).RootElement.EnumerateObject().Reverse().Select(member => $" {member} ");
            Assert.Equal(fact, FactJson.Read($"\n{{ {string.Join(",\t", members)} }}\r\n").Value);
        });

    [Fact]
    public void Read_CorruptedLine_IsAFactOrProblems() => Law.Holds(
        "One wrong character or byte gives a fact or problems",
        Arb.From(from fact in FactGen.Any(Person).Generator
                 from place in Gen.Choose(0, 10_000)
                 from wrong in Gen.Elements('"', '\\', '{', '}', '[', ']', ',', ':', '0', '9', '-', 'e', '.', ' ', 'u', '\0', '\ud800', '\udc00', 'é', '\u2028')
                 select (Line: FactJson.Write(fact), place, wrong)),
        drawn =>
        {
            var place = drawn.place % drawn.Line.Length;
            var (before, after) = (drawn.Line[..place], drawn.Line[(place + 1)..]);
            string[] corrupted = [before + drawn.wrong + after, before + after, before, before + drawn.wrong + drawn.Line[place] + after];
            foreach (var line in corrupted)
                HoldsOne(FactJson.Read(line));

            var bytes = Encoding.UTF8.GetBytes(drawn.Line);
            bytes[place % bytes.Length] ^= (byte)(1 + (drawn.wrong % 255));
            HoldsOne(FactJson.Read(bytes));
        },
        3000,
        ("still a fact", drawn => FactJson.Read(drawn.Line.Insert(drawn.place % drawn.Line.Length, drawn.wrong.ToString())).Value is not null, 0.01));

    [Theory]
    [InlineData("\"\\ud800\"")]
    [InlineData("\"\\udc00\\ud800\"")]
    [InlineData("-0")]
    [InlineData("1e999")]
    [InlineData("123456789012345678901234567890")]
    [InlineData("[[[[[[[[]]]]]]]]")]
    [InlineData("{\"\\ud800\":{}}")]
    [InlineData("\"9999-12-31T23:59:59.999999999-18:00\"")]
    [InlineData("\"-9998-01-01T00:00:00+18:00\"")]
    [InlineData("\"2026-02-29\"")]
    [InlineData("null")]
    [InlineData("false")]
    public void Read_AnyMember_OfAnythingElse_IsAFactOrProblems(string value)
    {
        foreach (var type in Types)
        {
            var line = FactJson.Write(Drawn(type));
            foreach (var member in JsonDocument.Parse(line).RootElement.EnumerateObject())
            {
                HoldsOne(FactJson.Read(line.Replace(member.ToString(), $"\"{member.Name}\":{value}", StringComparison.Ordinal)));
                HoldsOne(FactJson.Read(line.Replace(member.ToString(), $"{value}:0", StringComparison.Ordinal)));
            }
        }
    }

    [Fact]
    public void Read_DeepNesting_IsAProblem() => HoldsOne(FactJson.Read(new string('[', 100_000)));

    private static void HoldsOne(JsonResult<Fact> result)
    {
        Assert.Equal(result.Value is null, !result.Problems.IsEmpty);
        Assert.All(result.Problems, problem => Assert.True(problem.Code.Length == 6 && problem.Path.Length > 0));
    }

    private static Fact Drawn(Type type) => FactGen.Of(type, Person).Generator.Sample(1, 50)[0];
}
