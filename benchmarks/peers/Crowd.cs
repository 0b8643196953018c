namespace Advocacy.Engine.Peers;

/// <summary>A million invented people as columns: what the reference decision asks of each. The same seed gives the same people.</summary>
internal sealed class Crowd
{
    /// <summary>How many links ability has.</summary>
    public const int LinkCount = 6;

    private Crowd(int count)
    {
        (Consent, Hour, Weekday, Messages) = (new byte[count], new byte[count], new byte[count], new byte[count]);
        (HasSlack, HasTeams, HasEmail) = (new byte[count], new byte[count], new byte[count]);
        (SinceLast, Motivation) = (new double[count], new double[count]);
        Links = new double[LinkCount][];
        for (var link = 0; link < LinkCount; link++)
        {
            Links[link] = new double[count];
        }
    }

    public int Count => Consent.Length;

    /// <summary>1 for who consented.</summary>
    public byte[] Consent { get; }

    /// <summary>The local hour, 0 to 23.</summary>
    public byte[] Hour { get; }

    /// <summary>The ISO day of the week, 1 to 7.</summary>
    public byte[] Weekday { get; }

    /// <summary>Proactive messages this week.</summary>
    public byte[] Messages { get; }

    /// <summary>Hours since the last.</summary>
    public double[] SinceLast { get; }

    /// <summary>Motivation, 0 to 1.</summary>
    public double[] Motivation { get; }

    /// <summary>Six columns: how much there is of each link of ability, 0 to 1.</summary>
    public double[][] Links { get; }

    /// <summary>1 for who can be reached on Slack.</summary>
    public byte[] HasSlack { get; }

    /// <summary>1 for who can be reached on Teams.</summary>
    public byte[] HasTeams { get; }

    /// <summary>1 for who can be reached by e-mail.</summary>
    public byte[] HasEmail { get; }

    /// <summary>Draws people so that every answer occurs, most of them often.</summary>
    public static Crowd Draw(int count, ulong seed)
    {
        var crowd = new Crowd(count);
        var draw = new SplitMix(seed);
        for (var i = 0; i < count; i++)
        {
            crowd.Consent[i] = draw.Chance(0.9);
            crowd.Hour[i] = (byte)(draw.Chance(0.8) == 1 ? 9 + draw.Below(8) : draw.Below(24));
            crowd.Weekday[i] = (byte)(draw.Chance(0.8) == 1 ? 1 + draw.Below(5) : 1 + draw.Below(7));
            crowd.Messages[i] = (byte)draw.Below(5);
            crowd.SinceLast[i] = draw.Share() * 168;
            crowd.Motivation[i] = draw.Share();
            foreach (var link in crowd.Links)
            {
                link[i] = 1 - (draw.Share() * draw.Share());
            }

            crowd.HasSlack[i] = draw.Chance(0.4);
            crowd.HasTeams[i] = draw.Chance(0.5);
            crowd.HasEmail[i] = draw.Chance(0.8);
        }

        return crowd;
    }

    /// <summary>SplitMix64 (Steele, Lea and Flood 2014): small, and the same everywhere.</summary>
    private struct SplitMix(ulong state)
    {
        private ulong state = state;

        public double Share() => (Next() >> 11) * (1.0 / (1UL << 53));

        public byte Chance(double share) => Share() < share ? (byte)1 : (byte)0;

        public int Below(int most) => (int)(Share() * most);

        private ulong Next()
        {
            var z = unchecked(state += 0x9E3779B97F4A7C15);
            z = unchecked((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9);
            z = unchecked((z ^ (z >> 27)) * 0x94D049BB133111EB);
            return z ^ (z >> 31);
        }
    }
}
