#!/usr/bin/env node
import { main } from "../dist/cli/cae.js";

const { stdin, stdout, stderr, env, argv } = process;
process.exitCode = await main(argv.slice(2), { stdin, stdout, stderr, env });
