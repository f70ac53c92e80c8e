import { serveLedger } from "../readers";

// The whole worker: its work is in src/readers, where it is tested without a worker.
serveLedger(self);
