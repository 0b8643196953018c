using System;
using Advocacy.Engine.Values;

namespace Advocacy.Engine.Prompts;

/// <summary>What is so of some message at least.</summary>
[Flags]
internal enum ContactTrait : byte
{
    /// <summary>None of this is so of any.</summary>
    None = 0,

    /// <summary>One still waits for its time.</summary>
    Scheduled = 1,

    /// <summary>Of one the time to answer is not over.</summary>
    Unsettled = 1 << 1,

    /// <summary>One could not be delivered.</summary>
    NotDelivered = 1 << 2,

    /// <summary>Of one it may close a gate that the time to answer is over: it is ignored then, or is a question whether to go on.</summary>
    Consequential = 1 << 3,
}

/// <summary>Finds what is so of messages.</summary>
internal static class ContactTraits
{
    /// <summary>What is so of some of these at least.</summary>
    internal static ContactTrait Of(ValueList<Contact> contacts)
    {
        var among = ContactTrait.None;
        foreach (var contact in contacts)
        {
            among |= contact.IsSettled ? ContactTrait.None
                : contact.IsIgnored || contact.Ask == Ask.Cadence ? ContactTrait.Unsettled | ContactTrait.Consequential
                : ContactTrait.Unsettled;
            among |= contact.Stage switch
            {
                ContactStage.Scheduled => ContactTrait.Scheduled,
                ContactStage.NotDelivered => ContactTrait.NotDelivered,
                _ => ContactTrait.None,
            };
        }

        return among;
    }
}
