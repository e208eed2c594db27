using System.Buffers;
using System.Text;
using Microsoft.Extensions.Caching.Hybrid;

namespace CitationCheck.Sources.Caching;

/// <summary>Serializes observations for a distributed cache, in the same form as saved files.</summary>
internal sealed class ObservationSerializer : IHybridCacheSerializer<SourceObservation>
{
    public SourceObservation Deserialize(ReadOnlySequence<byte> source) =>
        SourceObservations.FromJson(Encoding.UTF8.GetString(source)).All[0];

    public void Serialize(SourceObservation value, IBufferWriter<byte> target) =>
        Encoding.UTF8.GetBytes(new SourceObservations([value]).ToJson(), target);
}
