#!/usr/bin/env node
const { loadProgram } = require("../dist/cli/load.cjs");

const { stdin, stdout, stderr, env, argv } = process;
const { program } = loadProgram();
program.main(argv.slice(2), { stdin, stdout, stderr, env }).then((status) => {
  process.exitCode = status;
});
