using Advocacy.Engine.Values;
using NodaTime;

namespace Advocacy.Engine.Facts;

/// <summary>The person joined, by an own act (INV-02). The two optional questions count as evidence for the first phases.</summary>
public sealed record Enrolled : StandingFact
{
    /// <summary>Who did it: only the person's own act enrols.</summary>
    public required PersonId By { get; init; }

    /// <summary>Which notice the person saw: the host's version of it, 1 to 200 characters.</summary>
    public required string Notice { get; init; }

    /// <summary>At least one channel, the most wanted first; counts as consent for each.</summary>
    public required ValueList<Channel> Channels { get; init; }

    /// <summary>The time of day at which the person wants the overview; absent: from behaviour, else from the policy.</summary>
    public LocalTime? Slot { get; init; }

    /// <summary>Answer to "do you know why sharing is worthwhile?"; absent: not answered.</summary>
    public bool? KnowsWhy { get; init; }

    /// <summary>Answer to "how confident are you that you could?", from 0 to 1; absent: not answered.</summary>
    public Score? Confidence { get; init; }

    /// <inheritdoc/>
    internal override bool MakesHistory => true;

    /// <inheritdoc/>
    internal override string Register => "enrolled" + (KnowsWhy == true ? "+why" : string.Empty) + (Confidence.HasValue ? "+confidence" : string.Empty);
}

/// <summary>The person left, wholly and without a reason (INV-03, INV-04).</summary>
public sealed record OptedOut : StandingFact
{
    /// <inheritdoc/>
    public override bool IsProtective => true;

    /// <inheritdoc/>
    internal override bool MakesHistory => true;

    /// <inheritdoc/>
    internal override string Register => "opted-out";
}

/// <summary>The person objected to processing (GDPR article 21): as effective as opting out.</summary>
public sealed record Objected : StandingFact
{
    /// <inheritdoc/>
    public override bool IsProtective => true;

    /// <inheritdoc/>
    internal override bool MakesHistory => true;

    /// <inheritdoc/>
    internal override string Register => "objected";
}

/// <summary>
/// The person's work for the organisation ended: as effective as opting out, and no act of theirs. Whoever comes back enrols anew, by an own
/// act (INV-02).
/// </summary>
public sealed record Departed : StandingFact
{
    /// <inheritdoc/>
    public override bool IsProtective => true;

    /// <inheritdoc/>
    internal override bool MakesHistory => true;

    /// <inheritdoc/>
    internal override string Register => "departed";
}

/// <summary>
/// The person asked that what is held of them is kept and not used (GDPR article 18), until <see cref="RestrictionLifted"/>. The enrolment
/// and all else stay as they are.
/// </summary>
public sealed record Restricted : StandingFact
{
    /// <inheritdoc/>
    public override bool IsProtective => true;

    /// <inheritdoc/>
    internal override bool MakesHistory => true;

    /// <inheritdoc/>
    internal override string Register => "restricted";
}

/// <summary>What is held of the person may be used again, of which the person was told before (GDPR article 18(3)).</summary>
public sealed record RestrictionLifted : StandingFact
{
    /// <inheritdoc/>
    internal override bool MakesHistory => true;

    /// <inheritdoc/>
    internal override string Register => "restriction-lifted";
}

/// <summary>The person agreed to one form.</summary>
public sealed record ConsentGiven : StandingFact
{
    /// <summary>What is agreed to, or no longer.</summary>
    public required ConsentForm Form { get; init; }

    /// <inheritdoc/>
    internal override bool MakesHistory => Form == ConsentForm.Rewards;

    /// <inheritdoc/>
    internal override string Register => "consent-given:" + Form;
}

/// <summary>The person no longer agrees to one form.</summary>
public sealed record ConsentWithdrawn : StandingFact
{
    /// <summary>What is agreed to, or no longer.</summary>
    public required ConsentForm Form { get; init; }

    /// <inheritdoc/>
    public override bool IsProtective => true;

    /// <inheritdoc/>
    internal override bool MakesHistory => Form == ConsentForm.Rewards;

    /// <inheritdoc/>
    internal override string Register => "consent-withdrawn:" + Form;
}

/// <summary>The person agreed to be reached through a channel.</summary>
public sealed record ChannelAllowed : StandingFact
{
    /// <summary>The channel in question.</summary>
    public required Channel Channel { get; init; }

    /// <inheritdoc/>
    internal override string Register => "channel-allowed:" + Channel.Value;
}

/// <summary>The person no longer wants to be reached through a channel.</summary>
public sealed record ChannelWithdrawn : StandingFact
{
    /// <summary>The channel in question.</summary>
    public required Channel Channel { get; init; }

    /// <inheritdoc/>
    public override bool IsProtective => true;

    /// <inheritdoc/>
    internal override string Register => "channel-withdrawn:" + Channel.Value;
}

/// <summary>What the person prefers; replaces all earlier preferences.</summary>
public sealed record PreferencesSet : StandingFact
{
    /// <summary>The preferences.</summary>
    public required Preferences Preferences { get; init; }

    /// <inheritdoc/>
    internal override string Register => "preferences";
}

/// <summary>The person paused everything for a while; may reach back.</summary>
public sealed record Paused : StandingFact
{
    /// <summary>From when; absent: from <see cref="Fact.At"/>. May lie before it.</summary>
    public Instant? From { get; init; }

    /// <summary>Until when; absent: until the person resumes.</summary>
    public Instant? Until { get; init; }

    /// <inheritdoc/>
    public override bool IsProtective => true;

    /// <summary>The first paused instant.</summary>
    internal Instant Beginning => From ?? At;

    /// <summary>Whether it begins when it is reported or before: then it takes the place of a pause that runs.</summary>
    internal bool BeginsAtOnce => Beginning <= At;

    /// <inheritdoc/>
    internal override bool MakesHistory => true;

    /// <inheritdoc/>
    internal override string Register => "paused";
}

/// <summary>The person resumed: ends a pause and a mute.</summary>
public sealed record Resumed : StandingFact
{
    /// <inheritdoc/>
    internal override bool MakesHistory => true;

    /// <inheritdoc/>
    internal override string Register => "resumed";
}

/// <summary>The person wants no messages of the engine's own accord; what they ask for is still answered.</summary>
public sealed record Muted : StandingFact
{
    /// <summary>Until when; absent: until the person resumes.</summary>
    public Instant? Until { get; init; }

    /// <inheritdoc/>
    public override bool IsProtective => true;

    /// <inheritdoc/>
    internal override string Register => "muted";
}

/// <summary>Where the person works, from this instant on; before the first placement days are counted in UTC.</summary>
public sealed record Placed : StandingFact
{
    /// <summary>The zone: a tzdb id, or a Windows zone id. An unknown one means no prompt.</summary>
    public required string Zone { get; init; }

    /// <summary>The team, if known.</summary>
    public GroupId? Team { get; init; }

    /// <summary>The department, if known.</summary>
    public GroupId? Department { get; init; }

    /// <summary>The larger unit whose climate counts where team and department are too small, if known.</summary>
    public GroupId? Unit { get; init; }

    /// <summary>The working pattern; absent: the policy's hours.</summary>
    public WorkingHours? Pattern { get; init; }

    /// <summary>Declared parts the person plays for others.</summary>
    public ValueList<Role> Roles { get; init; }

    /// <inheritdoc/>
    internal override bool MakesHistory => true;

    /// <inheritdoc/>
    internal override string Register => "placed";
}
