using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CitationCheck.Tests.Architecture;

/// <summary>
/// Cyclomatic complexity (McCabe, 1976): one more than the decisions of a method. Counted are <c>if</c>, <c>?:</c>, loops,
/// <c>catch</c>, <c>when</c>, cases and arms but the discard, <c>&amp;&amp;</c>, <c>||</c>, <c>??</c>, and <c>and</c>/<c>or</c> in
/// patterns.
/// A local function counts for itself.
/// </summary>
internal static class Complexity
{
    /// <summary>The methods, constructors, operators, accessors and local functions of a file that have a body.</summary>
    public static IEnumerable<(SyntaxNode Method, SyntaxNode Body)> Methods(SyntaxTree tree) =>
        from node in tree.GetRoot().DescendantNodes()
        let body = BodyOf(node)
        where body is not null
        select (node, body);

    public static int Of(SyntaxNode body) =>
        1 + body.DescendantNodes(node => node == body || node is not LocalFunctionStatementSyntax).Count(IsDecision);

    private static SyntaxNode? BodyOf(SyntaxNode node) => node switch
    {
        BaseMethodDeclarationSyntax method => (SyntaxNode?)method.Body ?? method.ExpressionBody,
        AccessorDeclarationSyntax accessor => (SyntaxNode?)accessor.Body ?? accessor.ExpressionBody,
        LocalFunctionStatementSyntax function => (SyntaxNode?)function.Body ?? function.ExpressionBody,
        PropertyDeclarationSyntax property => property.ExpressionBody,
        IndexerDeclarationSyntax indexer => indexer.ExpressionBody,
        _ => null,
    };

    private static bool IsDecision(SyntaxNode node) => node switch
    {
        IfStatementSyntax or ConditionalExpressionSyntax or WhenClauseSyntax or BinaryPatternSyntax => true,
        WhileStatementSyntax or DoStatementSyntax or ForStatementSyntax or CommonForEachStatementSyntax => true,
        CaseSwitchLabelSyntax or CasePatternSwitchLabelSyntax or CatchClauseSyntax => true,
        SwitchExpressionArmSyntax arm => arm.Pattern is not DiscardPatternSyntax,
        _ => node.Kind() is SyntaxKind.LogicalAndExpression or SyntaxKind.LogicalOrExpression
            or SyntaxKind.CoalesceExpression or SyntaxKind.CoalesceAssignmentExpression,
    };
}
