/**
 * Whether `dist` was built from the sources as they are now. Plain CommonJS: the build asks before there is anything
 * compiled, and `bin/cae.js` asks in a clone; the package has no sources and does not ask.
 */
const { createHash } = require("node:crypto");
const {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  utimesSync,
  writeFileSync,
} = require("node:fs");
const { dirname, join, relative } = require("node:path");

/** What a build is made from beside `src`: the packages that are compiled and bundled are told by the lock file. */
const FILES = ["tsconfig.json", "package-lock.json"];

/** Where a build notes what it was made from. */
const RECORD = "dist/build/sources.sha256";

/** A path with all that is in it, folders included, since what was added or deleted shows in a folder's time alone. */
function entriesOf(path) {
  const found = [path];
  for (const entry of readdirSync(path, { withFileTypes: true })) {
    const inside = `${path}/${entry.name}`;
    if (entry.isDirectory()) found.push(...entriesOf(inside));
    else found.push(inside);
  }
  return found;
}

/** Every source in a clone, as a path from its root. */
const sourcesOf = (root) => [...entriesOf(join(root, "src")), ...FILES.map((name) => join(root, name))];

/** One digest over the names and the contents of all sources. */
function digestOf(root) {
  const digest = createHash("sha256");
  for (const path of sourcesOf(root).sort()) {
    if (statSync(path).isDirectory()) continue;
    const bytes = readFileSync(path);
    digest.update(`${relative(root, path).replaceAll("\\", "/")}\0${bytes.length}\0`).update(bytes);
  }
  return digest.digest("hex");
}

/**
 * Whether there is a whole build of these very sources. Times are asked first, since they cost a few milliseconds;
 * where something is newer than the build, as after a change of branch and back, the contents decide.
 */
function isBuilt(root) {
  const record = join(root, RECORD);
  if (!existsSync(record)) return false;
  const { mtimeMs } = statSync(record);
  const isOlder = (path) => statSync(path).mtimeMs < mtimeMs;
  if (FILES.every((name) => isOlder(`${root}/${name}`)) && isWholeOlder(`${root}/src`, isOlder)) return true;
  return readFileSync(record, "utf8") === digestOf(root);
}

/** Is a folder older, with all that is in it? Every start in a clone asks, so no list of its thousand files is made. */
function isWholeOlder(folder, isOlder) {
  if (!isOlder(folder)) return false;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const inside = `${folder}/${entry.name}`;
    if (!(entry.isDirectory() ? isWholeOlder(inside, isOlder) : isOlder(inside))) return false;
  }
  return true;
}

/**
 * Notes after a build what it was made from. Its time is a second before the sources were read, `begun` in milliseconds:
 * what is edited from then on is newer, even where a file system counts in seconds.
 */
function recordBuild(root, digest, begun) {
  const record = join(root, RECORD);
  mkdirSync(dirname(record), { recursive: true });
  writeFileSync(record, digest);
  const time = begun / 1000 - 1;
  utimesSync(record, time, time);
}

module.exports = { digestOf, isBuilt, recordBuild };
