import vendors from "ci-info/vendors.json" with { type: "json" };
import type { Io } from "./io.ts";

type Env = Io["env"];

/** What sets these is a CI service, known by name or not. */
const GENERAL: readonly string[] = [
  "CI",
  "CONTINUOUS_INTEGRATION",
  "CI_NAME",
  "CI_APP_ID",
  "CI_BUILD_ID",
  "CI_BUILD_NUMBER",
];

/** Services set these as well; the list knows them by another variable, or by two at once. */
const FURTHER: readonly string[] = [
  "BITBUCKET_BUILD_NUMBER",
  "BUILD_BUILDID",
  "CIRCLECI",
  "CODEBUILD_BUILD_ID",
  "GITHUB_ACTIONS",
  "HUDSON_URL",
  "JENKINS_URL",
  "TEAMCITY_VERSION",
  "TRAVIS",
];

/** The variable or the name by which a CI service is known; null on a person's machine, and where CI says no. */
export function ciService(env: Env): string | null {
  if (isNo(env.CI)) return null;
  const variable = [...GENERAL, ...FURTHER].find((name) => env[name]);
  if (variable !== undefined) return variable;
  return (
    vendors.find((vendor) => [vendor.env].flat().every((condition) => holds(condition as Condition, env)))
      ?.name ?? null
  );
}

const isNo = (value: string | undefined): boolean => value === "false" || value === "0";

/** How the list tells a service: by a variable, one of several, a part of its value, or its whole value. */
type Condition = string | Readonly<Record<string, string | readonly string[]>>;

function holds(condition: Condition, env: Env): boolean {
  if (typeof condition === "string") return Boolean(env[condition]);
  const { any, env: name, includes } = condition;
  if (Array.isArray(any)) return any.some((one) => Boolean(env[one]));
  if (typeof name === "string") return env[name]?.includes(String(includes)) ?? false;
  return Object.entries(condition).every(([key, value]) => env[key] === value);
}
