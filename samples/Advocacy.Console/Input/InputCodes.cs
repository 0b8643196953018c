namespace Advocacy.Sample.Input;

/// <summary>The codes of what can be wrong with arguments and files, besides those of the engine.</summary>
internal static class InputCodes
{
    /// <summary>AE8001: an argument is wrong or missing.</summary>
    public const string Argument = "AE8001";

    /// <summary>AE8002: a file cannot be read.</summary>
    public const string Unreadable = "AE8002";

    /// <summary>AE8003: a map or script is not what it should be.</summary>
    public const string Document = "AE8003";

    /// <summary>AE8004: a map names a column of a kind that must never be read (INV-07).</summary>
    public const string ForbiddenColumn = "AE8004";

    /// <summary>AE8005: a mapped column is not in the file, or is in it twice.</summary>
    public const string Column = "AE8005";

    /// <summary>AE8006: a line is not what its format asks for.</summary>
    public const string Malformed = "AE8006";

    /// <summary>AE8007: a value cannot be read.</summary>
    public const string Value = "AE8007";

    /// <summary>AE8008: a fact is about somebody who is not among the people.</summary>
    public const string UnknownPerson = "AE8008";

    /// <summary>AE8009: a person is there twice.</summary>
    public const string PersonTwice = "AE8009";

    /// <summary>AE8010: two different facts have one id (INV-15).</summary>
    public const string Conflict = "AE8010";

    /// <summary>AE8011: a fact was refused by the engine for another reason than its own parts.</summary>
    public const string Refused = "AE8011";

    /// <summary>AE8012: a file cannot be written.</summary>
    public const string Unwritable = "AE8012";
}
