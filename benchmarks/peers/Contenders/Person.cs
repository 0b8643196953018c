namespace Advocacy.Engine.Peers.Contenders;

/// <summary>One person as a row, for what decides one by one.</summary>
internal readonly struct Person(Crowd crowd, int i)
{
    public readonly double SinceLast = crowd.SinceLast[i];
    public readonly double Motivation = crowd.Motivation[i];
    public readonly double Time = crowd.Links[0][i];
    public readonly double Money = crowd.Links[1][i];
    public readonly double Physical = crowd.Links[2][i];
    public readonly double Mental = crowd.Links[3][i];
    public readonly double Social = crowd.Links[4][i];
    public readonly double Routine = crowd.Links[5][i];
    public readonly byte Hour = crowd.Hour[i];
    public readonly byte Weekday = crowd.Weekday[i];
    public readonly byte Messages = crowd.Messages[i];
    public readonly bool Consents = crowd.Consent[i] != 0;
    public readonly bool HasSlack = crowd.HasSlack[i] != 0;
    public readonly bool HasTeams = crowd.HasTeams[i] != 0;
    public readonly bool HasEmail = crowd.HasEmail[i] != 0;

    /// <summary>All people as rows.</summary>
    public static Person[] Rows(Crowd crowd)
    {
        var rows = new Person[crowd.Count];
        for (var i = 0; i < rows.Length; i++)
        {
            rows[i] = new(crowd, i);
        }

        return rows;
    }
}
