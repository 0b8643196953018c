using System;
using System.IO;
using System.Text;

namespace Advocacy.Sample.Output;

/// <summary>Leaves out spaces at the ends of lines: tables pad their cells, and in a file that is only in the way.</summary>
internal sealed class TrimmingWriter(TextWriter inner) : TextWriter
{
    private int spaces;

    public override Encoding Encoding => inner.Encoding;

    public override void Write(char value)
    {
        if (value == ' ')
        {
            spaces++;
            return;
        }

        if (value is not ('\n' or '\r'))
        {
            for (; spaces > 0; spaces--)
            {
                inner.Write(' ');
            }
        }

        spaces = 0;
        inner.Write(value);
    }

    public override void Write(string? value) => Write(value.AsSpan());

    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    public override void Write(ReadOnlySpan<char> buffer)
    {
        foreach (var character in buffer)
        {
            Write(character);
        }
    }

    public override void Flush() => inner.Flush();
}
