import fc from "fast-check";
import { expect, test } from "vitest";
import { segment } from "../../src/document/segment.ts";
import { findNames } from "../../src/facts/entity/index.ts";
import { article } from "../article.ts";
