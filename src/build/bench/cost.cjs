/**
 * Loaded before a program that is measured: says what it has cost when it ends, in the file that CAE_BENCH_COST names.
 * The engine stays as it is, and the program need not know.
 */
const { writeFileSync } = require("node:fs");

process.on("exit", () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const cost = { seconds: (userCPUTime + systemCPUTime) / 1e6, megabytes: maxRSS / 1024 };
  writeFileSync(process.env.CAE_BENCH_COST, JSON.stringify(cost));
});
