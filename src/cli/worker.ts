import { loadProgram } from "./load.ts";

/** What a thread of `--jobs` runs: the program, as a worker. */
void loadProgram().program.runWorker();
