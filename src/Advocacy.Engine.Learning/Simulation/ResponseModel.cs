using System;
using Advocacy.Engine.Values;

namespace Advocacy.Engine.Learning.Simulation;

/// <summary>How the people of a simulation meet messages, and what they do of their own accord.</summary>
public sealed record ResponseModel
{
    /// <summary>The chance that somebody at the action line does what a message asks that was seen. 0 to 1; default 0.175 (DellaVigna and Linos 2022: the base of their trials).</summary>
    public double TakeUp { get; init; } = 0.175;

    /// <summary>Motivation × ability at which that chance holds. 0 to 1; default 0.25 (domain §4).</summary>
    public double ActionLine { get; init; } = 0.25;

    /// <summary>How gradual the action line is: motivation × ability from even odds to odds of e. 0.01 to 1; default 0.1 (ours).</summary>
    public double LineWidth { get; init; } = 0.1;

    /// <summary>How much more messages work at the start, counted from the first of any kind. Share, 0 to 5; default 0.66 (HeartSteps: +66 % at the start).</summary>
    public double Novelty { get; init; } = 0.66;

    /// <summary>After how many days half of that is gone. 0.5 to 365 days; default 6.24 (HeartSteps: +14 % over six weeks).</summary>
    public double NoveltyHalfLifeDays { get; init; } = 6.24;

    /// <summary>How much more a message works that helps with what is scarce. Share, 0 to 1; default 0.08 (DellaVigna and Linos 2022: nudge units).</summary>
    public double Help { get; init; } = 0.08;

    /// <summary>How many minutes pass until a message is seen, as the median. 1 to 1440 minutes; default 40 (ours).</summary>
    public double DelayMinutes { get; init; } = 40;

    /// <summary>How much one message tires. 0 to 1; default 0.1 (ours).</summary>
    public double FatiguePerMessage { get; init; } = 0.1;

    /// <summary>After how many days half of the fatigue is gone. 1 to 365 days; default 14 (ours).</summary>
    public double FatigueHalfLifeDays { get; init; } = 14;

    /// <summary>The chance that a message that was seen makes somebody opt out who is not tired. 0 to 0.2; default 0.0015 (ours).</summary>
    public double OptingOut { get; init; } = 0.0015;

    /// <summary>The chance that it makes somebody mute for twelve weeks. 0 to 0.2; default 0.003 (ours).</summary>
    public double Muting { get; init; } = 0.003;

    /// <summary>The chance that it makes somebody snooze for a week. 0 to 0.2; default 0.01 (ours).</summary>
    public double Snoozing { get; init; } = 0.01;

    /// <summary>How many times those chances grow per unit of fatigue. 0 to 50; default 4 (ours; reminders raise unsubscribing too, Damgaard and Gravert 2018).</summary>
    public double Annoyance { get; init; } = 4;

    /// <summary>The chance that who does not share skips an overview rather than leaving it. 0 to 1; default 0.35 (ours).</summary>
    public double Skipping { get; init; } = 0.35;

    /// <summary>The share of skips that name what kept the person from sharing. 0 to 1; default 0.3 (ours).</summary>
    public double NamingBarrier { get; init; } = 0.3;

    /// <summary>The chance that a message that asks for nothing more is closed rather than left. 0 to 1; default 0.4 (ours).</summary>
    public double Dismissing { get; init; } = 0.4;

    /// <summary>The chance that a question is answered. 0 to 1; default 0.4 (ours).</summary>
    public double Answering { get; init; } = 0.4;

    /// <summary>The chance that "keep, less, stop?" is answered with keep. 0 to 1; default 0.3 (ours).</summary>
    public double CadenceKept { get; init; } = 0.3;

    /// <summary>The chance that it is answered with less, a message every four weeks. 0 to 1; default 0.2 (ours).</summary>
    public double CadenceLessened { get; init; } = 0.2;

    /// <summary>The chance that it is answered with stop. 0 to 1; default 0.1 (ours).</summary>
    public double CadenceStopped { get; init; } = 0.1;

    /// <summary>Own acts a week of a full habit. 0 to 7 acts; default 0.3 (ours).</summary>
    public double HabitActs { get; init; } = 0.3;

    /// <summary>What is left of the inclination to act of one's own accord in the three days after an act. 0 to 1; default 0.3 (ours).</summary>
    public double AfterAct { get; init; } = 0.3;

    /// <summary>How often people ask for something to share. Times a week, 0 to 5; default 0.01 (ours).</summary>
    public double Asking { get; init; } = 0.01;

    /// <summary>The chance that who asked also shares. 0 to 1; default 0.6 (ours).</summary>
    public double AskedTakeUp { get; init; } = 0.6;

    /// <summary>The chance that a colleague thanks for an act. 0 to 1; default 0.35 (ours).</summary>
    public double Thanks { get; init; } = 0.35;

    /// <summary>The chance that one contact responds to an act. 0 to 0.1; default 0.002 (ours).</summary>
    public double NetworkResponse { get; init; } = 0.002;

    /// <summary>The chance that an expert gives feedback on an act. 0 to 1; default 0.3 (ours).</summary>
    public double Feedback { get; init; } = 0.3;

    /// <summary>How much a response raises the drivers. Standard deviations, 0 to 3; default 0.33 (Deci, Koestner and Ryan 1999: positive feedback).</summary>
    public double Encouragement { get; init; } = 0.33;

    /// <summary>After how many days half of that is gone. 1 to 365 days; default 28 (ours).</summary>
    public double EncouragementHalfLifeDays { get; init; } = 28;

    /// <summary>How much of what is missing a story adds to hope, and an example to permission; each next one half as much. Share, 0 to 1; default 0.05 (ours).</summary>
    public double Lessons { get; init; } = 0.05;

    /// <summary>How much more people act when a game element is new to them who agreed to it. Share, 0 to 5; default 0.66 (HeartSteps, carried over: ours).</summary>
    public double GameNovelty { get; init; } = 0.66;

    /// <summary>After how many days half of that is gone. 0.5 to 365 days; default 14 (ours).</summary>
    public double GameHalfLifeDays { get; init; } = 14;

    /// <summary>How much more people go on to act with it. Share, −1 to 1; default 0.035 (Hydari et al.: mean of leaderboards).</summary>
    public double GameLasting { get; init; } = 0.035;

    /// <summary>The same for who did nothing for four weeks. Share, −1 to 1; default 0.15 (Hydari et al.: the inactive).</summary>
    public double GameInactive { get; init; } = 0.15;

    /// <summary>The same for who acted four times or more in four weeks. Share, −1 to 1; default −0.05 (Hydari et al.: the very active).</summary>
    public double GameActive { get; init; } = -0.05;

    /// <summary>The same for who did not agree to it. Share, −1 to 1; default −0.05 (Mollick and Rothbard 2014; size ours).</summary>
    public double GameUnwanted { get; init; } = -0.05;

    /// <summary>The chance that somebody answers the quarterly question how automatic it has become. 0 to 1; default 0.5 (ours).</summary>
    public double Surveyed { get; init; } = 0.5;

    /// <summary>The catalogue of these parameters.</summary>
    public static ValueList<ModelParameter<ResponseModel>> Parameters { get; } =
    [
        Number("takeUp", "chance", 0, 1, 0.175, "DellaVigna and Linos 2022, the base of their trials", "Doing what a message asks that was seen, at the action line.", r => r.TakeUp, (r, v) => r with { TakeUp = v }),
        Number("actionLine", "motivation × ability", 0, 1, 0.25, "domain §4", "Where that chance holds.", r => r.ActionLine, (r, v) => r with { ActionLine = v }),
        Number("lineWidth", "motivation × ability", 0.01, 1, 0.1, "ours", "How gradual the action line is: from even odds to odds of e.", r => r.LineWidth, (r, v) => r with { LineWidth = v }),
        Number("novelty", "share", 0, 5, 0.66, "HeartSteps: +66 % at the start", "How much more messages work at the start, counted from the first of any kind.", r => r.Novelty, (r, v) => r with { Novelty = v }),
        Number("noveltyHalfLifeDays", "days", 0.5, 365, 6.24, "HeartSteps: +14 % over six weeks", "After how many days half of that is gone.", r => r.NoveltyHalfLifeDays, (r, v) => r with { NoveltyHalfLifeDays = v }),
        Number("help", "share", 0, 1, 0.08, "DellaVigna and Linos 2022, nudge units", "How much more a message works that helps with what is scarce.", r => r.Help, (r, v) => r with { Help = v }),
        Number("delayMinutes", "minutes", 1, 1440, 40, "ours", "The median time until a message is seen.", r => r.DelayMinutes, (r, v) => r with { DelayMinutes = v }),
        Number("fatiguePerMessage", "fatigue", 0, 1, 0.1, "ours", "How much one message tires.", r => r.FatiguePerMessage, (r, v) => r with { FatiguePerMessage = v }),
        Number("fatigueHalfLifeDays", "days", 1, 365, 14, "ours", "After how many days half of the fatigue is gone.", r => r.FatigueHalfLifeDays, (r, v) => r with { FatigueHalfLifeDays = v }),
        Number("optingOut", "chance a message", 0, 0.2, 0.0015, "ours", "Opting out over a message, without fatigue.", r => r.OptingOut, (r, v) => r with { OptingOut = v }),
        Number("muting", "chance a message", 0, 0.2, 0.003, "ours", "Muting for twelve weeks over a message, without fatigue.", r => r.Muting, (r, v) => r with { Muting = v }),
        Number("snoozing", "chance a message", 0, 0.2, 0.01, "ours", "Snoozing for a week over a message, without fatigue.", r => r.Snoozing, (r, v) => r with { Snoozing = v }),
        Number("annoyance", "times a unit of fatigue", 0, 50, 4, "Damgaard and Gravert 2018, size ours", "How those three chances grow with fatigue.", r => r.Annoyance, (r, v) => r with { Annoyance = v }),
        Number("skipping", "chance", 0, 1, 0.35, "ours", "Skipping an overview rather than leaving it, for who does not share.", r => r.Skipping, (r, v) => r with { Skipping = v }),
        Number("namingBarrier", "share of skips", 0, 1, 0.3, "ours", "Skips that name what kept the person from sharing.", r => r.NamingBarrier, (r, v) => r with { NamingBarrier = v }),
        Number("dismissing", "chance", 0, 1, 0.4, "ours", "Closing a message that is not acted on rather than leaving it.", r => r.Dismissing, (r, v) => r with { Dismissing = v }),
        Number("answering", "chance", 0, 1, 0.4, "ours", "Answering a question.", r => r.Answering, (r, v) => r with { Answering = v }),
        Number("cadenceKept", "chance", 0, 1, 0.3, "ours", "Answering \"keep, less, stop?\" with keep.", r => r.CadenceKept, (r, v) => r with { CadenceKept = v }),
        Number("cadenceLessened", "chance", 0, 1, 0.2, "ours", "Answering it with less: a message every four weeks.", r => r.CadenceLessened, (r, v) => r with { CadenceLessened = v }),
        Number("cadenceStopped", "chance", 0, 1, 0.1, "ours", "Answering it with stop; what the three leave is no answer.", r => r.CadenceStopped, (r, v) => r with { CadenceStopped = v }),
        Number("habitActs", "acts a week", 0, 7, 0.3, "ours", "Own acts of a full habit.", r => r.HabitActs, (r, v) => r with { HabitActs = v }),
        Number("afterAct", "share", 0, 1, 0.3, "ours", "What is left of the inclination to own acts in the three days after one.", r => r.AfterAct, (r, v) => r with { AfterAct = v }),
        Number("asking", "times a week", 0, 5, 0.01, "ours", "How often people ask for something to share.", r => r.Asking, (r, v) => r with { Asking = v }),
        Number("askedTakeUp", "chance", 0, 1, 0.6, "ours", "Sharing what one asked for.", r => r.AskedTakeUp, (r, v) => r with { AskedTakeUp = v }),
        Number("thanks", "chance an act", 0, 1, 0.35, "ours", "A colleague says thanks.", r => r.Thanks, (r, v) => r with { Thanks = v }),
        Number("networkResponse", "chance a contact and act", 0, 0.1, 0.002, "ours", "A contact responds.", r => r.NetworkResponse, (r, v) => r with { NetworkResponse = v }),
        Number("feedback", "chance an act", 0, 1, 0.3, "ours", "An expert gives feedback, where the person agreed.", r => r.Feedback, (r, v) => r with { Feedback = v }),
        Number("encouragement", "standard deviations", 0, 3, 0.33, "Deci, Koestner and Ryan 1999, positive feedback", "How much a response raises the drivers.", r => r.Encouragement, (r, v) => r with { Encouragement = v }),
        Number("encouragementHalfLifeDays", "days", 1, 365, 28, "ours", "After how many days half of that is gone.", r => r.EncouragementHalfLifeDays, (r, v) => r with { EncouragementHalfLifeDays = v }),
        Number("lessons", "share of what is missing", 0, 1, 0.05, "ours", "What a story adds to hope and an example to permission; each next one half as much.", r => r.Lessons, (r, v) => r with { Lessons = v }),
        Number("gameNovelty", "share", 0, 5, 0.66, "HeartSteps, carried over: ours", "How much more people act when a game element is new, who agreed to it.", r => r.GameNovelty, (r, v) => r with { GameNovelty = v }),
        Number("gameHalfLifeDays", "days", 0.5, 365, 14, "ours", "After how many days half of that is gone.", r => r.GameHalfLifeDays, (r, v) => r with { GameHalfLifeDays = v }),
        Number("gameLasting", "share", -1, 1, 0.035, "Hydari et al., mean of leaderboards", "How much more they go on to act.", r => r.GameLasting, (r, v) => r with { GameLasting = v }),
        Number("gameInactive", "share", -1, 1, 0.15, "Hydari et al., the inactive", "The same for who did nothing for four weeks.", r => r.GameInactive, (r, v) => r with { GameInactive = v }),
        Number("gameActive", "share", -1, 1, -0.05, "Hydari et al., the very active", "The same for who acted four times or more in four weeks.", r => r.GameActive, (r, v) => r with { GameActive = v }),
        Number("gameUnwanted", "share", -1, 1, -0.05, "Mollick and Rothbard 2014, size ours", "The same for who did not agree to it.", r => r.GameUnwanted, (r, v) => r with { GameUnwanted = v }),
        Number("surveyed", "chance a quarter", 0, 1, 0.5, "ours", "Saying how automatic it has become, when asked.", r => r.Surveyed, (r, v) => r with { Surveyed = v }),
    ];

    private static ModelParameter<ResponseModel> Number(
        string name, string unit, double least, double most, double @default, string source, string meaning, Func<ResponseModel, double> get, Func<ResponseModel, double, ResponseModel> set) =>
        new(name, unit, least, most, @default, source, meaning, get, set);
}
