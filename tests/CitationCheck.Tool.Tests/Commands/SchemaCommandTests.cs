using CitationCheck.Writers;

namespace CitationCheck.Tool.Tests.Commands;

[TestFixture]
internal sealed class SchemaCommandTests : ToolTests
{
    [Test]
    public void Schema_writes_the_schema_of_json() => Tool.Run("schema").Output.Should().Be(ResultSchema.Text);
}
