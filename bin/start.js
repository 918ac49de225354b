const { loadProgram } = require("../dist/cli/load.cjs");

loadProgram()
  .program.runProcess(process)
  .then((status) => {
    process.exitCode = status;
  });
