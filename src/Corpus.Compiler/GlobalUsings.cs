// The namespaces of the lowest layers, which nearly every stage uses.
global using Corpus.Compiler.Collections;
global using Corpus.Compiler.Diagnostics;
global using Corpus.Compiler.Schema;
global using Corpus.Compiler.Text;
