using System;
using Advocacy.Engine.Values;

namespace Advocacy.Engine.Learning.Simulation;

/// <summary>Who the people of a simulation are: the distributions they are drawn from.</summary>
public sealed record PopulationModel
{
    /// <summary>The share of people who enrol of their own accord. 0 to 1; default 0.35 (ours).</summary>
    public double JoiningShare { get; init; } = 0.35;

    /// <summary>Over how many weeks from their first day they do. 1 to 52 weeks; default 4 (ours).</summary>
    public int JoiningWeeks { get; init; } = 4;

    /// <summary>The share of them who answer both questions at enrolment. 0 to 1; default 0.6 (ours).</summary>
    public double AnswersShare { get; init; } = 0.6;

    /// <summary>The mean of the driver hope. 0 to 1; default 0.6 (survey of 281 employees: 76 % willing, M03).</summary>
    public double Hope { get; init; } = 0.6;

    /// <summary>The mean of the driver acceptance. 0 to 1; default 0.6 (as hope).</summary>
    public double Acceptance { get; init; } = 0.6;

    /// <summary>The mean of the driver pleasure. 0 to 1; default 0.6 (as hope).</summary>
    public double Pleasure { get; init; } = 0.6;

    /// <summary>The standard deviation of each driver. 0 to 0.5; default 0.15 (ours).</summary>
    public double DriverSpread { get; init; } = 0.15;

    /// <summary>The mean supply of time. 0 to 1; default 0.5 (domain §4).</summary>
    public double Time { get; init; } = 0.5;

    /// <summary>The mean supply of mental effort. 0 to 1; default 0.5 (domain §4).</summary>
    public double MentalEffort { get; init; } = 0.5;

    /// <summary>The mean supply of permission (social deviance). 0 to 1; default 0.5 (domain §4).</summary>
    public double SocialDeviance { get; init; } = 0.5;

    /// <summary>The mean supply of routine. 0 to 1; default 0.5 (domain §4).</summary>
    public double Routine { get; init; } = 0.5;

    /// <summary>The standard deviation of each link. 0 to 0.5; default 0.2 (ours).</summary>
    public double LinkSpread { get; init; } = 0.2;

    /// <summary>The median number of repetitions to 95 % of a habit. 5 to 500; default 66 (Lally et al. 2010).</summary>
    public double HabitRepetitions { get; init; } = 66;

    /// <summary>The spread of that number between people, of its logarithm. 0 to 2; default 0.6 (Lally et al. 2010: 18 to 254 is 2.2 of it to either side).</summary>
    public double HabitSpread { get; init; } = 0.6;

    /// <summary>The median number of own acts a week without prompts or habit, at the action line. 0 to 5; default 0.02 (ours).</summary>
    public double OwnActs { get; init; } = 0.02;

    /// <summary>The spread of that number between people, of its logarithm. 0 to 3; default 1.2 (ours, after M23: a small active group).</summary>
    public double OwnActsSpread { get; init; } = 1.2;

    /// <summary>The median number of contacts in the own network. 1 to 10,000; default 350 (M17: with its spread a mean of 500).</summary>
    public double Connections { get; init; } = 350;

    /// <summary>The spread of the networks, of their logarithm. 0 to 2; default 0.85 (ours, so that the mean is that of M17).</summary>
    public double ConnectionsSpread { get; init; } = 0.85;

    /// <summary>The mean chance that a message is seen. 0 to 1; default 0.7 (ours).</summary>
    public double Seeing { get; init; } = 0.7;

    /// <summary>The standard deviation of that chance. 0 to 0.5; default 0.15 (ours).</summary>
    public double SeeingSpread { get; init; } = 0.15;

    /// <summary>The share of people whose channel tells whether a message was seen. 0 to 1; default 0.7 (ours).</summary>
    public double ReportedShare { get; init; } = 0.7;

    /// <summary>The mean share of adapting among adapting and copying. 0 to 1; default 0.6 (ours; adapt is offered first, M09).</summary>
    public double OwnVoice { get; init; } = 0.6;

    /// <summary>The standard deviation of that share. 0 to 0.5; default 0.25 (ours).</summary>
    public double OwnVoiceSpread { get; init; } = 0.25;

    /// <summary>How much people differ in how soon messages tire them, as the spread of its logarithm. 0 to 2; default 0.5 (ours).</summary>
    public double FatigueSpread { get; init; } = 0.5;

    /// <summary>The share of people who work part-time, on three or four days. 0 to 1; default 0.3 (ours).</summary>
    public double PartTimeShare { get; init; } = 0.3;

    /// <summary>Weeks of leave a year. 0 to 26 weeks; default 5 (ours).</summary>
    public double LeaveWeeks { get; init; } = 5;

    /// <summary>The share of leave that is reported only afterwards. 0 to 1; default 0.1 (ours).</summary>
    public double LateLeaveShare { get; init; } = 0.1;

    /// <summary>The share of people who agree to boards and rewards. 0 to 1; default 0.5 (ours).</summary>
    public double GameShare { get; init; } = 0.5;

    /// <summary>The share of people who agree to show an act to an expert. 0 to 1; default 0.6 (ours).</summary>
    public double FeedbackShare { get; init; } = 0.6;

    /// <summary>The share of people who agree to learning. 0 to 1; default 0.5 (ours).</summary>
    public double LearningShare { get; init; } = 0.5;

    /// <summary>The share of people who name a time of day for the overview. 0 to 1; default 0.2 (ours).</summary>
    public double SlotShare { get; init; } = 0.2;

    /// <summary>The share of people who ask for more than one message a week. 0 to 1; default 0.05 (ours).</summary>
    public double KeenShare { get; init; } = 0.05;

    /// <summary>How many messages a week those ask for. 2 to 7; default 2 (ours).</summary>
    public int KeenMessages { get; init; } = 2;

    /// <summary>How many people a team has. 2 to 1000 people; default 8 (ours).</summary>
    public int TeamSize { get; init; } = 8;

    /// <summary>The catalogue of these parameters.</summary>
    public static ValueList<ModelParameter<PopulationModel>> Parameters { get; } =
    [
        Number("joiningShare", "share of people", 0, 1, 0.35, "ours", "Who enrols of their own accord.", r => r.JoiningShare, (r, v) => r with { JoiningShare = v }),
        Whole("joiningWeeks", "weeks", 1, 52, 4, "ours", "Over how many weeks from their first day they do.", r => r.JoiningWeeks, (r, v) => r with { JoiningWeeks = v }),
        Number("answersShare", "share of people", 0, 1, 0.6, "ours", "Who answers both questions at enrolment.", r => r.AnswersShare, (r, v) => r with { AnswersShare = v }),
        Number("hope", "share", 0, 1, 0.6, "survey of 281 employees, M03", "The mean of the driver hope.", r => r.Hope, (r, v) => r with { Hope = v }),
        Number("acceptance", "share", 0, 1, 0.6, "survey of 281 employees, M03", "The mean of the driver acceptance.", r => r.Acceptance, (r, v) => r with { Acceptance = v }),
        Number("pleasure", "share", 0, 1, 0.6, "survey of 281 employees, M03", "The mean of the driver pleasure.", r => r.Pleasure, (r, v) => r with { Pleasure = v }),
        Number("driverSpread", "standard deviation", 0, 0.5, 0.15, "ours", "How much people differ in each driver.", r => r.DriverSpread, (r, v) => r with { DriverSpread = v }),
        Number("time", "share", 0, 1, 0.5, "domain §4", "The mean supply of time.", r => r.Time, (r, v) => r with { Time = v }),
        Number("mentalEffort", "share", 0, 1, 0.5, "domain §4", "The mean supply of mental effort.", r => r.MentalEffort, (r, v) => r with { MentalEffort = v }),
        Number("socialDeviance", "share", 0, 1, 0.5, "domain §4", "The mean supply of permission.", r => r.SocialDeviance, (r, v) => r with { SocialDeviance = v }),
        Number("routine", "share", 0, 1, 0.5, "domain §4", "The mean supply of routine.", r => r.Routine, (r, v) => r with { Routine = v }),
        Number("linkSpread", "standard deviation", 0, 0.5, 0.2, "ours", "How much people differ in each link.", r => r.LinkSpread, (r, v) => r with { LinkSpread = v }),
        Number("habitRepetitions", "repetitions", 5, 500, 66, "Lally et al. 2010", "The median number of repetitions to 95 % of a habit.", r => r.HabitRepetitions, (r, v) => r with { HabitRepetitions = v }),
        Number("habitSpread", "spread of the logarithm", 0, 2, 0.6, "Lally et al. 2010: 18 to 254 is 2.2 of it to either side", "How much people differ in that number.", r => r.HabitSpread, (r, v) => r with { HabitSpread = v }),
        Number("ownActs", "acts a week", 0, 5, 0.02, "ours", "The median number of own acts without prompts or habit, at the action line.", r => r.OwnActs, (r, v) => r with { OwnActs = v }),
        Number("ownActsSpread", "spread of the logarithm", 0, 3, 1.2, "ours, after M23", "How much people differ in that number.", r => r.OwnActsSpread, (r, v) => r with { OwnActsSpread = v }),
        Number("connections", "contacts", 1, 10000, 350, "M17: with the spread a mean of 500", "The median size of the own network.", r => r.Connections, (r, v) => r with { Connections = v }),
        Number("connectionsSpread", "spread of the logarithm", 0, 2, 0.85, "ours, for the mean of M17", "How skewed networks are.", r => r.ConnectionsSpread, (r, v) => r with { ConnectionsSpread = v }),
        Number("seeing", "chance", 0, 1, 0.7, "ours", "The mean chance that a message is seen.", r => r.Seeing, (r, v) => r with { Seeing = v }),
        Number("seeingSpread", "standard deviation", 0, 0.5, 0.15, "ours", "How much people differ in that chance.", r => r.SeeingSpread, (r, v) => r with { SeeingSpread = v }),
        Number("reportedShare", "share of people", 0, 1, 0.7, "ours", "Whose channel tells whether a message was seen.", r => r.ReportedShare, (r, v) => r with { ReportedShare = v }),
        Number("ownVoice", "share", 0, 1, 0.6, "ours, adapt is offered first (M09)", "The mean share of adapting among adapting and copying.", r => r.OwnVoice, (r, v) => r with { OwnVoice = v }),
        Number("ownVoiceSpread", "standard deviation", 0, 0.5, 0.25, "ours", "How much people differ in that share.", r => r.OwnVoiceSpread, (r, v) => r with { OwnVoiceSpread = v }),
        Number("fatigueSpread", "spread of the logarithm", 0, 2, 0.5, "ours", "How much people differ in how soon messages tire them.", r => r.FatigueSpread, (r, v) => r with { FatigueSpread = v }),
        Number("partTimeShare", "share of people", 0, 1, 0.3, "ours", "Who works on three or four days.", r => r.PartTimeShare, (r, v) => r with { PartTimeShare = v }),
        Number("leaveWeeks", "weeks a year", 0, 26, 5, "ours", "How much leave people take.", r => r.LeaveWeeks, (r, v) => r with { LeaveWeeks = v }),
        Number("lateLeaveShare", "share of leave", 0, 1, 0.1, "ours", "How much of it is reported only afterwards.", r => r.LateLeaveShare, (r, v) => r with { LateLeaveShare = v }),
        Number("gameShare", "share of people", 0, 1, 0.5, "ours", "Who agrees to boards and rewards.", r => r.GameShare, (r, v) => r with { GameShare = v }),
        Number("feedbackShare", "share of people", 0, 1, 0.6, "ours", "Who agrees to show an act to an expert.", r => r.FeedbackShare, (r, v) => r with { FeedbackShare = v }),
        Number("learningShare", "share of people", 0, 1, 0.5, "ours", "Who agrees to learning.", r => r.LearningShare, (r, v) => r with { LearningShare = v }),
        Number("slotShare", "share of people", 0, 1, 0.2, "ours", "Who names a time of day for the overview.", r => r.SlotShare, (r, v) => r with { SlotShare = v }),
        Number("keenShare", "share of people", 0, 1, 0.05, "ours", "Who asks for more than one message a week.", r => r.KeenShare, (r, v) => r with { KeenShare = v }),
        Whole("keenMessages", "messages a week", 2, 7, 2, "ours", "How many messages those ask for.", r => r.KeenMessages, (r, v) => r with { KeenMessages = v }),
        Whole("teamSize", "people", 2, 1000, 8, "ours", "How many people a team has; five teams are a department.", r => r.TeamSize, (r, v) => r with { TeamSize = v }),
    ];

    private static ModelParameter<PopulationModel> Number(
        string name, string unit, double least, double most, double @default, string source, string meaning, Func<PopulationModel, double> get, Func<PopulationModel, double, PopulationModel> set) =>
        new(name, unit, least, most, @default, source, meaning, get, set);

    private static ModelParameter<PopulationModel> Whole(
        string name, string unit, int least, int most, int @default, string source, string meaning, Func<PopulationModel, int> get, Func<PopulationModel, int, PopulationModel> set) =>
        new(name, unit, least, most, @default, source, meaning, rules => get(rules), (rules, value) => set(rules, (int)Math.Round(value)));
}
