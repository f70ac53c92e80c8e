import { serveLedger } from "../readers";

// The whole worker: what it does is in src/ledger, where it is tested without one.
serveLedger(self);
