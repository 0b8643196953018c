namespace Advocacy.Engine.Programmes;

/// <summary>What helps a programme, in the order in which to begin; the step of each is told by <see cref="Advices.StepOf"/>.</summary>
public enum Advice
{
    /// <summary>Ask how free and safe people feel to tell, and say what was done with the answers.</summary>
    AskAboutTheClimate,

    /// <summary>Ask what stands in people's way, and take the greatest away first.</summary>
    AskWhatIsInTheWay,

    /// <summary>Bring fewer ready-made items and more occasions of people's own work.</summary>
    BringOccasions,

    /// <summary>Adapting first: two angles, and an open line that only the person can fill.</summary>
    LeaveRoomForOwnWords,

    /// <summary>Fewer invitations, as often as people choose.</summary>
    InviteLess,

    /// <summary>An invitation follows on something that happened, at the person's own moment.</summary>
    InviteAtTheRightMoment,

    /// <summary>Thank for what was told, within days, naming what was good about it.</summary>
    ThankSoon,

    /// <summary>An expert reacts to people's first own acts.</summary>
    LetExpertsReact,

    /// <summary>Thank quiet contributions too, and leave those in peace who do the most.</summary>
    SeeTheQuietOnes,

    /// <summary>Games and prizes only when the rest is there: they help most who is active already.</summary>
    CompeteLast,

    /// <summary>Leaders tell themselves why, the difficult things too.</summary>
    AskLeadersToTell,

    /// <summary>A short workshop in which people make something of their own.</summary>
    HoldAWorkshop,
}
