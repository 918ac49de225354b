#!/usr/bin/env node
import { main } from "../dist/cli/cae.js";

process.exitCode = await main(process.argv.slice(2));
