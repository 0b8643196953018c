using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Reflection.Emit;

namespace Advocacy.Engine.Tests.Conventions;

/// <summary>Walks the instructions of a compiled method and gives what they refer to.</summary>
internal static class MethodBodyReader
{
    private const byte TwoBytePrefix = 0xFE;

    private static readonly Dictionary<ushort, OpCode> OpCodesByValue = typeof(OpCodes)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => (OpCode)field.GetValue(null)!)
        .ToDictionary(code => unchecked((ushort)code.Value));

    public static IEnumerable<(MemberInfo Member, Type? ConstrainedTo)> Read(MethodBase method)
    {
        if (method.GetMethodBody()?.GetILAsByteArray() is not { } code)
            yield break;

        var ofType = method.DeclaringType is { IsGenericType: true } type ? type.GetGenericArguments() : null;
        var ofMethod = method.IsGenericMethod ? method.GetGenericArguments() : null;
        Type? constrainedTo = null;

        for (var at = 0; at < code.Length;)
        {
            var opCode = OpCodesByValue[code[at] == TwoBytePrefix ? (ushort)(TwoBytePrefix << 8 | code[at + 1]) : code[at]];
            at += opCode.Size;

            if (opCode.OperandType is OperandType.InlineMethod or OperandType.InlineField or OperandType.InlineType or OperandType.InlineTok)
            {
                var member = method.Module.ResolveMember(BitConverter.ToInt32(code, at), ofType, ofMethod)!;
                yield return (member, constrainedTo);
                constrainedTo = opCode == OpCodes.Constrained ? (Type)member : null;
            }

            at += SizeOfOperand(opCode, code, at);
        }
    }

    private static int SizeOfOperand(OpCode opCode, byte[] code, int at) => opCode.OperandType switch
    {
        OperandType.InlineNone => 0,
        OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
        OperandType.InlineVar => 2,
        OperandType.InlineI8 or OperandType.InlineR => 8,
        OperandType.InlineSwitch => 4 + 4 * BitConverter.ToInt32(code, at),
        _ => 4,
    };
}
