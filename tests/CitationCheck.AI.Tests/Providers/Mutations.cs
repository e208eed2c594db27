using System.Text.Json.Nodes;

namespace CitationCheck.AI.Tests.Providers;

/// <summary>Copies of some JSON in each of which one value is another.</summary>
internal static class Mutations
{
    public static IEnumerable<string> Of(string json, string value)
    {
        int count = Nodes(JsonNode.Parse(json)!).Count();
        for (int i = 0; i < count; i++)
        {
            JsonNode root = JsonNode.Parse(json)!;
            JsonNode node = Nodes(root).ElementAt(i);
            node.ReplaceWith(JsonNode.Parse(value));
            yield return root.ToJsonString();
        }
    }

    private static IEnumerable<JsonNode> Nodes(JsonNode node)
    {
        IEnumerable<JsonNode?> children = node switch
        {
            JsonObject json => json.Select(property => property.Value),
            JsonArray array => array,
            _ => [],
        };
        foreach (JsonNode child in children.OfType<JsonNode>())
        {
            yield return child;
            foreach (JsonNode inner in Nodes(child))
            {
                yield return inner;
            }
        }
    }
}
