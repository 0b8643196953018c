using System;
using System.IO;
using Advocacy.Engine.Values;

namespace Advocacy.Engine.Json;

/// <summary>Reads states from a stream one after another. After one that was damaged it goes on where the next begins.</summary>
internal sealed class StateFileReader : IDisposable
{
    private readonly StateWindow window;
    private long count;
    private bool hasBegun;
    private bool isDamaged;
    private bool isOver;

    internal StateFileReader(Stream stream) => window = new(stream);

    /// <inheritdoc/>
    public void Dispose() => window.Dispose();

    /// <summary>The next record; none after the last.</summary>
    internal StateRecord? Next()
    {
        if (!hasBegun)
        {
            hasBegun = true;
            if (Begin() is { } problem)
            {
                return new(0, null, [problem]);
            }
        }

        return isOver ? null
            : IsEnd(0) ? End()
            : Read();
    }

    private Problem? Begin()
    {
        var head = window.Ahead(StateFrame.HeadBytes);
        var isWhole = head.Length == StateFrame.HeadBytes && head.StartsWith(StateFrame.Letters);
        if (isWhole && head[StateFrame.HeadBytes - 1] is var version and not StateFrame.Version)
        {
            isOver = true;
            return new(ProblemCodes.SchemaUnknown, "$", NumberText.Format(version), NumberText.Format(StateFrame.Version));
        }

        isOver = !isWhole && !IsFrame(StateFrame.HeadBytes);
        window.Take(window.Ahead(StateFrame.HeadBytes).Length);
        return isWhole ? null : Damaged("a file of states, as it was written");
    }

    private StateRecord Read()
    {
        count++;
        var length = LengthAt(0);
        var whole = length is > 0 and <= StateFrame.MostBytes ? StateFrame.LengthBytes + (int)length : 0;
        if (whole > 0 && window.Ahead(whole).Length == whole)
        {
            var read = StateBinary.Read(window.Ahead(whole).Slice(StateFrame.LengthBytes));
            if (read.Value is not null || IsFrame(whole))
            {
                window.Take(whole);
                isDamaged |= read.Value is null;
                return new(count, read.Value, read.Problems);
            }
        }

        var isShort = !Seek();
        return new(count, null, [Damaged(isShort ? "a file that goes on to its end" : "the bytes of a state as they were written")]);
    }

    /// <summary>Goes to where the next frame or the end seems to begin; to the end of the stream, and false, where none does.</summary>
    private bool Seek()
    {
        do
        {
            if (window.Ahead(1).IsEmpty)
            {
                isOver = true;
                return false;
            }

            window.Take(1);
        }
        while (!IsFrame(0));

        return true;
    }

    private StateRecord? End()
    {
        isOver = true;
        var end = window.Ahead(StateFrame.EndBytes).ToArray();
        var written = StateFrame.NumberOf(end.AsSpan(StateFrame.LengthBytes, StateFrame.CountBytes));
        window.Take(StateFrame.EndBytes - StateFrame.HashBytes);
        if (written != count)
        {
            return new(count + 1, null, [new(ProblemCodes.BytesDamaged, "count", NumberText.Format(count), NumberText.Format(written))]);
        }

        var isSame = window.Hash().AsSpan(0, StateFrame.HashBytes).SequenceEqual(end.AsSpan(StateFrame.EndBytes - StateFrame.HashBytes));
        return isSame || isDamaged ? null : new(count + 1, null, [Damaged("the hash of all that was written")]);
    }

    private bool IsFrame(int offset)
    {
        if (IsEnd(offset))
        {
            return true;
        }

        var start = offset + StateFrame.LengthBytes;
        var ahead = window.Ahead(start + StateBinary.HeadBytes);
        return ahead.Length == start + StateBinary.HeadBytes && StateBinary.Begins(ahead.Slice(start)) && LengthAt(offset) is > 0 and <= StateFrame.MostBytes;
    }

    private bool IsEnd(int offset) => window.Ahead(offset + StateFrame.EndBytes + 1).Length == offset + StateFrame.EndBytes && LengthAt(offset) == 0;

    private long LengthAt(int offset)
    {
        var ahead = window.Ahead(offset + StateFrame.LengthBytes);
        return ahead.Length < offset + StateFrame.LengthBytes ? -1 : StateFrame.NumberOf(ahead.Slice(offset));
    }

    private Problem Damaged(string allowed)
    {
        isDamaged = true;
        return new(ProblemCodes.BytesDamaged, "$", string.Empty, allowed);
    }
}
