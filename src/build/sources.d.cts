/** See `sources.cjs`. */
export function digestOf(root: string): string;
export function isBuilt(root: string): boolean;
export function recordBuild(root: string, digest: string, begun: number): void;
