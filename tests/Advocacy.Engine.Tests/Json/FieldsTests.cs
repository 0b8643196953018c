using System;
using System.Globalization;
using Advocacy.Engine.Json;
using Xunit;

namespace Advocacy.Engine.Tests.Json;

public class FieldsTests
{
    /// <summary>A member more would be taken for the first: said to be there twice, or not missed.</summary>
    [Fact]
    public void With_MoreMembersThanCanBeToldApart_Throws()
    {
        var fields = Fields.Of(0);
        for (var i = 0; i < 64; i++)
        {
            fields = fields.Required("m" + i.ToString(CultureInfo.InvariantCulture), Shapes.Count, whole => whole, (_, value) => (int)value);
        }

        Assert.Throws<ArgumentException>(() => fields.Required("m64", Shapes.Count, whole => whole, (_, value) => (int)value));
    }
}
