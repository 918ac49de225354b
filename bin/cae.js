#!/usr/bin/env node
// In words that engines of any age can read: an old one has to come this far to say that it is too old.
var fs = require("fs");
var path = require("path");

var root = path.join(__dirname, "..");

function isTooOld(version) {
  var numbers = version.split(".").map(Number);
  return numbers[0] < 20 || (numbers[0] === 20 && numbers[1] < 19);
}

// Only a clone has sources; there the program is never older than they are.
var sources = path.join(root, "src", "build", "sources.cjs");
var isClone = fs.existsSync(sources);

var parts = ["cli/load.cjs", "cli/cae.cjs", "lexicon.bin"];

function isThere(part) {
  return fs.existsSync(path.join(root, "dist", part));
}

function obstacle() {
  if (isTooOld(process.versions.node))
    return "Node 20.19 or later is needed, and this is Node " + process.versions.node;
  if (parts.every(isThere) && (!isClone || require(sources).isBuilt(root))) return "";
  if (!isClone) return "files of it are missing in " + root + ": install it again";
  if (!fs.existsSync(path.join(root, "node_modules", "typescript")))
    return "not built yet: run npm ci in " + root;
  return "not built, or changed since: run npm run build in " + root;
}

var message = obstacle();
if (message) {
  process.stderr.write("cae: " + message + "\n");
  process.exitCode = 2;
} else require("../dist/cli/load.cjs").start();
