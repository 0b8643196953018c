using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Text.RegularExpressions;
using Advocacy.Engine.Tests.Support;
using Xunit;

namespace Advocacy.Engine.Tests.Conventions;

/// <summary>What the engine cannot know about a person, because it has no word for it.</summary>
public partial class InputTypeTests
{
    private const BindingFlags Visible = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly string[] InputRooms = ["Values", "Facts", "Prompts", "People", "Decisions"];

    /// <summary>GDPR 5(1)(c): who somebody is, how they are and what they are worth has no place in the decision.</summary>
    private static readonly string[] Personal =
    [
        "FirstName", "LastName", "FullName", "MiddleName", "MaidenName", "GivenName", "FamilyName", "NickName", "PersonName", "EmployeeName",
        "Surname", "Forename", "Initials",
        "Email", "EMail", "MailAddress", "PhoneNumber", "Telephone", "HomeAddress", "StreetAddress", "PostalCode", "Passport",
        "Gender", "Sex", "Sexual", "SexualOrientation", "Pronoun", "Age", "Birth", "Birthday", "BirthDate", "Born", "Seniority", "MaritalStatus", "Pregnant", "Pregnancy",
        "Health", "Sick", "Sickness", "Ill", "Illness", "Disease", "Disability", "Medical", "Diagnosis", "Burnout",
        "Ethnicity", "Ethnic", "Race", "Racial", "Nationality", "Citizenship", "Religion", "Religious", "Politics", "Political", "TradeUnion", "Criminal",
        "Salary", "Income", "Wage", "Compensation", "PayGrade", "PayScale",
        "Appraisal", "PerformanceRating", "PerformanceReview", "PerformanceScore", "Talent",
        "Contract", "ContractType", "EmploymentType",
        "ContactList", "ContactsList", "ContactBook", "AddressBook", "FriendList", "FollowerList", "ConnectionList",
        "PostText", "PostBody", "PostContent", "PostedText", "SharedText", "ArticleText", "StoryText", "CommentText",
    ];

    /// <summary>What only sounds personal: the name of a way to reach somebody is not an address.</summary>
    private static readonly string[] Excepted = ["Values.Channel.Email: Email", "Values.Channel.EMail: EMail"];

    /// <summary>AI Act 5(1)(f): inferring what somebody feels at work is prohibited.</summary>
    private static readonly string[] Feelings =
    [
        "Mood", "Emotion", "Emotional", "Sentiment", "Feeling", "Personality", "Temperament", "Happiness", "Happy", "Stress", "Stressed", "Anxiety", "Anger", "Sadness",
        "Valence", "Arousal", "Introvert", "Extravert", "Extrovert", "Neuroticism", "Psychometric", "Psychological",
    ];

    private static readonly string[] Reasons =
        ["Reason", "Kind", "Type", "Category", "Cause", "Why", "Note", "Comment", "Description", "Remark", "Diagnosis", "Code", "Label", "Tag"];

    [Fact]
    public void INV_07_InputTypes_HoldNothingPersonal() => Found.Nothing(Matches(Personal, PublicNames(InputTypes)).Except(Excepted));

    [Fact]
    public void INV_08_Absence_IsAnIntervalWithoutAReason()
    {
        var facts = EngineAssembly.Engine.Types.Where(type => RoomOrder.Engine.RoomOf(type) == "Facts").ToArray();
        Found.Nothing(facts.Where(IsAbsence).SelectMany(MoreThanAnInterval));
        Assert.True(facts.Length == 0 || facts.Any(IsAbsence), "There are facts, but none by the name of an absence: this law looks at nothing.");
    }

    [Fact]
    public void INV_09_Engine_HasNoWordForFeelings() => Found.Nothing(Matches(Feelings, PublicNames(EngineTypes)));

    [Theory]
    [InlineData("Email", true)]
    [InlineData("WorkEmails", true)]
    [InlineData("ageInYears", true)]
    [InlineData("HTTPAge", true)]
    [InlineData("HasFullName", true)]
    [InlineData("EMailOfWork", true)]
    [InlineData("Message", false)]
    [InlineData("Page", false)]
    [InlineData("Name", false)]
    [InlineData("FullOpenName", false)]
    [InlineData("Traces", false)]
    [InlineData("Illustration", false)]
    public void Matches_Name_MatchesWholeWordsOnly(string name, bool expected) => Assert.Equal(expected, Matches(Personal, [name]).Any());

    [Fact]
    public void Matches_Samples_InTypesMembersParametersAndCases() => Assert.Equal(
        [
            "Samples.Employee.Gender: Gender",
            "Samples.Employee.Guess(mood): Mood",
            "Samples.Employee.Salaries: Salary",
            "Samples.SickLeave: Sick",
            "Samples.Signal.Stress: Stress",
        ],
        Matches([.. Personal, .. Feelings], PublicNames([typeof(Samples.Employee), typeof(Samples.SickLeave), typeof(Samples.Signal)])).Order(StringComparer.Ordinal));

    [Fact]
    public void MoreThanAnInterval_Samples_ReasonIsFound()
    {
        Assert.True(IsAbsence(typeof(Samples.Away)));
        Assert.Equal(["Samples.AwayReason: Reason"], MoreThanAnInterval(typeof(Samples.AwayReason)));
        Assert.Equal(["Samples.Away.Category", "Samples.Away.LeaveCode"], MoreThanAnInterval(typeof(Samples.Away)).Order(StringComparer.Ordinal));
    }

    private static IEnumerable<Type> EngineTypes => EngineAssembly.Engine.PublicTypes.Where(type => RoomOrder.Engine.RoomOf(type) is not null);

    private static IEnumerable<Type> InputTypes => EngineTypes.Where(type => InputRooms.Contains(RoomOrder.Engine.RoomOf(type)));

    private static bool IsAbsence(Type type) => type.Name == "Leave" || WordsOf(type.Name).Any(word => word is "Away" or "Absence" or "Absent");

    /// <summary>What an absence has besides its two ends and what every fact has; and any type named after the why of one.</summary>
    private static IEnumerable<string> MoreThanAnInterval(Type type) =>
    [
        .. Matches(Reasons, [Short(type)]),
        .. from property in type.GetProperties(Visible)
           where property.GetMethod?.GetBaseDefinition() == property.GetMethod && property.Name is not ("From" or "To")
           select $"{Short(type)}.{property.Name}",
    ];

    private static IEnumerable<string> PublicNames(IEnumerable<Type> types) => types.SelectMany(PublicNames);

    private static IEnumerable<string> PublicNames(Type type)
    {
        var name = Short(type);
        return
        [
            name,
            .. type.GetProperties(Visible).Select(property => $"{name}.{property.Name}"),
            .. type.GetFields(Visible).Select(field => $"{name}.{field.Name}"),
            .. from method in type.GetMethods(Visible).Cast<MethodBase>().Concat(type.GetConstructors(Visible))
               where !method.IsSpecialName || method.IsConstructor
               from part in method.GetParameters().Select(parameter => $"{name}.{method.Name}({parameter.Name})").Append($"{name}.{method.Name}")
               select part,
        ];
    }

    private static string Short(Type type) => $"{type.Namespace?.Split('.')[^1]}.{(type.DeclaringType is { } outer ? $"{outer.Name}." : "")}{type.Name}";

    /// <summary>Every name that has the words of a denied one, next to one another, in the singular or the plural.</summary>
    private static IEnumerable<string> Matches(IEnumerable<string> denied, IEnumerable<string> names)
    {
        var sequences = denied.Select(name => (Name: name, Words: WordsOf(name))).ToArray();
        return from name in names
               let words = WordsOf(LastPart(name))
               from sequence in sequences
               where Enumerable.Range(0, words.Length).Any(at => StartsWith(words.AsSpan(at), sequence.Words))
               select $"{name}: {sequence.Name}";
    }

    private static bool StartsWith(ReadOnlySpan<string> words, string[] denied)
    {
        if (words.Length < denied.Length)
            return false;

        for (var i = 0; i < denied.Length; i++)
        {
            if (!IsSame(words[i], denied[i]))
                return false;
        }

        return true;
    }

    private static bool IsSame(string word, string denied) =>
        word == denied || word == denied + "s" || (denied.EndsWith('y') && word == denied[..^1] + "ies");

    /// <summary>The part of a name that is its own: the parameter, the member, or the type.</summary>
    private static string LastPart(string name) => name.Split('.', '(', ')').Last(part => part.Length > 0);

    private static string[] WordsOf(string name) => [.. Word().Matches(name).Select(match => char.ToUpperInvariant(match.Value[0]) + match.Value[1..])];

    [GeneratedRegex("[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+")]
    private static partial Regex Word();
}
