using Corpus.Compiler.Schema;

namespace Corpus.Generators.Emit.Models;

internal sealed record TaxonomyEnum(CorpusNames Names, Taxonomy Taxonomy);
