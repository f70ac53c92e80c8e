import { testCorpus } from "./testCorpus";

testCorpus("corpus", { falseErrors: 0, falseWarnings: 0, found: 0.99, named: 0.99 });
