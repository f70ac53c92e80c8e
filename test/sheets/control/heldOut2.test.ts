import { testCorpus } from "./testCorpus";

// Tables that were written after the rules, and the rules of their kinds mended by them: README.md of the corpus.
testCorpus("heldOut2", { falseErrors: 0, falseWarnings: 0, found: 0.98, named: 0.97 }, 24);
