namespace Corpus.Generators.Benchmarks.Synthesis;

/// <summary>What articles are made of.</summary>
internal static class Vocabulary
{
    public static readonly string[] Categories =
    [
        "National-World", "Local", "Business", "Sport", "Science", "Arts", "Food and Drink", "Travel", "Weather", "Opinion",
        "Health", "Courts",
    ];

    public static readonly string[] Words =
    [
        "the", "a", "of", "and", "to", "in", "for", "on", "with", "that", "after", "before", "while", "their", "which", "town",
        "river", "council", "harbour", "school", "bridge", "market", "train", "station", "evening", "morning", "weather",
        "summer", "winter", "budget", "report", "question", "answer", "people", "children", "neighbours", "teachers",
        "engineers", "committee", "company", "director", "minister", "court", "verdict", "season", "match", "goal", "theatre",
        "concert", "exhibition", "museum", "library", "garden", "café", "bakery", "street", "house", "roof", "storm", "flood",
        "forecast", "research", "laboratory", "measurement", "result", "season", "harvest", "orchard", "field", "farmer",
        "price", "wage", "tax", "vote", "majority", "opposition", "agreement", "treaty", "border", "journey", "ferry", "island",
        "coast", "lighthouse", "opened", "closed", "announced", "decided", "rejected", "approved", "promised", "explained",
        "repaired", "measured", "painted", "visited", "remembered", "expected", "continued", "returned", "began", "ended",
        "grew", "fell", "rose", "won", "lost", "built", "moved", "new", "old", "small", "large", "long", "short", "early",
        "late", "quiet", "busy", "bright", "narrow", "public", "private", "local", "foreign", "annual",
    ];

    public static readonly string[] Speakers =
    [
        "the mayor", "a spokeswoman", "the head of the station", "one of the teachers", "the museum’s director", "a neighbour",
        "the coach",
    ];
}
