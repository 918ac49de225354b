#!/usr/bin/env node
import { loadProgram } from "../dist/cli/load.js";

const { stdin, stdout, stderr, env, argv } = process;
process.exitCode = await loadProgram().program.main(argv.slice(2), { stdin, stdout, stderr, env });
