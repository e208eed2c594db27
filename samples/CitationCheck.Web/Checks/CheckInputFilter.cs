namespace CitationCheck.Web.Checks;

/// <summary>Refuses what the JSON serializer lets through and no check could make sense of.</summary>
internal sealed class CheckInputFilter : IEndpointFilter
{
    public ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        int missing = context.Arguments.OfType<CheckInput>().FirstOrDefault()?.Sources?.ToList().IndexOf(null!) ?? -1;
        return missing < 0
            ? next(context)
            : ValueTask.FromResult<object?>(Results.Problem($"sources[{missing}] is null.", statusCode: StatusCodes.Status400BadRequest));
    }
}
