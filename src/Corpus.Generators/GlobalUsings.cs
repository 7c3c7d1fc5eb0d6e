// The namespaces of Corpus.Compiler that nearly every folder uses.
global using Corpus.Compiler.Collections;
global using Corpus.Compiler.Diagnostics;
global using Corpus.Compiler.Planning;
global using Corpus.Compiler.Schema;
